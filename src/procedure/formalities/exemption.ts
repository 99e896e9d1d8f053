import type { MeetingEvent } from '../events.js';
import type { Computed } from '../results.js';
import type { Meeting, Vote } from '../meeting.js';
import { refuse, type Refusal, type RuleBook } from '../rule-book.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { isMember } from '../rules/seats.js';
import { doorsOpen, inSession, itemKnown, peopleKnown, says } from '../rules/standing.js';
import type { ItemId, PersonId } from '../vocabulary.js';
import type { FormalityCommand } from './commands.js';
import type { Exemption } from './state.js';

/** Exemption from one matter for personal reasons (§ 11-11): asked for, and decided by the body without the member. */

type Said<T extends FormalityCommand['type']> = Extract<FormalityCommand, { type: T }>;

const exemptionOf = (meeting: Meeting, item: ItemId, person: PersonId): Exemption | undefined =>
  meeting.formalities.exemptions.find((one) => one.item === item && one.person === person);

const exemptionsExist = (rules: RuleBook): Refusal | null =>
  rules.exemption.value ? null : refuse('exemption-exists', {});

/** Why is nobody's business but the body's: it may be health, and stays inside. */
export function requestExemption(meeting: Meeting, command: Said<'exemption.request'>, { rules }: Scene): Answer {
  const { item, person, ground } = command;
  const sits = isMember(meeting, person) || meeting.people[person]?.role === 'substitute';
  return answer(
    [
      itemKnown(meeting, item),
      peopleKnown(meeting, [person]),
      inSession(meeting),
      doorsOpen(meeting),
      exemptionsExist(rules),
      !sits && meeting.people[person] && refuse('seat-of-a-member', { person }),
      exemptionOf(meeting, item, person) && refuse('requested-once', { person }),
    ],
    () => ({ type: 'exemption.requested', item, person, ...(ground !== undefined && { ground }) }),
    { item, person },
  );
}

export function decideExemption(meeting: Meeting, command: Said<'exemption.decide'>, { rules }: Scene): Answer {
  const { item, person, outcome, basis, vote } = command;
  return answer(
    [
      itemKnown(meeting, item),
      peopleKnown(meeting, [person]),
      inSession(meeting),
      doorsOpen(meeting),
      exemptionsExist(rules),
      !exemptionOf(meeting, item, person) && refuse('exemption-requested', { person }),
      says(basis, 'exemption-basis', { person }),
      exemptedByVote(meeting, command),
    ],
    () => ({ type: 'exemption.decided', item, person, outcome, basis, ...(vote !== undefined && { vote }) }),
    { item, person },
  );
}

/** The body decides for itself, by a vote on this person and this matter that says the same. */
function exemptedByVote(meeting: Meeting, { item, person, outcome, vote }: Said<'exemption.decide'>): Refusal | null {
  const cast = vote === undefined ? undefined : meeting.votes[vote];
  const result = outcome === 'exempted' ? 'carried' : 'lost';
  const fits =
    cast?.purpose === 'exemption' &&
    cast.concerns === person &&
    cast.item === item &&
    cast.state === 'declared' &&
    cast.result?.outcome === result;
  return fits ? null : refuse('exemption-vote', { person, vote: vote ?? null, expected: result });
}

/** Who takes part is settled before the matter itself is put. */
export function noExemptionUndecided(meeting: Meeting, item: ItemId): Refusal | null {
  const open = meeting.formalities.exemptions.filter((one) => one.item === item && one.outcome === null);
  return open.length > 0 ? refuse('exemption-undecided', { people: open.map(({ person }) => person) }) : null;
}

/** Whoever was exempted, or not, by a vote that no longer says so: the exemption follows the vote. */
export function exemptionAnew(meeting: Meeting, vote: Vote, result: Computed | null): MeetingEvent[] {
  const found = meeting.formalities.exemptions.find((one) => one.vote === vote.vote && one.item === vote.item);
  if (!found || found.outcome === null) return [];
  const { item, person, basis = '' } = found;
  if (result?.outcome !== 'carried' && result?.outcome !== 'lost')
    return [{ type: 'exemption.requested', item, person }];
  const outcome = result.outcome === 'carried' ? 'exempted' : 'not-exempted';
  return [{ type: 'exemption.decided', item, person, outcome, basis, vote: vote.vote }];
}
