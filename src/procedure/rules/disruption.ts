import type { Meeting, StreamIncident } from '../meeting.js';
import { refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import { namedMethods, type Instant, type VoteId, type VotePurpose } from '../vocabulary.js';
import type { Scene } from './answer.js';
import { followable } from './doors.js';

/** When the public cannot follow: what must be said of it, and whether the meeting goes on. */

/** The interruption that lasts now. */
export function ongoingInterruption({ stream }: Meeting): StreamIncident | undefined {
  const last = stream.incidents.at(-1);
  return last?.to === null && last.state === 'interrupted' ? last : undefined;
}

const secondsBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 1000;

/** Interruptions that have lasted, up to `at`, longer than the rule book allows and of which the public was told nothing. */
export function announcementsOwed(meeting: Meeting, at: Instant, rules: RuleBook): StreamIncident[] {
  if (rules.enforcement === 'note') return [];
  const allowed = rules.disruption.value.announceAfterSeconds;
  return meeting.stream.incidents.filter(
    ({ state, from, to }) =>
      state === 'interrupted' &&
      secondsBetween(from, to ?? at) > allowed &&
      !meeting.afterwards.incidents[from]?.announced,
  );
}

/**
 * Everything that stands against going on to an item or a vote now: the break was not announced, the body has not decided
 * to go on where the rule book asks it to, or in a remote meeting the public hears nothing.
 */
export function publicFollows(meeting: Meeting, purpose: VotePurpose | null, { at, rules }: Scene): Refusal[] {
  if (rules.enforcement === 'note') return [];
  const incident = ongoingInterruption(meeting);
  const decided = incident && meeting.afterwards.continuations.findLast((one) => one.incident === incident.from);
  const asking = purpose === 'continuation';
  const against = [
    announcedInTime(meeting, at, rules),
    asking && restedFirst(meeting, at, rules),
    incident && !asking && goesOn(decided, rules),
    purpose !== null && !asking && !decided?.goingOn && followable(meeting),
  ];
  return against.filter((refusal) => !!refusal);
}

function announcedInTime(meeting: Meeting, at: Instant, rules: RuleBook): Refusal | null {
  const owed = announcementsOwed(meeting, at, rules).find(({ to }) => to === null);
  if (!owed) return null;
  const seconds = Math.floor(secondsBetween(owed.from, at));
  return warn('stream-announced', { since: owed.from, seconds, offer: 'stream.announce' });
}

function goesOn(decided: { vote: VoteId; goingOn: boolean } | undefined, rules: RuleBook): Refusal | null {
  if (decided?.goingOn || (!decided && !rules.disruption.value.goingOnByNamedVote)) return null;
  return refuse('going-on', { vote: decided?.vote ?? null, offer: 'continuation.decide' });
}

/** Before the body asks whether to go on it has waited as long as the rule book says. */
function restedFirst(meeting: Meeting, at: Instant, rules: RuleBook): Refusal | null {
  const needed = rules.disruption.value.recessMinutes;
  const since = ongoingInterruption(meeting)?.from;
  if (needed === 0 || since === undefined) return null;
  const rested = meeting.recesses
    .filter(({ to }) => (to ?? at) > since)
    .reduce((sum, { from, to }) => sum + secondsBetween(from > since ? from : since, to ?? at), 0);
  const minutes = Math.floor(rested / 60);
  return minutes >= needed ? null : refuse('recess-first', { minutes, needed });
}

/** The vote that decides whether to go on: put as that question, in the open, declared, and by name where the book asks. */
export function continuationVoted(meeting: Meeting, vote: VoteId, rules: RuleBook): Refusal | null {
  const cast = meeting.votes[vote];
  const outcome = cast?.result?.outcome;
  const fits =
    cast !== undefined &&
    cast.purpose === 'continuation' &&
    cast.state === 'declared' &&
    cast.binding &&
    cast.inOpen &&
    (outcome === 'carried' || outcome === 'lost') &&
    !meeting.afterwards.continuations.some((decided) => decided.vote === vote);
  const named = cast !== undefined && namedMethods.includes(cast.method);
  return fits && (named || !rules.disruption.value.goingOnByNamedVote) ? null : refuse('continuation-vote', { vote });
}

/** Whoever watched before the recess must be able to see that it is over. */
export function streamIsBack(meeting: Meeting, rules: RuleBook): Refusal | null {
  const { state } = meeting.stream;
  if (rules.enforcement === 'note' || (state !== 'interrupted' && state !== 'ended')) return null;
  return warn('stream-back', { stream: state });
}
