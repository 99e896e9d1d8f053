import type { Refusal } from '../procedure/rule-book.js';

/** A problem document (RFC 9457), served as `application/problem+json`. `type` is stable; `title` is in the reader's language. */
export interface Problem {
  /** `/problems/{name}`; the page at that address explains it. */
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** The rules that stand against a command, with the facts they weighed. */
  refusals?: Refusal[];
  /** What is wrong with the request, field by field. Never the value that was sent. */
  fields?: { path: string; rule: string }[];
  facts?: Record<string, string | number | boolean | null>;
  retryAfterSeconds?: number;
}

export const problemType = (name: string) => `/problems/${name}`;
