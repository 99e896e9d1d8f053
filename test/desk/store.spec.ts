import { beforeEach, describe, expect, it } from '@jest/globals';
import { Api } from '../../client/desk/api.js';
import { DeskStore } from '../../client/desk/store.js';
import type { Command } from '../../src/procedure/commands.js';
import { agenda, people, plan } from './eksempelvik.js';
import { PretendHouse } from './pretend-house.js';

/** A desk whose clock and timers the test moves, before a house that can fall silent. */
class Evening {
  time = Date.parse('2026-11-23T17:00:00.000Z');
  readonly house = new PretendHouse(() => this.time, undefined, people);
  readonly drawer = new Map<string, string>();
  private timers: { at: number; work: () => void }[] = [];
  private numbers = 0;
  undoMs = 5_000;

  constructor() {
    const members = people.filter(({ role }) => role !== 'substitute');
    const entries = members.map(({ person }) => ({ person, status: 'present' as const, mode: 'room' as const }));
    for (const command of [
      plan(new Date(this.time).toISOString()),
      { type: 'roster.publish', people },
      agenda,
      { type: 'meeting.announce' },
      { type: 'meeting.open', chair: 'p-0-0' },
      { type: 'roll.call', entries },
    ] as Command[]) {
      const answer = this.house.record(command, `before-${(this.numbers += 1)}`);
      if (!Array.isArray(answer)) throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
    }
  }

  /** A desk in a tab; the drawer is the browser's, shared by its tabs. */
  async sitDown(desk = 'desk-1', api = new Api(desk, this.house.fetch)): Promise<DeskStore> {
    const { drawer } = this;
    const store = new DeskStore(api, {
      desk,
      undoMs: () => this.undoMs,
      now: () => this.time,
      uuid: () => `id-${(this.numbers += 1)}`,
      keep: {
        getItem: (key) => drawer.get(key) ?? null,
        setItem: (key, value) => void drawer.set(key, value),
        removeItem: (key) => void drawer.delete(key),
        key: (place) => [...drawer.keys()][place] ?? null,
        get length() {
          return drawer.size;
        },
      },
      isOpen: () => false,
      later: (work, ms) => void this.timers.push({ at: this.time + ms, work }),
    });
    await store.start();
    store.choose(this.house.id);
    await this.pass(0);
    return store;
  }

  /** Lets time go by: timers run in order, and answers arrive. */
  async pass(ms: number): Promise<void> {
    const until = this.time + ms;
    for (;;) {
      for (let turns = 0; turns < 25; turns++) await new Promise((resolve) => setImmediate(resolve));
      const due = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.timers = this.timers.filter((timer) => timer !== due);
      this.time = Math.max(this.time, due.at);
      due.work();
    }
    this.time = until;
  }

  commands = () => this.house.heard.map(({ type }) => type);
}

let evening: Evening;
let desk: DeskStore;
beforeEach(async () => {
  evening = new Evening();
  desk = await evening.sitDown();
});

const call = (item: string): Command => ({ type: 'item.call', item });
const leave = (person: string): Command => ({ type: 'member.leave', person });

describe('A gesture at the desk', () => {
  it('shows at once what it leads to, and is sent when there was time to think again', async () => {
    expect(desk.act(call('i2'))).toBe(true);
    expect([desk.state.meeting.currentItem, desk.state.recorded?.currentItem]).toEqual(['i2', null]);
    await evening.pass(4_900);
    expect(evening.commands()).toEqual([]);
    await evening.pass(200);
    expect(evening.commands()).toEqual(['item.call']);
    expect([desk.state.recorded?.currentItem, desk.state.outbox.length]).toEqual(['i2', 0]);
  });

  it('is recorded with the time of the gesture, not of its arrival', async () => {
    const madeAt = new Date(evening.time).toISOString();
    desk.act(call('i2'));
    await evening.pass(6_000);
    expect(evening.house.entries.at(-1)?.at).toBe(madeAt);
  });

  it('that marks a member as gone can be taken back where it was made, even where the secretary has set no time for it', async () => {
    evening.undoMs = 0;
    desk.act(leave('p-0-1'));
    const gone = desk.state.outbox[0]?.id;
    desk.act(leave('p-0-2'));
    await evening.pass(1_000);
    expect([evening.commands(), desk.state.meeting.presence['p-0-1']?.status]).toEqual([[], 'absent']);
    desk.undo(gone);
    await evening.pass(10_000);
    expect([evening.commands(), desk.state.meeting.presence['p-0-1']?.status]).toEqual([[], 'present']);
  });

  it('of another kind waits only as long as the secretary has set', async () => {
    evening.undoMs = 0;
    desk.act(call('i2'));
    await evening.pass(100);
    expect(evening.commands()).toEqual(['item.call']);
  });

  it('can be taken back before anybody has heard of it', async () => {
    desk.act(call('i2'));
    desk.undo();
    await evening.pass(10_000);
    expect([evening.commands(), desk.state.meeting.currentItem]).toEqual([[], null]);
  });

  it('is refused here, with the rule, before anything is sent', async () => {
    desk.act({ type: 'doors.close', ground: 'privacy' });
    expect(desk.state.objection?.mayOverride).toBe(false);
    expect(desk.state.objection?.refusals.length).toBeGreaterThan(0);
    await evening.pass(10_000);
    expect(evening.commands()).toEqual([]);
  });

  it('goes through with a reason where the rule is one of judgement', async () => {
    desk.act(leave('p-1-3'));
    await evening.pass(6_000);
    // The second substitute is asked before the first.
    desk.act({ type: 'substitute.seat', person: 'v-1-1', substituteFor: 'p-1-3' });
    expect(desk.state.objection).toMatchObject({ mayOverride: true });
    expect(desk.state.answered).toBe(0);
    expect(desk.overrideObjection('Den første varaen er syk.')).toBe(true);
    expect(desk.state.answered).toBe(1);
    await evening.pass(6_000);
    expect(evening.house.meeting.presence['v-1-1']?.substituteFor).toBe('p-1-3');
    expect(evening.house.meeting.overridden).toHaveLength(1);
  });

  it('keeps nothing waiting that stays inside', async () => {
    desk.act({ type: 'note.add', text: 'Husk å sjekke mikrofonen.', access: 'restricted' });
    await evening.pass(0);
    expect(evening.commands()).toEqual(['note.add']);
  });
});

describe('The line that drops', () => {
  it('loses nothing: what was done meanwhile is sent in order when the line is back', async () => {
    evening.house.silent = true;
    desk.act(leave('p-0-1'));
    desk.act(leave('p-0-2'));
    await evening.pass(60_000);
    expect([desk.state.reachable, desk.state.outbox.length]).toEqual([false, 2]);
    evening.house.silent = false;
    await evening.pass(30_000);
    const left = evening.house.entries.flatMap(({ event }) => (event.type === 'member.left' ? [event.person] : []));
    expect([left, desk.state.outbox.length, desk.state.reachable]).toEqual([['p-0-1', 'p-0-2'], 0, true]);
  });

  it('records once what was recorded but whose answer was lost', async () => {
    evening.house.loseAnswers = 2;
    desk.act(leave('p-0-1'));
    await evening.pass(30_000);
    expect(evening.commands()).toEqual(['member.leave', 'member.leave']);
    expect(new Set(evening.house.heard.map(({ id }) => id)).size).toBe(1);
    expect(evening.house.entries.filter(({ event }) => event.type === 'member.left')).toHaveLength(1);
    expect(desk.state.outbox).toEqual([]);
  });

  it('(the pretend house would notice: a desk with a new id for each try records twice)', async () => {
    class Forgetful extends Api {
      private tries = 0;
      override command(meeting: string, _id: string, command: Command) {
        return super.command(meeting, `try-${(this.tries += 1)}`, command);
      }
    }
    const note: Command = { type: 'note.add', text: 'Én gang.', access: 'restricted' };
    const forgetful = await evening.sitDown('desk-3', new Forgetful('desk-3', evening.house.fetch));
    evening.house.loseAnswers = 1;
    forgetful.act(note);
    await evening.pass(30_000);
    expect(evening.house.meeting.notes).toHaveLength(2);
  });

  it('keeps the queue through a crash of the tab, under the same ids', async () => {
    evening.house.silent = true;
    desk.act(leave('p-0-1'));
    await evening.pass(6_000);
    const [waiting] = desk.state.outbox;
    evening.house.silent = false;
    const again = await evening.sitDown();
    await evening.pass(15_000);
    expect([again.state.outbox.length, new Set(evening.house.heard.map(({ id }) => id))]).toEqual([
      0,
      new Set([waiting?.id]),
    ]);
    expect(evening.house.meeting.presence['p-0-1']?.status).not.toBe('present');
    // The first tab was only hung, and sends it too: still one departure.
    expect(evening.house.entries.filter(({ event }) => event.type === 'member.left')).toHaveLength(1);
  });

  it('offers what a closed tab left behind', async () => {
    evening.house.silent = true;
    desk.act(leave('p-0-1'));
    await evening.pass(6_000);
    evening.house.silent = false;
    const other = await evening.sitDown('desk-2');
    expect(other.state.leftBehind).toHaveLength(1);
    other.forgetLeftBehind();
    expect([...evening.drawer.keys()]).toEqual([]);
  });
});

describe('Log-in that ran out in the middle', () => {
  it('keeps the queue and sends it after logging in again', async () => {
    evening.house.loggedIn = false;
    desk.act(leave('p-0-1'));
    await evening.pass(10_000);
    expect([desk.state.expired, desk.state.outbox.length]).toEqual([true, 1]);
    expect(await desk.logIn('sekretar', 'feil')).toMatchObject({ status: 401 });
    expect(await desk.logIn('sekretar', 'riktig')).toBeNull();
    await evening.pass(1_000);
    expect([desk.state.expired, desk.state.outbox.length]).toEqual([false, 0]);
    expect(evening.house.meeting.presence['p-0-1']?.status).not.toBe('present');
  });
});

describe('The record moved meanwhile', () => {
  it('moves an act whose only fault is that something was recorded while it waited', async () => {
    desk.act(leave('p-0-1'));
    evening.time += 1_000;
    evening.house.record({ type: 'stream.report', state: 'live', seenBy: 'probe' }, 'probe');
    await evening.pass(10_000);
    expect(desk.state.outbox).toEqual([]);
    expect(evening.house.meeting.presence['p-0-1']?.status).not.toBe('present');
    expect(evening.house.meeting.overridden).toEqual([]);
  });

  it('shows what was refused, and holds the rest until the secretary has chosen', async () => {
    desk.act(leave('p-0-1'));
    desk.act(call('i2'));
    evening.house.record(leave('p-0-1'), 'somebody-else');
    await evening.pass(10_000);
    expect(desk.state.outbox.map(({ state }) => state)).toEqual(['refused', 'held']);
    expect(desk.state.outbox[0]?.problem?.refusals?.[0]?.rule).toBe('present');
    desk.dropRefused(desk.state.outbox[0]?.id ?? '', false);
    await evening.pass(10_000);
    expect([evening.house.meeting.currentItem, desk.state.outbox.length]).toEqual(['i2', 0]);
  });
});

describe('Two desks', () => {
  it('lets the second look but not touch, until it takes over', async () => {
    desk.act(call('i2'));
    await evening.pass(6_000);
    const other = await evening.sitDown('desk-2');
    expect([other.mine, other.act(leave('p-0-1'))]).toEqual([false, false]);
    await other.takeDesk();
    expect(other.mine).toBe(true);
    await evening.pass(3_000);
    expect(desk.mine).toBe(false);
  });
});

describe('What the public sees', () => {
  it('is read from the public record, not from what the desk hopes', async () => {
    desk.act(call('i2'));
    await evening.pass(3_000);
    expect(desk.state.outside?.last?.event.type).toBe('roll.called');
    await evening.pass(6_000);
    expect(desk.state.outside?.last?.event).toMatchObject({ type: 'item.called', item: 'i2' });
  });
});

describe('Somebody who records no meetings', () => {
  it('is told so, and does not wait for a list', async () => {
    const evening = new Evening();
    evening.house.grants = [{ role: 'archivist', body: null, organisation: null }];
    const asked: string[] = [];
    const store = await evening.sitDown(
      'desk-1',
      new Api('desk-1', (address, init) => {
        asked.push(String(address instanceof Request ? address.url : address));
        return evening.house.fetch(address, init);
      }),
    );
    expect(store.state.meetings).toEqual([]);
    // What is asked in vain stands in the audit log as a refusal.
    expect([asked[0], asked.filter((path) => path.endsWith('/desk/meetings'))]).toEqual(['/api/v1/session', []]);
  });
});
