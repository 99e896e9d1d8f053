import type { Meeting } from '../meeting.js';
import type { Minutes, MinutesPerson, MinutesVersionTold } from '../minutes-document.js';
import type { PersonId } from '../vocabulary.js';
import type { MinutesState } from './state.js';

/** What the minutes say of themselves: a draft is one whoever drew it up. */
export const standingOf = (state: MinutesState): Minutes['status'] =>
  state === 'live-draft' || state === 'draft' ? 'unapproved-draft' : state;

export const versionsOf = ({ afterwards }: Meeting, person: (id: PersonId) => MinutesPerson): MinutesVersionTold[] =>
  afterwards.minutes.versions.map(({ asOf: _, sha256, signatures, approved, ...version }) => ({
    ...version,
    sha256: sha256 ?? null,
    signatures: signatures.map(({ person: who, at }) => ({ person: person(who), at })),
    approved: approved && { at: approved.at, atMeeting: approved.atMeeting, vote: approved.vote ?? null },
  }));
