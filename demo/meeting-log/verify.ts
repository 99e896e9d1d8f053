import type { Meeting, Vote } from '../../src/procedure/meeting.js';
import { anomalies } from '../../src/procedure/rules/recorded-findings.js';
import type { Expectations, ExpectedAnomaly, ExpectedTally } from './expectations.js';
import { importNotes } from './translator.js';

/** What the public API says of a meeting once it was imported. Nothing else is looked at. */
export interface PublicView {
  state: Meeting;
  minutes: MinutesSeen;
  /** Rows of votes.csv, by column name. */
  csv: Record<string, string>[];
}

/** The part of minutes.json that is compared. */
export interface MinutesSeen {
  items: { item: string; votes: { vote: string; outcome: { agrees: boolean | null } }[] }[];
  totals: { items: number; motions: number; votes: number; ballots: number; attendance: number; findings: number };
}

/** One sentence for each thing the public record says otherwise than the file; empty where everything agrees. */
export function differences(expected: Expectations, seen: PublicView): string[] {
  const found: string[] = [];
  const same = (what: string, wanted: unknown, got: unknown) => {
    const [left, right] = [written(wanted), written(got)];
    if (left !== right) found.push(`${what}: expected ${left}, the public record says ${right}`);
  };
  const { state, minutes, csv } = seen;
  const votes = Object.values(state.votes);
  const ballots = votes.reduce((sum, vote) => sum + vote.ballots.length, 0);

  same('items in the snapshot', expected.items, Object.keys(state.items).length);
  same('items in minutes.json', expected.items, minutes.totals.items);
  same('motions in the snapshot', expected.motions, Object.keys(state.motions).length);
  same('motions in minutes.json', expected.motions, minutes.totals.motions);
  same('votes in the snapshot', expected.votes, votes.length);
  same('votes in minutes.json', expected.votes, minutes.totals.votes);
  same('ballots in the snapshot', expected.ballots, ballots);
  same('ballots in minutes.json', expected.ballots, minutes.totals.ballots);
  same('rows in votes.csv', expected.ballots, csv.length);
  same('attendance entries in the snapshot', expected.attendanceEntries, Object.keys(state.presence).length);
  same('attendance entries in minutes.json', expected.attendanceEntries, minutes.totals.attendance);

  const types = typesSeen(state);
  for (const [type, count] of Object.entries(types)) same(`"${type}" events`, expected.types[type] ?? 0, count);

  const agreements = new Map(
    minutes.items.flatMap((item) => item.votes).map(({ vote, outcome }) => [vote, outcome.agrees]),
  );
  for (const tally of expected.tallies) compareTally(tally, seen, agreements.get(tally.vote), same);

  const wanted = expected.anomalies.map((anomaly) => anomalyKey(anomaly));
  const noted = state.findings
    .filter(({ rule }) => (anomalies as readonly string[]).includes(rule))
    .map((finding) => findingKey(finding, state));
  for (const key of without(wanted, noted)) found.push(`anomaly not found: ${key}`);
  for (const key of without(noted, wanted)) found.push(`finding that nobody expected: ${key}`);
  return found;
}

type Same = (what: string, wanted: unknown, got: unknown) => void;

function compareTally(
  expected: ExpectedTally,
  { state, csv }: PublicView,
  agrees: boolean | null | undefined,
  same: Same,
) {
  const vote = state.votes[expected.vote];
  const about = (what: string) => `vote ${expected.vote}, ${what}`;
  if (!vote) {
    same(about('in the snapshot'), 'there', 'not there');
    return;
  }
  same(about('item'), expected.item, vote.item);
  same(about('kind'), expected.rule, vote.kind);
  same(about('ballots'), expected.ballots, vote.ballots.length);
  const rows = csv.filter((row) => row['vote'] === expected.vote);
  same(
    about('tally of the ballots'),
    expected.tally,
    counted(
      vote,
      vote.ballots.map(([, choice]) => choice),
    ),
  );
  same(
    about('tally of votes.csv'),
    expected.tally,
    counted(
      vote,
      rows.map((row) => row['choice'] ?? ''),
    ),
  );
  same(about('announced'), expected.announced, outcomeWord(vote.announced?.outcome));
  same(about('announced choice'), expected.announcedChosen ?? null, vote.announced?.chosen ?? null);
  const announcedCounts = vote.announced?.counts;
  same(
    about('announced counts'),
    expected.announcedCounts ?? null,
    announcedCounts ? named(vote, announcedCounts) : null,
  );
  same(about('recomputed'), expected.recomputed, outcomeWord(vote.result?.outcome));
  same(about('recomputed choice'), expected.recomputedChosen ?? null, vote.result?.chosen ?? null);
  same(about('agrees'), expected.agrees, agrees ?? null);
}

function counted(vote: Vote, choices: string[]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const choice of choices) tally[choice] = (tally[choice] ?? 0) + 1;
  return named(vote, tally);
}

/** The log calls an option `choice:<motion>`; we call it as its motion. */
const named = (vote: Vote, tally: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(tally).map(([choice, count]) => [
      vote.options.some(({ option }) => option === choice) ? `choice:${choice}` : choice,
      count,
    ]),
  );

const outcomeWords: Record<string, string> = { carried: 'carried', lost: 'rejected', chosen: 'chosen', tied: 'tied' };
const outcomeWord = (outcome: string | undefined): string | null =>
  outcome === undefined ? null : (outcomeWords[outcome] ?? null);

/** How often something of each type happened, for those types that leave a trace of their own in the public record. */
function typesSeen(state: Meeting): Record<string, number> {
  const items = Object.values(state.items);
  const votes = Object.values(state.votes);
  const made = new Set<string>(Object.values(importNotes));
  return {
    'meeting.scheduled': state.announcedAt === null ? 0 : 1,
    'agenda.published': state.agendaChanges.filter(({ change }) => change === 'published').length,
    'meeting.opened': state.openedAt === null ? 0 : 1,
    'meeting.closed': state.endedAt === null ? 0 : 1,
    'meeting.postponed': state.status === 'postponed' ? 1 : 0,
    'meeting.cancelled': state.status === 'cancelled' ? 1 : 0,
    'meeting.recessed': state.recesses.length,
    'chair.changed': Math.max(0, state.chairs.length - 1),
    'item.opened': items.filter(({ calledAt }) => calledAt !== null).length,
    'item.closed': items.filter(({ endedAt }) => endedAt !== null).length,
    'motion.tabled': Object.keys(state.motions).length,
    'vote.opened': votes.length,
    'vote.closed': votes.filter(({ closedAt }) => closedAt !== null).length,
    'vote.result': votes.filter(({ declaredAt }) => declaredAt !== null).length,
    'minutes.published': state.notes.filter(({ code }) => code === importNotes.minutes).length,
    note: state.notes.filter(({ code }) => code === undefined || !made.has(code)).length,
  };
}

/** The same words for what was expected and what was found, so that the two lists can be laid side by side. */
function anomalyKey(anomaly: ExpectedAnomaly): string {
  // The name is the roster's; entries and findings carry ids only.
  return written(
    Object.fromEntries(Object.entries(anomaly).filter(([field, value]) => field !== 'name' && value !== undefined)),
  );
}

function findingKey({ rule, vote, person, facts }: Meeting['findings'][number], state: Meeting): string {
  const known = person === undefined || state.people[person] !== undefined || rule === 'ballot-from-unknown-person';
  return anomalyKey({
    kind: rule,
    ...(vote !== undefined && { vote }),
    ...(person !== undefined && { person: known ? person : `${person} (not on the roster)` }),
    ...facts,
  });
}

/** What is in the first list more often than in the second. */
function without(list: string[], other: string[]): string[] {
  const left = [...other];
  return list.filter((entry) => {
    const at = left.indexOf(entry);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

/** JSON with sorted keys, so that order says nothing. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
