import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { FixedClock } from '../../src/platform/clock.js';
import type { Command } from '../../src/procedure/commands.js';
import { disclosures } from '../../src/procedure/disclosures.js';
import type { Actor } from '../../src/procedure/events.js';
import { InProcessBell } from '../../src/record/in-process-bell.js';
import { MemoryMeetingLog } from '../../src/record/memory-meeting-log.js';
import { CommandReused } from '../../src/record/meeting-log.js';
import { Refused } from '../../src/record/recorder.js';
import { commandExamples } from '../../src/recording/examples.js';
import { RecordingService } from '../../src/recording/recording.service.js';

const meeting = 'fjordvik-kst-2026-11-23';
const by: Actor = { kind: 'account', account: 'kari', role: 'secretary' };
const example = <T extends Command['type']>(type: T) => ({ type, ...commandExamples[type] }) as Command;

describe('Recording', () => {
  let log: MemoryMeetingLog;
  let bell: InProcessBell;
  let recording: RecordingService;
  let rung: number;
  let clock: FixedClock;

  const record = (command: Command, id: string = randomUUID()) => recording.record(meeting, id, by, command);
  const announced = async () => {
    for (const type of ['meeting.plan', 'roster.publish', 'agenda.publish', 'meeting.announce'] as const)
      await record(example(type));
  };

  beforeEach(() => {
    log = new MemoryMeetingLog();
    bell = new InProcessBell();
    rung = 0;
    bell.onRing(() => void (rung += 1));
    clock = new FixedClock();
    recording = new RecordingService(log, bell, clock);
  });

  it('has no meeting before one is planned', async () => {
    expect(await recording.stands(meeting)).toBeNull();
    await record(example('meeting.plan'));
    expect((await recording.stands(meeting))?.facts?.place).toBe('Kommunestyresalen, Fjordvik rådhus');
  });

  it('answers the same command with the same entries, and writes nothing', async () => {
    const id = randomUUID();
    const first = await record(example('meeting.plan'), id);
    await record(example('roster.publish'));
    const again = await record(example('meeting.plan'), id);
    expect(again).toEqual({ entries: first.entries, repeated: true, head: 2 });
    expect(await log.head(meeting)).toBe(2);
    expect(rung).toBe(2);
  });

  it('takes the same id with other content, or from somebody else, for a mistake', async () => {
    const id = randomUUID();
    await record(example('meeting.plan'), id);
    await expect(record(example('roster.publish'), id)).rejects.toThrow(CommandReused);
    const other: Actor = { ...by, account: 'jonas' };
    await expect(recording.record(meeting, id, other, example('meeting.plan'))).rejects.toThrow(CommandReused);
    expect(await log.head(meeting)).toBe(1);
  });

  it('does not mind in which order the fields of a command come', async () => {
    const id = randomUUID();
    await record({ type: 'meeting.plan', ...commandExamples['meeting.plan'] }, id);
    const { facts, seats } = commandExamples['meeting.plan'];
    expect(await record({ seats, type: 'meeting.plan', facts }, id)).toMatchObject({ repeated: true });
  });

  it('writes nothing of what is refused, and lets the next one in', async () => {
    await announced();
    const head = await log.head(meeting);
    await expect(record(example('vote.call'))).rejects.toThrow(Refused);
    expect(await log.head(meeting)).toBe(head);
    await record(example('meeting.summon'));
    expect(await log.head(meeting)).toBe(head + 1);
  });

  it('takes commands one at a time, in the order in which they were asked', async () => {
    await announced();
    const order: string[] = [];
    const types = [
      'meeting.summon',
      'meeting.open',
      'roll.call',
      'item.call',
      'speaker.list',
      'speaker.start',
    ] as const;
    await Promise.all(types.map((type) => record(example(type)).then(() => order.push(type))));
    expect(order).toEqual(types);
    expect((await recording.stands(meeting))?.speakers.current?.person).toBe('medlem-3');
  });

  it('records the same command once, however many send it at the same moment', async () => {
    await announced();
    const id = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => record(example('meeting.summon'), id)));
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(answers.map(({ entries }) => JSON.stringify(entries))).size).toBe(1);
  });

  it('warns of somebody who sits in another meeting of the municipality', async () => {
    const { facts, seats } = commandExamples['meeting.plan'];
    const board = { ...facts, body: { id: 'fjordvik-fsk', slug: 'fsk', name: 'Formannskapet' } };
    const there = 'fjordvik-fsk-2026-11-23';
    const inTheBoard = (command: Command) => recording.record(there, randomUUID(), by, command);
    await inTheBoard({ type: 'meeting.plan', facts: board, seats });
    for (const type of ['roster.publish', 'agenda.publish', 'meeting.announce', 'meeting.open'] as const)
      await inTheBoard(example(type));
    const arriving = { type: 'member.arrive', person: 'medlem-3', mode: 'room' } as const;
    await inTheBoard(arriving);
    await announced();
    await expect(record(arriving)).rejects.toMatchObject({
      refusals: [{ rule: 'present-elsewhere', facts: { person: 'medlem-3', meeting: 'Formannskapet' } }],
    });
    await inTheBoard({ type: 'member.leave', person: 'medlem-3' });
    await record(arriving);
    expect((await recording.stands(meeting))?.presence['medlem-3']?.status).toBe('present');
  });

  it('keeps on where somebody else wrote to the same log', async () => {
    await announced();
    const other = new RecordingService(log, bell, new FixedClock());
    await other.record(meeting, randomUUID(), by, example('meeting.summon'));
    const { head } = await record({ type: 'note.add', text: 'Etter innkallingen.', access: 'public' });
    expect(head).toBe(await log.head(meeting));
    expect((await recording.stands(meeting))?.summoned).not.toBeNull();
  });

  it('gives each public copy salts of its own, so many that they tell nothing of how many fields there are', async () => {
    await announced();
    const copies = await log.copies(0, 100);
    expect(copies.map(({ event }) => event.type)).toEqual([
      'meeting.announced',
      'roster.published',
      'agenda.published',
    ]);
    for (const { event, salts } of copies) {
      expect(salts.length % 8).toBe(0);
      expect(salts.length - disclosures(event).length).toBeGreaterThanOrEqual(0);
      expect(salts.length - disclosures(event).length).toBeLessThan(8);
      for (const salt of salts) expect(Buffer.from(salt, 'base64')).toHaveLength(32);
    }
    const all = copies.flatMap(({ salts }) => salts);
    expect(new Set(all).size).toBe(all.length);
  });

  it('tells the public of each event as the meeting stood just before it', async () => {
    await record(example('meeting.plan'));
    await record(example('roster.publish'));
    expect(await log.copies(0, 100)).toEqual([]);
    const { entries } = await record(example('meeting.announce'));
    expect(entries.map(({ event }) => event.type)).toEqual(['meeting.announced', 'roster.published']);
    expect(await log.copies(0, 100)).toHaveLength(2);
  });

  it('says when it happened and when it was written, where those differ', async () => {
    await announced();
    clock.advance(120_000);
    const { entries } = await record({ ...example('meeting.summon'), at: '2026-11-23T17:01:00.000Z' } as Command);
    expect(entries[0]).toMatchObject({ at: '2026-11-23T17:01:00.000Z', recordedAt: '2026-11-23T17:02:00.000Z' });
  });

  it('rings the bell after the entry is written, never before', async () => {
    const heads: number[] = [];
    bell.onRing(() => void log.head(meeting).then((head) => heads.push(head)));
    await announced();
    await log.head(meeting);
    expect(heads).toEqual([1, 2, 3, 6]);
  });
});
