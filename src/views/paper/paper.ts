import type { PageLanguage } from '../pages.js';

/**
 * A document before it has a format: what is said, in order, with what each part is. The printed page, the file for an
 * editor, the plain text and the comparison of two versions are all made of this, so none can say more than another.
 */
export interface Paper {
  language: PageLanguage;
  title: string;
  /** What the meeting itself was called, where it had a name of its own. */
  subtitle: string | null;
  /** Who issues it: the municipality and the body. */
  organisation: string;
  body: string;
  /** Says what the paper is worth: a draft, published, signed, approved. */
  standing: string;
  /** What it was made of, and when that was last written to. */
  madeFrom: string | null;
  /** Under the text on each sheet: which version, and the hash of what it was made of. */
  footer: string;
  /** Instant of the last entry it tells of; the only date the paper knows. */
  asOf: string;
  /** Names the paper among all others, for the file's own description. */
  id: string;
  /** The few words a printer adds by itself. */
  labels: { page: string; ofPages: string; struck: string; added: string };
  blocks: Block[];
}

export type Mark = 'strong' | 'deleted' | 'inserted' | 'subtle';

/** Words in a line. A line break within them is a line break on paper. */
export interface Run {
  text: string;
  marks?: Mark[];
  /** Anchor of a heading in the same paper that these words lead to. */
  to?: string;
}

export type BlockStyle = 'plain' | 'quote' | 'notice' | 'subtle';
export type GroupRole = 'item' | 'decision' | 'motion' | 'vote' | 'signatures';

export interface Cell {
  /** What the cell is a heading of; null in ordinary cells. */
  heads: 'column' | 'row' | null;
  runs: Run[];
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5; anchor?: string; runs: Run[] }
  | { kind: 'paragraph'; style: BlockStyle; runs: Run[] }
  | { kind: 'facts'; rows: { term: string; runs: Run[] }[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'table'; caption: Run[] | null; head: Cell[][]; rows: Cell[][] }
  /** Parts that belong together and should stay together on a sheet. */
  | { kind: 'group'; role: GroupRole; blocks: Block[] };

export const textOf = (runs: Run[]): string => runs.map(({ text }) => text).join('');
