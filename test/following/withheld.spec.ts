import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Follower, type World } from '../../client/gallery/follower.js';
import { openLine } from '../../client/gallery/line.js';
import { askable } from '../archiving/support/press.js';
import type { ExportList } from '../../src/contract/exports.js';
import type { Snapshot } from '../../src/contract/following.js';
import type { Command } from '../../src/procedure/commands.js';
import { commandExamples } from '../../src/recording/examples.js';
import {
  eventually,
  fjordvik,
  nameOf,
  openTestHouse,
  patience,
  tonight,
  type Caller,
  type TestHouse,
} from '../support/app.js';
import { until } from './support/gallery.js';
import { HandSocket } from './support/hand-socket.js';

const secret = 'Eleven Oline Strandheim får skyss til Nes skole';
const desk = '5b0a4f2e-7d5c-4d5a-9d5e-1f0f3c2b1a00';
const basis = 'offentleglova § 13, jf. forvaltningsloven § 13';
const example = <T extends Command['type']>(type: T) => ({ type, ...commandExamples[type] }) as Command;
const withhold: Command = {
  type: 'content.withhold',
  places: [{ what: 'motion', motion: 'f-hemmelig' }],
  basis,
  reason: `Navn på barn: ${secret}`,
};

let house: TestHouse;
let secretary: Caller;
let archivist: Caller;
let meeting: string;
let path: string;
let reader: Follower;

/** A browser's world, with the sockets of this machine. */
function worldOf({ url }: TestHouse): World {
  return {
    now: () => performance.now(),
    chance: () => Math.random(),
    later: (ms, act) => void setTimeout(act, ms).unref(),
    hidden: () => false,
    fetch: async (address) => (await fetch(url + address)).json(),
    open: (ear) => openLine(ear, new HandSocket(Number(new URL(url).port))),
  };
}

beforeAll(async () => {
  house = await openTestHouse();
  ({ secretary, archivist } = await fjordvik(house));
  ({ id: meeting, path } = await secretary.plan(tonight()));
  await secretary.record(
    meeting,
    example('agenda.publish'),
    example('meeting.announce'),
    example('meeting.open'),
    example('roll.call'),
    example('item.call'),
    { type: 'motion.file', motion: 'f-hemmelig', item: 'sak-41', kind: 'main', text: secret },
  );
  const { json } = await eventually(
    () => house.anybody.get(`/meetings/${meeting}`),
    ({ text }) => text.includes(secret),
  );
  const page = { snapshot: json as Snapshot, now: new Date().toISOString(), ageMs: 0 };
  reader = new Follower(worldOf(house), page, () => undefined);
  reader.start();
  await until(() => reader.reader.line !== null && reader.reader.asking === null, 'a reader in line');
}, patience);
afterAll(async () => {
  reader?.stop();
  await house?.close();
});

/** Everything anybody can ask for, in one heap. */
async function everythingPublic(): Promise<string> {
  const addresses = ['', '/entries', '/sealed', '/minutes.html', '/minutes.json', '/votes.csv', '/entries.ndjson'];
  const list = (await house.anybody.get(`/meetings/${meeting}/exports`)).json as ExportList;
  const files = askable(list).flatMap(({ format, files: all }) => all.map(({ name }) => `/exports/${format}/${name}`));
  const told = await Promise.all(
    [...addresses, '/exports', ...files].map((end) => house.anybody.get(`/meetings/${meeting}${end}`)),
  );
  const pages = ['', '/sak/1', '/protokoll'].flatMap((part) => ['', '?lang=nn', '?lang=en'].map((lang) => part + lang));
  const drawn = await Promise.all(pages.map(async (part) => (await fetch(house.url + path + part)).text()));
  const lists = await Promise.all(
    ['/', '/fjordvik', '/fjordvik/kst'].map(async (at) => (await fetch(house.url + at)).text()),
  );
  return [...told.map(({ text }) => text), ...drawn, ...lists].join('\n');
}

async function publicBytes(): Promise<string> {
  const files = (await readdir(house.folder, { recursive: true })).filter((file) => /public\.sqlite/u.test(file));
  return files.map((file) => readFileSync(join(house.folder, file)).toString('utf8')).join('');
}

describe('An unlawful publication', () => {
  it('is ended by the archivist while somebody else holds the desk, and by nobody without the role', async () => {
    expect([await everythingPublic(), await publicBytes()].map((told) => told.includes(secret))).toEqual([true, true]);
    expect(reader.reader.view.motions['f-hemmelig']?.text).toBe(secret);
    await secretary.at(desk).record(meeting, { type: 'note.add', text: 'Skrivebordet er mitt.', access: 'restricted' });
    expect(nameOf(await house.anybody.command(meeting, withhold))).toBe('log-in-needed');
    expect((await archivist.command(meeting, withhold)).status).toBe(201);
  });

  it('goes from the screen of a reader who had it before them', async () => {
    await until(() => reader.reader.view.motions['f-hemmelig']?.text === '', 'a reader without the words');
    expect(JSON.stringify(reader.reader).includes(secret)).toBe(false);
    expect(reader.reader.view.mending.withheld).toMatchObject([{ of: { what: 'motion' }, basis }]);
  });

  it('goes from every address and every byte of the public store, and its place says so in both forms of Norwegian', async () => {
    const told = await everythingPublic();
    expect([told, await publicBytes()].map((one) => one.includes(secret))).toEqual([false, false]);
    const tombstones = ['Innhold fjernet kl. ', 'Innhald fjerna kl. ', 'Content removed at ', `jf. ${basis}`];
    expect(tombstones.filter((words) => !told.includes(words))).toEqual([]);
  });

  it('is not in a 304 either: who asks with the old tag is given the new page', async () => {
    const before = await house.anybody.get(`/meetings/${meeting}`);
    const tag = before.headers.get('etag')!;
    expect((await house.anybody.get(`/meetings/${meeting}`, { 'if-none-match': tag })).status).toBe(304);
    const again: Command = { ...withhold, places: [{ what: 'item-title', item: 'sak-42' }] };
    expect((await archivist.command(meeting, again)).status).toBe(201);
    await until(() => reader.reader.view.items['sak-42']?.title === '', 'the next words gone');
    const after = await house.anybody.get(`/meetings/${meeting}`, { 'if-none-match': tag });
    expect(after.status).toBe(200);
  });

  it('stays in the private log, for those who keep the record', async () => {
    const { text } = await secretary.get(`/meetings/${meeting}/record?after=0`);
    expect(text.includes(secret)).toBe(true);
  });

  it('reaches readers of a meeting that is over', async () => {
    await secretary
      .at(desk)
      .record(
        meeting,
        { type: 'note.add', text: `${secret}!`, access: 'public' },
        { type: 'item.end', item: 'sak-41', outcome: 'other' },
        { type: 'meeting.end' },
      );
    await until(() => reader.reader.view.status === 'ended', 'the end');
    const note = reader.reader.view.notes.at(-1)!;
    expect(note.text).toBe(`${secret}!`);
    const last: Command = { ...withhold, places: [{ what: 'note', note: note.number }] };
    expect((await archivist.command(meeting, last)).status).toBe(201);
    await until(() => !JSON.stringify(reader.reader).includes(secret), 'a reader without the words');
  });
});
