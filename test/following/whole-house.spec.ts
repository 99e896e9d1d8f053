import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askable, thereIsAPress } from '../archiving/support/press.js';
import type { ExportList } from '../../src/contract/exports.js';
import { io } from 'socket.io-client';
import type { Batch, FollowAnswer, SealedPage, Snapshot } from '../../src/contract/following.js';
import { socketPath } from '../../src/contract/following.js';
import { evolve } from '../../src/procedure/evolve.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { nothingYet } from '../../src/procedure/meeting.js';
import { verifyChain } from '../../src/public-record/verify-chain.js';
import { eventually, fjordvik, openTestHouse, type Caller, type TestHouse } from '../support/app.js';
import { follow, numbersHeard, until, type Line } from './support/gallery.js';

/** The citizens' side of a whole house with both stores on the disk. */
let house: TestHouse;
let secretary: Caller;
let meeting: string;
let line: Line;
beforeAll(async () => {
  house = await openTestHouse();
  ({ secretary } = await fjordvik(house));
  meeting = (await secretary.plan()).id;
  await secretary.record(meeting, { type: 'meeting.announce' });
}, 60_000);
afterAll(async () => {
  line?.disconnect();
  await house.close();
});

const snapshot = async () => {
  const answer = await eventually(
    () => house.anybody.get(`/meetings/${meeting}`),
    ({ status }) => status === 200,
  );
  return answer.json as Snapshot;
};
const sealed = async (after = '') =>
  (await house.anybody.get(`/meetings/${meeting}/sealed${after}`)).json as SealedPage;

describe('A whole house', () => {
  it('tells a reader each public act of the secretary, and what the reader folds is what the house shows', async () => {
    let view: Meeting = nothingYet;
    line = io(house.url, { path: socketPath, transports: ['websocket'], forceNew: true, reconnection: false });
    await new Promise<void>((resolve) => line.once('connect', resolve));
    const heard = numbersHeard(line);
    line.on(
      'entries',
      ({ entries }: Batch) => (view = entries.filter(({ seq }) => seq > view.seq).reduce(evolve, view)),
    );
    const { epoch } = await snapshot();
    const answer: FollowAnswer = await follow(line, { meeting, epoch, seq: 0 });
    if (answer.kind === 'delta') view = answer.entries.reduce(evolve, view);
    for (let note = 1; note <= 20; note += 1)
      await secretary.record(meeting, {
        type: 'note.add',
        text: `Merknad ${note}`,
        access: note % 2 === 0 ? 'restricted' : 'public',
      });
    await until(() => view.notes.length === 10, 'ten public notes');
    const shown = await snapshot();
    expect(view).toEqual(shown.state);
    expect(heard).toEqual(heard.map((_, place) => heard[0]! + place));
  }, 60_000);

  it('gives anybody what it takes to check that nothing was changed', async () => {
    const page = await sealed();
    const entries = page.entries.map((entry) => ({ ...entry, envelope: Buffer.from(entry.envelope, 'base64') }));
    expect(entries.length).toBe(page.head);
    expect(verifyChain(meeting, entries)).toEqual([]);
    const later = await sealed(`?after=${page.epoch}:${page.seq - 2}`);
    expect(later.entries).toEqual(page.entries.slice(-2));
  });

  it('and puts it into every bag that is taken away', async () => {
    if (!thereIsAPress)
      return void process.stdout.write('Left out: a bag holds a PDF, and there is no build to set it.\n');
    const address = `${house.url}/api/v1/meetings/${meeting}/exports/bagit/data/record.ndjson`;
    const lines = (await (await fetch(address)).text()).trimEnd().split('\n');
    const entries = lines.map((line) => {
      const entry = JSON.parse(line) as SealedPage['entries'][number];
      return { ...entry, envelope: Buffer.from(entry.envelope, 'base64') };
    });
    expect(entries.length).toBe((await sealed()).head);
    expect(verifyChain(meeting, entries)).toEqual([]);
    expect(verifyChain(meeting, entries.slice(1))).not.toEqual([]);
  }, 60_000);

  it('and whoever changes a byte, a name or the order of it is found out', async () => {
    const page = await sealed();
    const good = page.entries.map((entry) => ({ ...entry, envelope: Buffer.from(entry.envelope, 'base64') }));
    const other = structuredClone(good).map((entry) => ({ ...entry, envelope: Buffer.from(entry.envelope) }));
    other[1]!.disclosures[0]!.value = 'noe annet';
    expect(verifyChain(meeting, other)).not.toEqual([]);
    expect(verifyChain(meeting, [good[1]!, good[0]!, ...good.slice(2)])).not.toEqual([]);
    expect(verifyChain(meeting, [good[0]!, ...good.slice(2)])).not.toEqual([]);
    const flipped = good.map((entry) => ({ ...entry, envelope: Buffer.from(entry.envelope) }));
    flipped[2]!.envelope[20]! ^= 1;
    expect(verifyChain(meeting, flipped)).not.toEqual([]);
  });

  it('lets no restricted word out on any address a citizen can read', async () => {
    await secretary.record(meeting, { type: 'note.add', text: 'kanarifugl-7f3a', access: 'restricted' });
    await secretary.record(meeting, { type: 'note.add', text: 'etter kanarifuglen', access: 'public' });
    await eventually(snapshot, ({ state }) => state.notes.at(-1)?.text === 'etter kanarifuglen');
    const [organisation, body, ...slug] = meeting.split('-');
    const page = `/${organisation}/${body}/${slug.join('-')}`;
    const api = `/api/v1/meetings/${meeting}`;
    const below = ['kalender.ics', 'feed.atom', 'statistikk'].map((end) => `/${organisation}/${body}/${end}`);
    const finding = ['/sok?q=kanari', '/kalender?maned=2026-11', `/${organisation}/person/medlem-2`, ...below];
    const pages = ['/', `/${organisation}`, `/${organisation}/${body}`, page, `${page}/protokoll`, ...finding];
    const papers = ['', '/entries', '/sealed', '/minutes.html', '/minutes.json', '/votes.csv', '/entries.ndjson'].map(
      (end) => api + end,
    );
    const list = (await (await fetch(`${house.url}${api}/exports`)).json()) as ExportList;
    const exported = askable(list).flatMap(({ format, files }) =>
      files.map(({ name }) => `${api}/exports/${format}/${name}`),
    );
    expect(exported.length).toBeGreaterThan(1);
    const addresses = [
      ...pages,
      ...papers,
      `${api}/exports`,
      ...exported,
      '/api/v1/meetings',
      '/api/v1/search?q=kanari',
    ];
    for (const address of addresses) {
      const answer = await fetch(house.url + address, { headers: { accept: 'text/html' } });
      const text = await answer.text();
      expect([address, answer.status, text.includes('kanarifugl-7f3a')]).toEqual([address, 200, false]);
      expect(text.includes(Buffer.from('kanarifugl-7f3a').toString('base64').slice(0, 16))).toBe(false);
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  }, 60_000);
});
