import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rehearse } from '../../../demo/meeting-log/dry-run.js';
import { parseLog } from '../../../demo/meeting-log/log-file.js';
import { translate } from '../../../demo/meeting-log/translate.js';
import { meetingLog, type RecordTold } from '../../../src/archiving/exports/meeting-log/meeting-log.js';
import { minutesOf } from '../../../src/procedure/minutes.js';
import type { Meeting } from '../../../src/procedure/meeting.js';
import { anyMeeting } from '../../support/any-meeting.js';
import { planted, testMeetings, type TestMeeting } from '../meetings.js';
import { origin } from '../support/source.js';

type Line = Record<string, unknown>;

const written = (id: string, entries: RecordTold['entries']): string => meetingLog({ id, origin, entries });
const logOf = ({ id, told }: TestMeeting): string => written(id, told);
const linesOf = (log: string): Line[] =>
  log
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** The meeting as an import of the log leaves it to the public, with no server between. */
function replayed(log: string): { open: Meeting; entries: RecordTold['entries'] } {
  const { open, told } = rehearse(translate(parseLog(new TextEncoder().encode(log))));
  return { open, entries: told.map((one, index) => ({ seq: index + 1, ...one })) };
}

/**
 * A log less what an import cannot keep: how a time came about, words of the source beside ours, the id the body has in
 * another house and its country, and the ballots of a vote without a result, which no public record tells.
 */
function comparable(log: string): string[] {
  const lines = linesOf(log);
  const results = new Set(lines.filter(({ type }) => type === 'vote.result').map(({ vote }) => vote));
  return lines
    .slice(1)
    .filter(({ type, vote }) => type !== 'ballots.recorded' || results.has(vote))
    .map(({ seq: _, clock: __, at: ___, ...line }) => {
      if (line['type'] === 'meeting.scheduled') line['body'] = (line['body'] as Line)['name'];
      if (line['type'] === 'vote.opened' || line['type'] === 'motion.tabled') delete line['native'];
      return JSON.stringify(line);
    });
}

/** What a meeting came to, as far as the format can say it. */
function substance(open: Meeting) {
  const minutes = minutesOf(open, { meeting: 'one' });
  return {
    header: [minutes.header.body, minutes.header.number, minutes.header.opened, minutes.header.ended],
    items: minutes.items.map((item) => ({
      item: [item.item, item.number, item.title],
      decision: item.decision?.text ?? null,
      votes: item.votes
        .filter(({ result, state }) => state === 'declared' && ['carried', 'lost'].includes(result?.outcome ?? ''))
        .map(({ vote, ballots, announced, result }) => ({
          vote,
          ballots: ballots.map(({ person, choice }) => [person.person, choice]),
          outcome: (announced ?? result)?.outcome,
          tally: announced?.counts ?? result?.tally,
        })),
    })),
    present: minutes.attendance.present.map(({ person, name, party, periods }) => [person, name, party, periods]),
    absent: minutes.attendance.absent.map(({ person, name }) => [person, name]),
    chairs: minutes.header.chairs.map(({ chair, from }) => [chair?.person, from]),
  };
}

const meetings = testMeetings();
const each = meetings.map((meeting) => [meeting.name, meeting] as const);

describe('A meeting as meeting-log/0', () => {
  it.each(each)('%s is a good file, and says again what it said when it was played', (_, meeting) => {
    const log = logOf(meeting);
    const { entries } = replayed(log);
    expect(comparable(written(meeting.id, entries))).toEqual(comparable(log));
    expect(logOf(meeting) === log).toBe(true);
  });

  it.each(each)('%s comes to the same when it is played', (_, meeting) => {
    expect(substance(replayed(logOf(meeting)).open)).toEqual(substance(meeting.open));
  });

  it('tells nothing that is not public', () => {
    for (const meeting of meetings) {
      const log = logOf(meeting);
      for (const words of Object.values(planted)) expect([words, log.includes(words)]).toEqual([words, false]);
    }
  });

  it('is the way back for any meeting whatever', () => {
    const seed = Number(process.env['TRIBUNE_SEED'] ?? Date.now() % 1_000_000);
    process.stdout.write(`meeting-log/0 there and back: seed ${seed}\n`);
    fc.assert(
      fc.property(fc.array(fc.nat(999), { minLength: 60, maxLength: 240 }), (throws) => {
        const { told, outside } = anyMeeting(throws);
        fc.pre(outside.facts !== null);
        const log = written('any', told);
        const { entries } = replayed(log);
        expect(comparable(written('any', entries))).toEqual(comparable(log));
      }),
      { seed, numRuns: Math.min(200, Number(process.env['TRIBUNE_RUNS'] ?? 200)) },
    );
  });

  it('would notice a choice that was changed on the way', () => {
    const meeting = meetings.find((one) => logOf(one).includes('"for"]'))!;
    const log = logOf(meeting);
    const spoilt = log.replace('"for"]', '"against"]');
    expect(spoilt === log).toBe(false);
    expect(substance(replayed(spoilt).open)).not.toEqual(substance(meeting.open));
  });
});
