import type { RosterPerson } from '../procedure/events.js';

/** What the public record answers to those who look for something. */

/** Text with the words marked that were asked for: joined together the parts are the text. Never markup. */
export type MarkedText = { text: string; hit: boolean }[];

export const resultGroups = ['adopted', 'rejected', 'postponed', 'withdrawn', 'noted'] as const;
export type ResultGroup = (typeof resultGroups)[number];

/** A piece of what can be found, and where in the record it stands. */
export interface FoundPart {
  what:
    | 'meeting'
    | 'recommendation'
    | 'decision'
    | 'motion'
    | 'vote'
    | 'statement'
    | 'said'
    | 'document'
    | 'reference'
    | 'party';
  text: string;
  /** Who moved or said it. */
  by?: string;
}

/** A meeting or an item of one. */
export interface Hit {
  kind: 'meeting' | 'item';
  /** Address of its page. */
  path: string;
  meeting: string;
  organisation: { slug: string; name: string };
  body: { slug: string; name: string };
  start: string;
  timezone: string;
  title: MarkedText;
  result: ResultGroup | null;
  /** Where the words stand; at most two. */
  excerpts: { what: FoundPart['what']; text: MarkedText; by?: string }[];
}

/** Somebody elected whose name fits. */
export interface PersonHit {
  path: string;
  name: MarkedText;
  party: string | null;
  organisation: { slug: string; name: string };
  meetings: number;
}

/** Whom people choose, and whom they may therefore look for: not the administration, not guests. */
export const elected: ReadonlySet<RosterPerson['role']> = new Set([
  'chair',
  'deputy-chair',
  'member',
  'temporary-member',
  'substitute',
]);

/** Address of the page about somebody elected. Ids are chosen by those who keep the rosters, so they may hold anything. */
export const personPath = (organisation: string, person: string): string =>
  `/${organisation}/person/${encodeURIComponent(person)}`;

/** What is counted of the meetings of a body. */
export interface Numbers {
  /** Meetings that were opened. */
  meetings: number;
  /** Matters that were handled in them; those below are some of these, by what came of them. */
  items: number;
  adopted: number;
  rejected: number;
  postponed: number;
  withdrawn: number;
  noted: number;
  /** Votes with a result, and those of them in which everybody agreed. */
  votes: number;
  unanimous: number;
  /** Seats, and those of them that were filled when the roll was called; only meetings where both are recorded count. */
  seats: number;
  present: number;
}

export interface YearNumbers extends Numbers {
  year: number;
}

/** `GET /api/v1/search` */
export interface SearchAnswer {
  /** How many meetings and items there are in all. */
  total: number;
  hits: Hit[];
  /** At most ten, and on the first page only. */
  people: PersonHit[];
  /** Where the next page begins; null on the last. */
  next: number | null;
}
