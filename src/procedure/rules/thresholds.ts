import type { Computed, VoteOutcome } from '../results.js';
import type { Meeting, Vote } from '../meeting.js';
import { misfit, type Parameter, type Refusal, type RuleBook, type ThresholdRule } from '../rule-book.js';
import { leastOf, type Share } from '../share.js';
import type { Tally, ThresholdId } from '../vocabulary.js';

type Threshold = NonNullable<Computed['threshold']>;
type Measured = { threshold: Threshold; margin: number };

/** Votes in favour, against and blank. */
interface Sides {
  inFavour: number;
  against: number;
  blank: number;
}

const sidesOf = (tally: Tally): Sides => ({
  inFavour: tally['for'] ?? 0,
  against: tally['against'] ?? 0,
  blank: tally['blank'] ?? 0,
});

/** So many votes in favour a matter needs, of so many; a minority's right may need fewer than its share. */
function askedOf(id: ThresholdId, rule: ThresholdRule, meeting: Meeting, vote: Vote, sides: Sides): Threshold {
  const whole = {
    cast: sides.inFavour + sides.against + sides.blank,
    members: meeting.seats,
    attending: vote.eligible.length,
  };
  const of = whole[rule.of];
  return { id, needed: Math.min(leastOf(rule.share, of), rule.votesEnough ?? Infinity), of, base: rule.of };
}

/**
 * The result of a matter that asks for more, or less, than a simple majority; null where it asks for nothing, or where a
 * simple majority, and with it the chair's vote at a tie, is enough as well.
 */
export function asksMore(
  meeting: Meeting,
  vote: Vote,
  tally: Tally,
  rules: RuleBook,
): (Measured & { outcome: VoteOutcome }) | null {
  const { threshold: id } = vote;
  const rule = id === undefined ? undefined : rules.thresholds.value[id];
  if (id === undefined || rule === undefined) return null;
  const asked = (sides: Sides) => askedOf(id, rule, meeting, vote, sides);
  const carries = (sides: Sides) => sides.inFavour >= asked(sides).needed;
  const sides = sidesOf(tally);
  if (!carries(sides) && rule.orMajority && sides.inFavour >= sides.against) return null;
  const outcome = carries(sides) ? 'carried' : 'lost';
  return { outcome, threshold: asked(sides), margin: votesToTurn(sides, carries, meeting.seats) };
}

const simple = ({ numerator, denominator, moreThan }: Share): boolean => moreThan && denominator === numerator * 2;

/** What the body asks of every matter besides more votes for than against. */
function askedOfEvery(meeting: Meeting, vote: Vote, sides: Sides, rules: RuleBook): Threshold[] {
  const { of, share, alsoOfMembers } = rules.majority.value;
  const given = sides.inFavour + sides.against;
  const hired = meeting.items[vote.item]?.kind === 'hiring' && rules.blankInMajority.value === 'counted';
  const asked: Threshold[] = [];
  const ask = (base: Threshold['base'], whole: number, least: Share) =>
    void asked.push({ id: 'ordinary', needed: leastOf(least, whole), of: whole, base });
  if (of === 'members') ask('members', meeting.seats, share);
  else if (of === 'cast' || hired) ask('cast', given + sides.blank, share);
  else if (!simple(share)) ask('for-and-against', given, share);
  if (alsoOfMembers) ask('members', meeting.seats, alsoOfMembers);
  return asked;
}

/** What those in favour did not reach of it. No chair's vote makes up for that. */
export function missed(meeting: Meeting, vote: Vote, tally: Tally, rules: RuleBook): Measured | null {
  const misses = (sides: Sides) =>
    askedOfEvery(meeting, vote, sides, rules).find(({ needed }) => sides.inFavour < needed);
  const sides = sidesOf(tally);
  const threshold = misses(sides);
  if (threshold === undefined) return null;
  const carries = (other: Sides) => other.inFavour > other.against && misses(other) === undefined;
  return { threshold, margin: votesToTurn(sides, carries, meeting.seats) };
}

/** By how many more votes the outcome could have turned. */
function votesToTurn(sides: Sides, carries: (sides: Sides) => boolean, seats: number): number {
  const { inFavour, against } = sides;
  const carried = carries(sides);
  for (let more = 1; more <= seats; more += 1) {
    const other = carried ? { ...sides, against: against + more } : { ...sides, inFavour: inFavour + more };
    if (carries(other) !== carried) return more;
  }
  return Infinity;
}

/** Where it is written what a result was measured by. */
export function whereAsked(
  id: Threshold['id'],
  { thresholds, majority }: RuleBook,
): Pick<Parameter<unknown>, 'source' | 'verified'> {
  const source = id === 'ordinary' ? undefined : thresholds.value[id]?.source;
  return source === undefined ? majority : { source, verified: thresholds.verified };
}

/** A threshold is one the rule book has, and it is reached by those for or not: a choice between several has none. */
export function thresholdFits({ kind, threshold }: Pick<Vote, 'kind' | 'threshold'>, rules: RuleBook): Refusal | null {
  if (threshold === undefined || rules.enforcement === 'note') return null;
  const known = rules.thresholds.value[threshold] !== undefined;
  return known && kind === 'yes-no' ? null : misfit('threshold-known', { threshold, kind });
}
