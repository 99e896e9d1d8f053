import type { RosterPerson } from '../procedure/events.js';

/** What a members list from a spreadsheet says, before anything of it is written. Paths are below `/api/v1`. */

/** Largest file, in bytes; a list of 400 people is a tenth of it. */
export const largestMemberList = 500_000;

export type MemberField = 'person' | 'name' | 'party' | 'group' | 'role' | 'seat' | 'order';

/** What is wrong in one cell, or in a row or the file where `column` is null. Never what stands there. */
export interface CellProblem {
  /** As the spreadsheet numbers its rows: the headings are row 1. */
  row: number;
  /** The column's own heading. */
  column: string | null;
  rule: CellRule;
}

export type CellRule =
  | 'unreadable'
  | 'empty'
  | 'too-many-rows'
  | 'no-name-column'
  | 'column-twice'
  | 'name-missing'
  | 'too-long'
  | 'unwritable'
  | 'unknown-role'
  | 'not-a-number'
  | 'not-an-id'
  | 'several-of-the-name'
  | 'person-twice'
  | 'seat-twice';

export interface MemberRow {
  row: number;
  state: 'new' | 'changed' | 'same' | 'unclear';
  name: string;
  party: string | null;
  role: RosterPerson['role'];
  /** What would become different, as it is and as it would be; empty text where there is nothing. */
  changes: { field: MemberField; before: string; after: string }[];
  /** Other bodies of the municipality where somebody of this name sits: taken to be the same person. */
  alsoIn: string[];
}

/** Worth a look, and no hindrance. */
export interface ListRemark {
  rule: 'no-chair' | 'several-chairs' | 'more-than-seats' | 'fewer-than-seats';
  counted: number;
  wanted: number;
}

/** Answer of `POST /organisations/{slug}/bodies/{body}/members/preview`. Nothing has been written. */
export interface MemberListPreview {
  rows: MemberRow[];
  /** Who sits there now, is not in the file, and would no longer sit there. */
  leaving: { person: string; name: string }[];
  problems: CellProblem[];
  remarks: ListRemark[];
  /** Columns that are not read: private facts are kept nowhere, the others nobody knows. */
  left: { column: string; why: 'private' | 'unknown' }[];
  /** Names this preview; sent along when the list is taken in, so that what is written is what was seen. */
  seen: string;
}

/** Answer of `POST …/members/import` */
export interface MemberListTaken {
  members: RosterPerson[];
}
