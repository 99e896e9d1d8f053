import { readFileSync, renameSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import type { MeetingEvent, PublicEvent } from '../../src/procedure/events.js';
import { NotTheContinuation } from '../../src/public-record/public-record-writer.js';
import { verifyChain } from '../../src/public-record/verify-chain.js';
import { Door, StoresPartWays } from '../../src/publishing/door.js';
import { NothingToWithhold } from '../../src/publishing/withholder.js';
import { command, secretary } from '../record/drafts.js';
import { afterThisTest, temporaryFolder } from '../platform/temporary-house.js';
import { agenda, announcement, councilMeeting, drafted, openHouse, roster, type OpenHouse } from './open-house.js';

Logger.overrideLogger(false);

const all = 10_000;

async function house(folder?: string, wishedOrigin?: string): Promise<OpenHouse> {
  const opened = await openHouse(folder ?? (await temporaryFolder()), wishedOrigin);
  let open = true;
  const close = async () => {
    if (open) await opened.close();
    open = false;
  };
  afterThisTest(close);
  return { ...opened, close };
}

let commands = 0;

/** Writes to the private log, and no further. */
async function record({ log }: OpenHouse, meeting: string, ...events: (MeetingEvent | [MeetingEvent, null])[]) {
  const head = await log.head(meeting);
  const drafts = events.map((event, place) =>
    Array.isArray(event) ? drafted(event[0], head + place, null) : drafted(event, head + place),
  );
  return log.append(meeting, head, command(`command-${commands++}`), drafts);
}

const opened: MeetingEvent = { type: 'meeting.opened', chair: 'p1', secretary: 'Randi' };
const called: MeetingEvent = { type: 'item.called', item: 'i1' };
const inside: [MeetingEvent, null] = [{ type: 'note.added', text: 'not for the public', access: 'restricted' }, null];

async function envelopes({ record: public_ }: OpenHouse, meeting = councilMeeting): Promise<string[]> {
  return (await public_.sealed(meeting, 0, all)).map(({ envelope }) => Buffer.from(envelope).toString('utf8'));
}

describe('The one door', () => {
  it('carries what is public, in order, and tells the readers of each meeting', async () => {
    const h = await house();
    const rung: string[] = [];
    h.publicBell.onRing((meeting) => rung.push(meeting));
    await record(h, councilMeeting, announcement(), roster, inside, agenda);
    await record(h, 'storvik-kommunestyret-2026-12-14', announcement('2026-12-14', '2026-12-14T17:00:00.000Z'));
    await record(h, councilMeeting, opened, inside, called);
    await h.door.carry();

    const entries = await h.record.entries(councilMeeting, 0, all);
    expect(entries.map(({ seq, event }) => `${seq} ${event.type}`)).toEqual([
      '1 meeting.announced',
      '2 roster.published',
      '3 agenda.published',
      '4 meeting.opened',
      '5 item.called',
    ]);
    expect(entries[1]!.event).toEqual(roster);
    expect(await h.record.head(councilMeeting)).toBe(5);
    expect(await h.record.head('nowhere')).toBeNull();
    expect(verifyChain(councilMeeting, await h.record.sealed(councilMeeting, 0, all))).toEqual([]);
    expect(new Set(rung)).toEqual(new Set([councilMeeting, 'storvik-kommunestyret-2026-12-14']));
  });

  it('shows how the meeting stands, and keeps the list of meetings with it', async () => {
    const h = await house();
    await record(h, councilMeeting, announcement(), roster, agenda);
    await h.door.carry();
    expect(await h.record.state(councilMeeting)).toMatchObject({ seq: 3, status: 'announced', agenda: ['i1', 'i2'] });
    await record(h, councilMeeting, opened, called);
    await h.door.carry();
    expect(await h.record.state(councilMeeting)).toMatchObject({ seq: 5, status: 'in-session', currentItem: 'i1' });
    expect(await h.record.summary(councilMeeting)).toMatchObject({
      path: '/storvik/kommunestyret/2026-11-23',
      status: 'in-session',
      seq: 5,
      items: 2,
      itemsDone: 0,
      currentItem: { number: 'PS 1/26', title: 'Ny skole på Neset' },
    });
    expect(await h.record.byPath('storvik', 'kommunestyret', '2026-11-23')).toMatchObject({ id: councilMeeting });
    expect(await h.record.organisations()).toEqual([
      {
        slug: 'storvik',
        name: 'Storvik kommune',
        bodies: [{ slug: 'kommunestyret', name: 'Kommunestyret', meetings: 1 }],
      },
    ]);
  });

  it('answers the bell, and finds by itself what nobody rang for', async () => {
    const h = await house();
    await h.door.start(h.bell);
    const heard = () => new Promise<string>((resolve) => h.publicBell.onRing(resolve));
    const first = heard();
    await record(h, councilMeeting, announcement());
    h.bell.ring();
    expect(await first).toBe(councilMeeting);
    const second = heard();
    await record(h, councilMeeting, roster);
    expect(await second).toBe(councilMeeting);
    expect(await h.record.head(councilMeeting)).toBe(2);
  });

  it('carries more than fits in one round, each once', async () => {
    const h = await house();
    await record(h, councilMeeting, announcement());
    for (let round = 0; round < 3; round++)
      await record(
        h,
        councilMeeting,
        ...Array.from({ length: 150 }, (_, place): MeetingEvent => ({
          type: 'note.added',
          text: `${round} ${place}`,
          access: 'public',
        })),
      );
    await Promise.all([h.door.carry(), h.door.carry(), h.door.carry()]);
    expect(await h.record.head(councilMeeting)).toBe(451);
    expect(verifyChain(councilMeeting, await h.record.sealed(councilMeeting, 0, all))).toEqual([]);
  });

  it('goes on for everybody else when one meeting has an entry that cannot be folded', async () => {
    const h = await house();
    await record(h, councilMeeting, announcement(), roster);
    await h.door.carry();
    const unreadable = { type: 'roster.published', people: 7 } as unknown as MeetingEvent;
    await record(h, councilMeeting, unreadable);
    await record(h, 'storvik-kommunestyret-2026-12-14', announcement('2026-12-14', '2026-12-14T17:00:00.000Z'));
    await h.door.carry();
    expect(await h.record.head(councilMeeting)).toBe(3);
    expect(await h.record.summary(councilMeeting)).toMatchObject({ seq: 2 });
    expect(await h.record.summary('storvik-kommunestyret-2026-12-14')).toMatchObject({ seq: 1 });
    expect([...h.writer.unfolded]).toEqual([councilMeeting]);
  });
});

describe('A crash between any two steps repairs itself by the ordinary path', () => {
  it('after the private log was written and nothing else was', async () => {
    const folder = await temporaryFolder();
    const before = await house(folder);
    await record(before, councilMeeting, announcement(), roster, inside, agenda);
    await before.close();
    const after = await house(folder);
    expect(await after.record.head(councilMeeting)).toBeNull();
    await after.door.start(after.bell);
    expect(await after.record.head(councilMeeting)).toBe(3);
  });

  it.each(['INSERT INTO "disclosure"', 'INSERT INTO "meeting"', 'COMMIT'])(
    'in the middle of carrying, when the public store dies at %s',
    async (fatal) => {
      const folder = await temporaryFolder();
      const h = await house(folder);
      await record(h, councilMeeting, announcement(), roster);
      const failing = dyingAt(h.publicStore, fatal);
      await expect(h.door.carry()).rejects.toThrow('the power went');
      failing.restore();
      expect(await h.record.head(councilMeeting)).toBeNull();
      await h.door.carry();
      expect(await h.record.head(councilMeeting)).toBe(2);
      expect(await h.record.summary(councilMeeting)).toMatchObject({ seq: 2 });
      expect(verifyChain(councilMeeting, await h.record.sealed(councilMeeting, 0, all))).toEqual([]);
    },
  );

  it('at the start itself: the house opens all the same, and the next round carries', async () => {
    const h = await house();
    await record(h, councilMeeting, announcement());
    const failing = dyingAt(h.publicStore, 'COMMIT');
    await h.door.start(h.bell);
    expect(h.door.stuck()).toContain('the power went');
    failing.restore();
    await h.door.carry();
    expect(await h.record.head(councilMeeting)).toBe(1);
    expect(h.door.stuck()).toBeNull();
  });

  it('after the public store was written and nobody was told: readers find it by asking', async () => {
    const folder = await temporaryFolder();
    const before = await house(folder);
    await record(before, councilMeeting, announcement());
    await before.writer.take(await before.log.copies(0, 10), []);
    await before.close();
    const after = await house(folder);
    await after.door.start(after.bell);
    expect(await after.record.head(councilMeeting)).toBe(1);
  });
});

describe('I7 The public record can be deleted and comes back byte for byte', () => {
  it('with the same entries and another epoch, even when the settings have changed', async () => {
    const folder = await temporaryFolder();
    const before = await house(folder);
    await record(before, councilMeeting, announcement(), roster, inside, agenda);
    await before.door.carry();
    await record(before, councilMeeting, opened);
    await before.door.carry();
    const [bytes, epoch, summary] = [
      await envelopes(before),
      before.record.epoch(),
      await before.record.summary(councilMeeting),
    ];
    await before.close();
    for (const file of await readdir(folder)) if (file.startsWith('public')) rmSync(join(folder, file));

    const after = await house(folder, 'renamed.example/log');
    await after.door.start(after.bell);
    expect(await envelopes(after)).toEqual(bytes);
    expect(await after.record.summary(councilMeeting)).toEqual(summary);
    expect(after.record.epoch()).not.toBe(epoch);
    expect(after.origin.name).toBe('storvik.example/log');
  });

  it('keeps its epoch when it is merely opened again', async () => {
    const folder = await temporaryFolder();
    const before = await house(folder);
    const epoch = before.record.epoch();
    await before.close();
    expect((await house(folder)).record.epoch()).toBe(epoch);
  });
});

describe('The stores belong together, or nothing starts', () => {
  it('refuses a private log that is behind the public record', async () => {
    const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
    const whole = await house(folder);
    await record(whole, councilMeeting, announcement(), roster);
    await whole.door.carry();
    const restored = await house(other);
    await record(restored, councilMeeting, announcement());
    const door = new Door(restored.log, restored.withholdings, whole.writer, whole.publicBell, async () => undefined);
    await expect(door.start(restored.bell)).rejects.toThrow(StoresPartWays);
  });

  it('refuses a private log that has forgotten what was withheld', async () => {
    const folder = await temporaryFolder();
    const before = await house(folder);
    await record(before, councilMeeting, announcement(), roster);
    await before.door.carry();
    await before.privateStore.write.alone((source) => source.query(`VACUUM INTO '${join(folder, 'backup')}'`));
    const at = '2026-11-24T09:00:00.000Z';
    await before.withholder.withhold(councilMeeting, 2, '/people/1/name', 'withheld', 'offl. § 13', secretary, at);
    await before.close();
    for (const file of await readdir(folder)) if (file.startsWith('record')) rmSync(join(folder, file));
    renameSync(join(folder, 'backup'), join(folder, 'record.sqlite'));
    const restored = await house(folder);
    await expect(restored.door.start(restored.bell)).rejects.toThrow(StoresPartWays);
  });

  it('refuses copies that are not the continuation', async () => {
    const h = await house();
    await record(h, councilMeeting, announcement(), roster, agenda);
    const copies = await h.log.copies(0, 10);
    await expect(h.writer.take(copies.slice(1), [])).rejects.toThrow(NotTheContinuation);
    await h.writer.take(copies.slice(0, 2), []);
    await expect(h.writer.take(copies.slice(0, 1), [])).rejects.toThrow(NotTheContinuation);
    await expect(h.writer.take([{ ...copies[2]!, seq: 9 }], [])).rejects.toThrow(NotTheContinuation);
    expect(await h.record.head(councilMeeting)).toBe(2);
  });
});

describe('Withholding', () => {
  const basis = 'offentleglova § 13';
  const at = '2026-11-24T09:00:00.000Z';

  async function published(folder?: string): Promise<OpenHouse> {
    const h = await house(folder);
    await record(h, councilMeeting, announcement(), roster, agenda, opened);
    await h.door.carry();
    return h;
  }

  /** Every byte of every file of the public store. */
  async function publicFiles(folder: string): Promise<string> {
    const files = (await readdir(folder)).filter((file) => file.startsWith('public'));
    return files.map((file) => readFileSync(join(folder, file)).toString('latin1')).join('');
  }

  it('takes the content out of the store and leaves a place where everybody sees that something is gone', async () => {
    const folder = await temporaryFolder();
    const h = await published(folder);
    const bytes = await envelopes(h);
    await h.record.state(councilMeeting);
    expect(await publicFiles(folder)).toContain('Jonas Tindlund');

    await h.withholder.withhold(councilMeeting, 2, '/people/1/name', 'withheld', basis, secretary, at);

    const [entry] = await h.record.entries(councilMeeting, 1, 1);
    expect(entry!.gone).toEqual([{ path: '/people/1/name', state: 'withheld', basis }]);
    expect(JSON.stringify(entry)).not.toContain('Tindlund');
    expect(JSON.stringify(await h.record.state(councilMeeting))).not.toContain('Tindlund');
    expect(await envelopes(h)).toEqual(bytes);
    expect(verifyChain(councilMeeting, await h.record.sealed(councilMeeting, 0, all))).toEqual([]);
    expect(await publicFiles(folder)).not.toContain('Jonas Tindlund');
    expect(await publicFiles(folder)).toContain('Mari');
  });

  it('makes a new edition, so that screens which have heard it begin again', async () => {
    const h = await published();
    const epoch = h.record.epoch();
    const rung: string[] = [];
    h.publicBell.onRing((meeting) => rung.push(meeting));
    await h.withholder.withhold(councilMeeting, 2, '/people/1/name', 'withheld', basis, secretary, at);
    expect(h.record.epoch()).not.toBe(epoch);
    expect(rung).toEqual([councilMeeting]);
  });

  it('reaches the lists as well', async () => {
    const folder = await temporaryFolder();
    const h = await published(folder);
    await record(h, councilMeeting, called);
    await h.door.carry();
    expect((await h.record.summary(councilMeeting))!.currentItem!.title).toBe('Ny skole på Neset');
    await h.withholder.withhold(councilMeeting, 3, '/items/0/title', 'erased', basis, secretary, at);
    expect((await h.record.summary(councilMeeting))!.currentItem!.title).toBe('');
    expect(await publicFiles(folder)).not.toContain('skole');
  });

  it('holds when the public record is deleted and made again: not even for a moment is it there', async () => {
    const folder = await temporaryFolder();
    const before = await published(folder);
    await before.withholder.withhold(councilMeeting, 2, '/people/1/name', 'withheld', basis, secretary, at);
    const bytes = await envelopes(before);
    await before.close();
    for (const file of await readdir(folder)) if (file.startsWith('public')) rmSync(join(folder, file));
    const after = await house(folder);
    await after.door.start(after.bell);
    expect(await envelopes(after)).toEqual(bytes);
    expect(await publicFiles(folder)).not.toContain('Jonas Tindlund');
    expect((await after.record.entries(councilMeeting, 1, 1))[0]!.gone).toHaveLength(1);
  });

  it('is carried by the next start when the power went after the act was recorded', async () => {
    const folder = await temporaryFolder();
    const before = await published(folder);
    const [entry] = await before.record.sealed(councilMeeting, 1, 1);
    const { digest } = entry!.disclosures.find(({ path }) => path === '/people/1/name')!;
    await before.withholdings.record({
      meeting: councilMeeting,
      seq: 2,
      path: '/people/1/name',
      digest,
      state: 'withheld',
      basis,
      at,
      by: secretary,
    });
    await before.close();
    const after = await house(folder);
    await after.door.start(after.bell);
    expect((await after.record.entries(councilMeeting, 1, 1))[0]!.gone).toHaveLength(1);
  });

  it('may be followed by erasing, once, and nothing follows that', async () => {
    const h = await published();
    const withhold = (state: 'withheld' | 'erased') =>
      h.withholder.withhold(councilMeeting, 2, '/people/1/name', state, basis, secretary, at);
    const acts = [
      await withhold('withheld'),
      await withhold('withheld'),
      await withhold('erased'),
      await withhold('withheld'),
    ];
    expect(acts.map(({ number, state }) => `${number} ${state}`)).toEqual([
      '1 withheld',
      '1 withheld',
      '2 erased',
      '2 erased',
    ]);
    expect((await h.record.entries(councilMeeting, 1, 1))[0]!.gone).toEqual([
      { path: '/people/1/name', state: 'erased', basis },
    ]);
  });

  it.each([
    [2, '/people/9/name'],
    [2, '/nothing'],
    [99, '/people/1/name'],
  ])('refuses what was never there (entry %i, %s)', async (seq, path) => {
    const h = await published();
    await expect(h.withholder.withhold(councilMeeting, seq, path, 'withheld', basis, secretary, at)).rejects.toThrow(
      NothingToWithhold,
    );
    expect(await h.withholdings.after(0)).toEqual([]);
  });
});

describe('What the secretary withholds goes through the door together with the word of it', () => {
  const basis = 'offentleglova § 13';
  const asked: MeetingEvent = {
    type: 'content.withheld',
    places: [{ what: 'person-name', person: 'p2' }],
    basis,
    reason: 'Jonas Tindlund har adressesperre',
  };
  const toPublic: PublicEvent = { type: 'content.withheld', places: [{ what: 'person-name', person: 'p2' }], basis };

  async function withheldIn(h: OpenHouse) {
    const head = await h.log.head(councilMeeting);
    await h.log.append(councilMeeting, head, command(`command-${commands++}`), [drafted(asked, head, toPublic)]);
  }

  async function publicBytes(folder: string): Promise<string> {
    const files = (await readdir(folder)).filter((file) => file.startsWith('public'));
    return files.map((file) => readFileSync(join(folder, file)).toString('latin1')).join('');
  }

  it('takes the words out of every file, says so, and begins a new edition', async () => {
    const folder = await temporaryFolder();
    const h = await house(folder);
    await record(h, councilMeeting, announcement(), roster, agenda, roster);
    await h.door.carry();
    const epoch = h.record.epoch();
    expect(await publicBytes(folder)).toContain('Jonas Tindlund');
    await withheldIn(h);
    await h.door.carry();
    expect(await publicBytes(folder)).not.toContain('Jonas Tindlund');
    expect(h.record.epoch()).not.toBe(epoch);
    const entries = await h.record.entries(councilMeeting, 0, all);
    expect(entries.flatMap(({ seq, gone }) => (gone ? [seq] : []))).toEqual([2, 4]);
    expect(entries.at(-1)!.event).toEqual(toPublic);
    expect((await h.record.state(councilMeeting))!.mending.withheld).toMatchObject([{ basis }]);
    expect(verifyChain(councilMeeting, await h.record.sealed(councilMeeting, 0, all))).toEqual([]);
    expect((await h.withholdings.after(0)).map(({ by }) => by)).toEqual([secretary, secretary]);
    expect(JSON.stringify(await h.log.read(councilMeeting))).toContain('Jonas Tindlund');
  });

  it('does so when words and removal wait together, and when the store is made again', async () => {
    const folder = await temporaryFolder();
    const before = await house(folder);
    await record(before, councilMeeting, announcement(), roster);
    await withheldIn(before);
    await before.door.carry();
    const bytes = await envelopes(before);
    expect(await publicBytes(folder)).not.toContain('Jonas Tindlund');
    await before.close();
    for (const file of await readdir(folder)) if (file.startsWith('public')) rmSync(join(folder, file));
    const after = await house(folder);
    await after.door.start(after.bell);
    expect(await envelopes(after)).toEqual(bytes);
    expect(await publicBytes(folder)).not.toContain('Jonas Tindlund');
    expect(await after.withholdings.after(0)).toHaveLength(1);
  });

  it('does so at the next round when the power goes in between', async () => {
    const folder = await temporaryFolder();
    const h = await house(folder);
    await record(h, councilMeeting, announcement(), roster);
    await h.door.carry();
    await withheldIn(h);
    const failing = dyingAt(h.publicStore, 'COMMIT');
    await expect(h.door.carry()).rejects.toThrow('the power went');
    failing.restore();
    await h.door.carry();
    expect(await h.withholdings.after(0)).toHaveLength(1);
    expect(await publicBytes(folder)).not.toContain('Jonas Tindlund');
  });
});

/** Makes the store's writing connection fail at the first statement that begins so, as if the process had gone there. */
function dyingAt(store: OpenHouse['publicStore'], fatal: string): { restore: () => void } {
  const writer = store.write as unknown as {
    source: { createQueryRunner: () => { query: (...parts: unknown[]) => Promise<unknown> } };
  };
  const runner = writer.source.createQueryRunner();
  const query = runner.query.bind(runner);
  runner.query = (...parts) =>
    String(parts[0]).startsWith(fatal) ? Promise.reject(new Error('the power went')) : query(...parts);
  return { restore: () => void (runner.query = query) };
}
