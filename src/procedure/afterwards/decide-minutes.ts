import type { CommandOf } from '../commands.js';
import type { EventType } from '../events.js';
import { sourcesOf } from '../machines/machine.js';
import { minutesMachine } from '../machines/minutes.js';
import type { Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal } from '../rule-book.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { mustBePlanned, mustStand, peopleKnown, says } from '../rules/standing.js';
import { allSigned, latestMinutes, maySign, missingForPublication } from './minutes.js';

/** The minutes after the meeting: drawn up, published, signed, approved, and corrected where a mistake is found. */

export function drawUpMinutes(meeting: Meeting, command: CommandOf<'minutes.draw-up'>): Answer {
  const { variant, sha256 } = command;
  const version = (latestMinutes(meeting, variant)?.version ?? 0) + 1;
  return answer(
    [
      mustBePlanned(meeting),
      mustStand(meeting, 'ended'),
      variant === 'public' && minutesStandFor(meeting, 'minutes.drawn-up'),
    ],
    () => ({ type: 'minutes.drawn-up', version, variant, ...(sha256 !== undefined && { sha256 }) }),
  );
}

/** Preliminary minutes are public at once: no provision lets them wait for a signature or an approval. */
export function publishMinutes(meeting: Meeting, { rules }: Scene): Answer {
  const gaps = missingForPublication(meeting, rules);
  return answer(
    [
      minutesStandFor(meeting, 'minutes.published'),
      gaps.length > 0 &&
        refuse('minutes-complete', {
          fields: [...new Set(gaps.map(({ field }) => field))],
          missing: gaps.map(({ field, id }) => (id === null ? field : `${field}:${id}`)),
          about: [...new Set(gaps.flatMap(({ id }) => (id === null ? [] : [id])))],
        }),
    ],
    () => ({ type: 'minutes.published', version: latestMinutes(meeting, 'public')?.version ?? 1 }),
  );
}

export function signMinutes(meeting: Meeting, command: CommandOf<'minutes.sign'>, { rules }: Scene): Answer {
  const { person, variant = 'public' } = command;
  const minutes = latestMinutes(meeting, variant);
  const signed = minutes?.signatures.map((signature) => signature.person) ?? [];
  return answer(
    [
      variant === 'public'
        ? minutesStandFor(meeting, 'minutes.signed')
        : !minutes && misfit('minutes-state', { state: 'live-draft', expected: ['draft'] }),
      peopleKnown(meeting, [person]),
      signed.includes(person) && refuse('signed-once', { person }),
      meeting.people[person] && !maySign(meeting, person, rules) && warn('signatory', { person }),
    ],
    () => ({
      type: 'minutes.signed',
      version: minutes?.version ?? 1,
      variant,
      person,
      complete: allSigned(meeting, [...signed, person], rules),
    }),
    { person },
  );
}

export function approveMinutes(meeting: Meeting, command: CommandOf<'minutes.approve'>): Answer {
  const { atMeeting, vote } = command;
  return answer([minutesStandFor(meeting, 'minutes.approved'), says(atMeeting, 'approving-meeting')], () => ({
    type: 'minutes.approved',
    version: latestMinutes(meeting, 'public')?.version ?? 1,
    atMeeting,
    ...(vote !== undefined && { vote }),
  }));
}

/** What the body finds wrong later is put right in a new version; the first stays beside it. */
export function correctMinutes(meeting: Meeting, command: CommandOf<'minutes.correct'>): Answer {
  const { reason, atMeeting, sha256 } = command;
  return answer(
    [
      minutesStandFor(meeting, 'minutes.corrected'),
      says(reason, 'reason', { of: 'minutes.correct' }),
      says(atMeeting, 'approving-meeting'),
    ],
    () => ({
      type: 'minutes.corrected',
      version: (latestMinutes(meeting, 'public')?.version ?? 0) + 1,
      reason,
      atMeeting,
      ...(sha256 !== undefined && { sha256 }),
    }),
  );
}

function minutesStandFor(meeting: Meeting, by: EventType): Refusal | null {
  const { state } = meeting.afterwards.minutes;
  const expected = sourcesOf(minutesMachine, by);
  return expected.includes(state) ? null : misfit('minutes-state', { state, expected });
}
