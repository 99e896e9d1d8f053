import type { Minutes, MinutesItem, MinutesVote } from '../../procedure/minutes-document.js';
import { isCast } from '../../procedure/party-summary.js';

/** What was announced and what the ballots say, side by side. In our own votes both are the declared result. */
export interface OutcomeInFile {
  announced: string | null;
  announcedChosen: string | null;
  computed: string | null;
  computedChosen: string | null;
  /** Null where there was nothing to count, or nothing was announced. */
  agrees: boolean | null;
}

export interface VoteInFile extends MinutesVote {
  outcome: OutcomeInFile;
}

/** `minutes.json`: the minutes as they stand, with totals a reader can check their own count against. */
export interface MinutesFile extends Omit<Minutes, 'items'> {
  format: 'tribune-minutes/1';
  items: (Omit<MinutesItem, 'votes'> & { votes: VoteInFile[] })[];
  totals: {
    items: number;
    itemsBegun: number;
    itemsEnded: number;
    motions: number;
    votes: number;
    votesDeclared: number;
    /** Lines in the votes, those that say somebody gave no vote included. */
    ballots: number;
    ballotsCast: number;
    /** People whose attendance the record tells, there or not. */
    attendance: number;
    decisions: number;
    findings: number;
  };
}

/** The minutes as a file. Pure: the same minutes always give the same text. */
export function minutesFile(minutes: Minutes): MinutesFile {
  const items = minutes.items.map((item) => ({
    ...item,
    votes: item.votes.map((vote): VoteInFile => ({ ...vote, outcome: outcomeOf(vote) })),
  }));
  const votes = items.flatMap((item) => item.votes);
  const ballots = votes.flatMap((vote) => vote.ballots);
  const { attendance } = minutes;
  return {
    format: 'tribune-minutes/1',
    ...minutes,
    items,
    totals: {
      items: items.length,
      itemsBegun: items.filter(({ begun }) => begun !== null).length,
      itemsEnded: items.filter(({ state }) => state === 'ended').length,
      motions: items.reduce((sum, { motions }) => sum + motions.length, 0),
      votes: votes.length,
      votesDeclared: votes.filter(({ result }) => result !== null).length,
      ballots: ballots.length,
      ballotsCast: ballots.filter(({ choice }) => isCast(choice)).length,
      attendance: attendance.present.length + attendance.substitutes.length + attendance.absent.length,
      decisions: items.filter(({ decision }) => decision !== null).length,
      findings: minutes.findings.length,
    },
  };
}

/** Two spaces in, a line feed at the end: people read these files too. */
export const minutesJson = (minutes: Minutes): string => `${JSON.stringify(minutesFile(minutes), null, 2)}\n`;

function outcomeOf(vote: MinutesVote): OutcomeInFile {
  const { result, announced } = vote;
  const computed = result === null || result.outcome === 'undetermined' ? null : result.outcome;
  const computedChosen = result?.chosen ?? null;
  const announcedOutcome = announced ? announced.outcome : computed;
  const announcedChosen = announced ? (announced.chosen ?? null) : computedChosen;
  // A source whose own rules let a tie fall and says "lost" is not contradicted by a tie.
  const reckoned = computed === 'tied' && vote.nativeRule?.tie === 'rejects' ? 'lost' : computed;
  const comparable = reckoned !== null && announcedOutcome !== null;
  return {
    announced: announcedOutcome,
    announcedChosen,
    computed,
    computedChosen,
    agrees: comparable ? reckoned === announcedOutcome && computedChosen === announcedChosen : null,
  };
}
