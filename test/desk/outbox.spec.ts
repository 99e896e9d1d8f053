import { describe, expect, it } from '@jest/globals';
import * as box from '../../client/desk/outbox.js';
import type { Outbox, Waiting } from '../../client/desk/outbox.js';

const act = (id: string, changes: Partial<Waiting> = {}): Waiting => ({
  id,
  meeting: 'm',
  command: { type: 'item.call', item: id },
  madeAt: `2026-11-23T17:00:0${id}.000Z`,
  sendAt: 5_000,
  state: 'held',
  tries: 0,
  problem: null,
  ...changes,
});
const ids = (outbox: Outbox) => outbox.map(({ id }) => id);
const no = { type: '/problems/refused', title: 'no', status: 409 };

describe('Second thoughts: what becomes public waits a few seconds', () => {
  it('sends nothing before its time, and the oldest first when it has come', () => {
    const outbox = [act('1'), act('2', { sendAt: 0 })];
    expect(box.nextToSend(outbox, 4_999)).toBeNull();
    expect(box.nextToSend(outbox, 5_000)?.id).toBe('1');
  });

  it('takes back the last gesture, whole, where it was several commands', () => {
    const together = { madeAt: '2026-11-23T17:00:09.000Z' };
    const outbox = [act('1'), act('2', together), act('3', together)];
    expect(ids(box.undo(outbox, box.lastGesture(outbox)!.id))).toEqual(['1']);
  });

  it('takes back with an act those made on top of it', () => {
    expect(ids(box.undo([act('1'), act('2'), act('3')], '2'))).toEqual(['1']);
  });

  it('takes back nothing that may already stand in the record', () => {
    const outbox = box.trying([act('1')], '1');
    expect(box.lastGesture(outbox)).toBeNull();
    expect(box.undo(outbox, '1')).toEqual(outbox);
  });

  it('can be cut short', () => {
    expect(box.nextToSend(box.sendAllNow([act('1')], 10), 10)?.id).toBe('1');
  });
});

describe('The line that drops: nothing is lost and nothing is doubled', () => {
  it('tries again with the same id until there is an answer', () => {
    const tried = box.trying(box.trying([act('1'), act('2')], '1'), '1');
    expect(box.nextToSend(tried, 0)).toMatchObject({ id: '1', tries: 2 });
    expect(ids(box.recorded(tried, '1'))).toEqual(['2']);
  });

  it('survives being put away and read again', () => {
    const outbox = [act('1'), act('2')];
    expect(box.readOutbox(JSON.stringify(outbox))).toEqual(outbox);
  });

  it.each(['', 'null', '{}', '[1,null,{"id":1}]', 'no json'])('reads %j as nothing', (text) => {
    expect(box.readOutbox(text)).toEqual([]);
  });
});

describe('A refused act holds back what came after it until the secretary has chosen', () => {
  const stuck = box.refused([act('1'), act('2', { sendAt: 0 })], '1', no);

  it('sends nothing past it', () => {
    expect(box.nextToSend(stuck, 9_999)).toBeNull();
  });

  it('can be dropped alone, or with all that follows', () => {
    expect(ids(box.dropRefused(stuck, '1'))).toEqual(['2']);
    expect(ids(box.dropFrom(stuck, '1'))).toEqual([]);
    expect(ids(box.dropFrom(stuck, '2'))).toEqual(['1', '2']);
  });

  it('can be put again with a reason, under a new id, in its old place', () => {
    const again = box.askAgain(stuck, '1', 'new', { type: 'meeting.resume' }, 7);
    expect(ids(again)).toEqual(['new', '2']);
    expect(box.nextToSend(again, 7)).toMatchObject({ id: 'new', tries: 0, problem: null });
  });
});
