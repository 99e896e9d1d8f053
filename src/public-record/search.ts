import type { ResultGroup, SearchAnswer } from '../contract/finding.js';

export interface Question {
  /** What the reader typed. Empty where only the filters count. */
  query: string;
  organisation?: string;
  /** Needs `organisation`. */
  body?: string;
  year?: number;
  party?: string;
  result?: ResultGroup;
  /** Best match first, or newest first; without words newest first in any case. */
  order?: 'best' | 'newest';
  /** How many to skip. */
  from?: number;
  /** Default 20, at most 50. */
  limit?: number;
}

/** Somebody elected, and where: only rosters that show the name count. */
export interface PersonFound {
  name: string;
  party: string | null;
  organisation: { slug: string; name: string };
  bodies: { slug: string; name: string; meetings: number }[];
  /** How many meetings in all; `meetings` are those asked for, newest first. */
  total: number;
  meetings: string[];
}

/** What the record offers to choose from. */
export interface Choices {
  years: number[];
  parties: string[];
}

/**
 * Finds what the public record says. An engine behind this port reads the public record and nothing else, and drops
 * what is withheld no later than the record does. Any text is a question: none is an error.
 */
export abstract class Search {
  abstract find(question: Question): Promise<SearchAnswer>;
  /** Null where nobody elected has this id in the municipality, or where the name is withheld everywhere. */
  abstract person(organisation: string, id: string, from: number, limit: number): Promise<PersonFound | null>;
  /** Years and parties that something can be found for. */
  abstract choices(organisation?: string): Promise<Choices>;
}
