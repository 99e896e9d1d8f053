import type { EventOf } from '../events.js';
import type { Announced, Computed } from '../results.js';
import type { Meeting, Vote } from '../meeting.js';
import { isCast } from '../party-summary.js';
import type { Facts } from '../rule-book.js';
import type { Ballot, PersonId, Tally } from '../vocabulary.js';

/**
 * What a record made elsewhere says against itself. Nothing is repaired: the contradiction stands beside the record, in
 * the open. The names are those of the neutral meeting log's list of anomalies, so that an import can be checked.
 */
export const anomalies = [
  'announced-outcome-differs-from-ballots',
  'announced-count-differs-from-ballots',
  'two-ballots-from-one-person',
  'ballot-from-unknown-person',
  'ballot-from-person-not-recorded-present',
  'more-ballots-than-present',
  'voter-not-on-attendance-list',
  'action-name-contradicts-pass-flag',
] as const;
export type Anomaly = (typeof anomalies)[number];

type Finding = EventOf<'finding.noted'>;

/** Without an attendance list nobody can be missing from it. */
const attendanceWasListed = (meeting: Meeting): boolean => Object.keys(meeting.presence).length > 0;

function finding(rule: Anomaly, vote: Vote, facts: Facts, person?: PersonId): Finding {
  return {
    type: 'finding.noted',
    rule,
    facts,
    vote: vote.vote,
    item: vote.item,
    ...(person === undefined ? {} : { person }),
  };
}

/** Asked for each batch of ballots, before it is added to those the vote already has. */
export function findingsAtBallots(meeting: Meeting, vote: Vote, ballots: readonly Ballot[]): Finding[] {
  const found: Finding[] = [];
  const earlier = new Map<PersonId, string>(vote.ballots);
  const missing = new Set(
    meeting.findings.filter(({ rule }) => rule === 'voter-not-on-attendance-list').map(({ person }) => person),
  );
  for (const [person, choice] of ballots) {
    const before = earlier.get(person);
    if (before !== undefined)
      found.push(finding('two-ballots-from-one-person', vote, { choices: [before, choice] }, person));
    earlier.set(person, choice);
    if (meeting.people[person] === undefined)
      found.push(finding('ballot-from-unknown-person', vote, { choice }, person));
    if (!isCast(choice) || !attendanceWasListed(meeting)) continue;
    const status = meeting.presence[person]?.status ?? null;
    if (status === null && !missing.has(person)) {
      // Said once per person: the list is missing a name, however often that person votes.
      missing.add(person);
      found.push({ type: 'finding.noted', rule: 'voter-not-on-attendance-list', facts: {}, person });
    }
    if (status !== 'present') found.push(finding('ballot-from-person-not-recorded-present', vote, { status }, person));
  }
  return found;
}

/** Asked once per vote, of all its ballots, when its result is declared. */
export function findingsAtDeclaration(
  meeting: Meeting,
  vote: Vote,
  ballots: readonly Ballot[],
  result: Computed,
  announced: Announced | null | undefined,
): Finding[] {
  const found: Finding[] = [];
  const cast = ballots.filter(([, choice]) => isCast(choice)).length;
  const present = Object.values(meeting.presence).filter(({ status }) => status === 'present').length;
  if (attendanceWasListed(meeting) && cast > present) {
    found.push(finding('more-ballots-than-present', vote, { ballots: cast, present }));
  }
  if (!announced) return found;

  // A tie says nothing about the outcome unless the source's own rules let a tie fall.
  const recomputed = result.outcome === 'tied' && vote.nativeRule?.tie === 'rejects' ? 'lost' : result.outcome;
  const comparable = ['carried', 'lost', 'chosen'].includes(recomputed);
  const sameOutcome = announced.outcome === recomputed && (announced.chosen ?? null) === (result.chosen ?? null);
  if (cast > 0 && comparable && !sameOutcome) {
    const facts: Facts = { announced: announced.outcome, recomputed };
    if (announced.chosen !== undefined) facts.announcedChosen = announced.chosen;
    if (result.chosen !== undefined) facts.recomputedChosen = result.chosen;
    found.push(finding('announced-outcome-differs-from-ballots', vote, facts));
  }

  if (announced.counts && ballots.length > 0) {
    const counted = tallyOf(ballots);
    const wrong = [...new Set([...Object.keys(announced.counts), ...Object.keys(counted)])].filter(
      (choice) => (announced.counts?.[choice] ?? 0) !== (counted[choice] ?? 0),
    );
    if (wrong.length > 0) {
      found.push(
        finding('announced-count-differs-from-ballots', vote, {
          announced: wrong.map((choice) => `${choice} ${announced.counts?.[choice] ?? 0}`),
          counted: wrong.map((choice) => `${choice} ${counted[choice] ?? 0}`),
        }),
      );
    }
  }

  const said = announced.text === undefined ? null : outcomeIn(announced.text);
  if (said !== null && ['carried', 'lost'].includes(announced.outcome) && said !== announced.outcome) {
    found.push(finding('action-name-contradicts-pass-flag', vote, { says: said, flag: announced.outcome }));
  }
  return found;
}

/** Every ballot counted afresh, notes that somebody gave no vote included. */
export function tallyOf(ballots: readonly Ballot[]): Tally {
  const tally: Tally = {};
  for (const [, choice] of ballots) tally[choice] = (tally[choice] ?? 0) + 1;
  return tally;
}

// A lost vote is looked for first: "ikke vedtatt" and "not approved" hold the word for a carried one.
const saysLost =
  /\b(defeated|rejected|failed|disapproved|not (?:approved|adopted|passed|carried)|ikke vedtatt|ikkje vedteke|falt|forkasta|forkastet|abgelehnt)\b/iu;
const saysCarried = /\b(approved|adopted|passed|carried|vedtatt|vedteke|beschlossen|zugestimmt|angenommen)\b/iu;

/** What the words say, where they say it plainly. Legistar writes flag and action as "Pass / Approved by Council": the action counts. */
function outcomeIn(text: string): 'carried' | 'lost' | null {
  const action = text.includes(' / ') ? text.slice(text.indexOf(' / ') + 3) : text;
  if (saysLost.test(action)) return 'lost';
  return saysCarried.test(action) ? 'carried' : null;
}
