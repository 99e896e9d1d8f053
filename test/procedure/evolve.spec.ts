import { expect, it } from '@jest/globals';
import type { MeetingEvent, PublicEvent } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet } from '../../src/procedure/meeting.js';
import { replay } from '../../src/procedure/replay.js';
import { council } from '../support/council.js';
import { called, convened, declared, ended, opened } from '../support/evening.js';
import { hold, publicly, voted } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const people = council(5);
const evening = hold([
  convened(people),
  opened(people),
  called('i1'),
  { type: 'motion.file', motion: 'f1', item: 'i1', kind: 'main', text: 'Forslaget' },
  voted(
    'v1',
    'i1',
    [
      ['for', 4],
      ['against', 1],
    ],
    { motions: ['f1'] },
  ),
  declared('v1'),
  { type: 'decision.record', item: 'i1', text: 'Forslaget', votes: ['v1'] },
  ended('i1'),
  { type: 'meeting.end' },
]);
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

rule('folded-alike', () => {
  it('gives the public what is public', () => {
    const outside = publicly(evening);
    const inside = evening.meeting;
    expect(outside.votes['v1']).toMatchObject({
      result: inside.votes['v1']?.result,
      ballots: inside.votes['v1']?.ballots,
    });
    expect(outside.motions).toEqual(inside.motions);
    expect(outside.items['i1']?.decision?.text).toBe('Forslaget');
    expect(outside.presence).toEqual(inside.presence);
    expect(outside.seq).toBe(evening.told.length);
  });

  it('changes nothing it is given', () => {
    let meeting = frozen(nothingYet);
    for (const entry of frozen(evening.log)) meeting = frozen(evolve(meeting, entry));
    expect(meeting).toEqual(evening.meeting);
  });

  it('copies only what an entry touches', () => {
    const before = replay(evening.log.slice(0, -1));
    const after = evolve(before, {
      seq: before.seq + 1,
      at: '2026-11-23T20:00:00.000Z',
      event: { type: 'note.added', text: 'x', access: 'public' },
    });
    expect(after.items).toBe(before.items);
    expect(after.votes).toBe(before.votes);
    expect(after.people).toBe(before.people);
  });

  it('moves on past an event it does not know', () => {
    const unknown = { type: 'choir.sang' } as unknown as MeetingEvent;
    expect(evolve(evening.meeting, { seq: 99, at: '2026-11-23T20:00:00.000Z', event: unknown })).toEqual({
      ...evening.meeting,
      seq: 99,
      at: '2026-11-23T20:00:00.000Z',
    });
  });

  it('reads entries of which any field has been taken away', () => {
    for (const { event } of [...evening.log, ...evening.told]) {
      for (const field of Object.keys(event).filter((key) => key !== 'type')) {
        const { [field]: _, ...less } = event as Record<string, unknown>;
        const holed = evening.log.map((entry) =>
          entry.event === event ? { ...entry, event: less as unknown as PublicEvent } : entry,
        );
        expect(() => replay(holed)).not.toThrow();
      }
      const bare = evening.told.map((entry) =>
        entry.event === event ? { ...entry, event: { type: event.type } as PublicEvent } : entry,
      );
      expect(() => replay(bare)).not.toThrow();
    }
  });
});
