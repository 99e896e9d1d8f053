import type { Meeting } from '../meeting.js';
import { refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import { isMember, substituteOf } from '../rules/seats.js';
import type { Instant, ItemId, PersonId } from '../vocabulary.js';
import type { WrittenAnswer } from './events.js';

/** Decided in writing: everybody gets the documents at once, and everybody agrees twice (§ 11-8 second and fourth subsections). */

export function writtenMeeting(meeting: Meeting, rules: RuleBook): Refusal | null {
  const kind = meeting.facts?.kind ?? 'ordinary';
  return kind === 'written' && rules.writtenProcedure.value ? null : refuse('written-meeting', { kind });
}

/** The documents go to all members at the same time, with the proposal. */
export const documentsToAll = (meeting: Meeting): Refusal | null =>
  meeting.summoned?.documentsSent === true ? null : refuse('documents-to-all', { offer: 'meeting.summon' });

export function answersOpen(meeting: Meeting, item: ItemId): Refusal | null {
  const matter = meeting.forms.written[item];
  return matter && matter.settled === null ? null : refuse('answers-open', { item });
}

/** Who answers for each seat: the member, or the substitute who has taken the seat. */
export const whoAnswers = (meeting: Meeting, item: ItemId): PersonId[] =>
  meeting.roster
    .filter((person) => isMember(meeting, person))
    .map((member) => substituteOf(meeting, member, item) ?? member);

export const mayAnswer = (meeting: Meeting, item: ItemId, person: PersonId): Refusal | null =>
  whoAnswers(meeting, item).includes(person) ? null : refuse('answers-for-a-seat', { person });

export interface Settlement {
  adopted: boolean;
  members: number;
  answers: WrittenAnswer[];
  silent: PersonId[];
}

/** Adopted when the answer for every seat of the body is yes, to the proposal and to the way; silence is no agreement. */
export function settlementOf(meeting: Meeting, item: ItemId): Settlement {
  const voices = whoAnswers(meeting, item);
  const given = meeting.forms.written[item]?.answers ?? [];
  const answers = given.filter(({ person }) => voices.includes(person));
  const silent = voices.filter((person) => !answers.some((answer) => answer.person === person));
  const agreed = answers.filter(({ agrees, inWriting }) => agrees && inWriting).length;
  return {
    adopted: silent.length === 0 && agreed === voices.length && agreed >= meeting.seats,
    members: meeting.seats,
    answers,
    silent,
  };
}

/** Before the answers are due it is settled only when everybody has answered, or somebody has said no. */
export function answersAwaited(meeting: Meeting, item: ItemId, at: Instant): Refusal | null {
  const until = meeting.forms.written[item]?.until ?? null;
  const { answers, silent } = settlementOf(meeting, item);
  const refused = answers.some(({ agrees, inWriting }) => !agrees || !inWriting);
  if (until === null || at >= until || silent.length === 0 || refused) return null;
  return warn('answers-awaited', { people: silent, until });
}
