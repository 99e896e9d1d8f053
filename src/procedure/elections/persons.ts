import type { RuleBook } from '../rule-book.js';
import { leastOf, type Share } from '../share.js';
import type { Adjustment, Election, ElectedPerson, ElectionList, Gender, ListCandidate } from './state.js';

/** Who is elected from a list, and the balance between the genders that §§ 7-5 to 7-7 ask for. */

const genders: readonly Gender[] = ['woman', 'man'];

/** So many of each gender among so many: a share from four, one of each with two or three, nothing of one. */
export function neededOfEach(share: Share, count: number): number {
  if (count < 2) return 0;
  return count < 4 ? 1 : leastOf(share, count);
}

const countOf = (candidates: readonly ListCandidate[], gender: Gender): number =>
  candidates.filter((candidate) => candidate.gender === gender).length;

/** Whose gender is not known counts for neither. */
const balanced = (candidates: readonly ListCandidate[], needed: number): boolean =>
  genders.every((gender) => countOf(candidates, gender) >= needed);

/** Whether a list proposes enough of each gender; a list everybody agrees on is asked as the body it becomes. */
export function balancedList(election: Election, candidates: ListCandidate[], rules: RuleBook): boolean {
  const share = rules.genderBalance.value;
  if (share === null || election.mayFallShort) return true;
  if (election.way === 'agreed') {
    const [members, substitutes] = halves(candidates);
    return [members, substitutes].every((part) => balanced(part, neededOfEach(share, part.length)));
  }
  // It is the number of seats that decides what is asked, and the number of names what it is a share of.
  const asked = election.seats < 4 ? neededOfEach(share, election.seats) : neededOfEach(share, candidates.length);
  return balanced(candidates, asked);
}

export const halves = (candidates: ListCandidate[]): [ListCandidate[], ListCandidate[]] => [
  candidates.filter(({ substitute }) => !substitute),
  candidates.filter(({ substitute }) => substitute),
];

interface Picked {
  chosen: ListCandidate[];
  moved: { up: string; past: string }[];
  short: boolean;
}

/**
 * The first so many of a list; where too few of one gender are among them, the next of that gender move up and the last
 * of the other step back, until it is enough or the list has no more (§ 7-6 third subsection).
 */
export function pick(candidates: readonly ListCandidate[], count: number, share: Share | null): Picked {
  let chosen = candidates.slice(0, count);
  const moved: Picked['moved'] = [];
  if (share === null) return { chosen, moved, short: false };
  const needed = neededOfEach(share, chosen.length);
  for (const gender of genders) {
    while (countOf(chosen, gender) < needed) {
      const up = candidates.find((candidate) => candidate.gender === gender && !chosen.includes(candidate));
      const past = chosen.findLast((candidate) => candidate.gender !== gender && spared(candidate, chosen, needed));
      if (!up || !past) break;
      const staying: ListCandidate[] = chosen.filter((candidate) => candidate !== past);
      chosen = candidates.filter((candidate) => candidate === up || staying.includes(candidate));
      moved.push({ up: up.candidate, past: past.candidate });
    }
  }
  return { chosen, moved, short: !balanced(chosen, needed) };
}

/** Nobody steps back whose own gender would then be too few. */
const spared = ({ gender }: ListCandidate, chosen: readonly ListCandidate[], needed: number): boolean =>
  gender === undefined || countOf(chosen, gender) > needed;

export interface ListSettled {
  elected: ElectedPerson[];
  substitutes: ElectedPerson[];
  adjustments: Adjustment[];
  /** The list stays short of the balance. */
  short: boolean;
  /** Seats the list won and has no names for. */
  unfilled: number;
}

/** Members and, as far as there are names, two substitutes more, each with the balance of its own (§ 7-6). */
export function settleList(list: ElectionList, seats: number, share: Share | null): ListSettled {
  const members = pick(list.candidates, seats, share);
  const left = list.candidates.filter((candidate) => !members.chosen.includes(candidate));
  const substitutes = pick(left, seats > 0 ? seats + 2 : 0, share);
  const named = ({ candidate }: ListCandidate): ElectedPerson => ({ candidate, list: list.list });
  const told = (among: Adjustment['among'], { moved }: Picked) =>
    moved.map((move): Adjustment => ({ list: list.list, ...move, among }));
  return {
    elected: members.chosen.map(named),
    substitutes: substitutes.chosen.map(named),
    adjustments: [...told('members', members), ...told('substitutes', substitutes)],
    short: members.short || substitutes.short,
    unfilled: seats - members.chosen.length,
  };
}
