import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileView } from '../../src/contract/documents.js';
import type { RecordView } from '../../src/contract/recording.js';
import { Embargoes } from '../../src/documents/embargoes.js';
import { Clock } from '../../src/platform/clock.js';
import { FileFolder } from '../../src/platform/file-folder.js';
import type { Command } from '../../src/procedure/commands.js';
import { MeetingLog } from '../../src/record/meeting-log.js';
import { Recorder } from '../../src/record/recorder.js';
import { Door } from '../../src/publishing/door.js';
import { PublicFiles } from '../../src/public-record/public-files.js';
import { temporaryFolder } from '../platform/temporary-house.js';
import { eventually, fjordvik, openTestHouse, patience, type Caller, type TestHouse } from '../support/app.js';
import { madePdf } from './made-files.js';

const isBuilt = existsSync(new URL('../../dist/src/documents/checks/worker.js', import.meta.url));
if (!isBuilt)
  process.stdout.write('publishing.spec: left out, because files are looked into by what is built (npm run build).\n');
const described = isBuilt ? describe : describe.skip;

const basis = 'offentleglova § 13';
const agenda: Command = {
  type: 'agenda.publish',
  items: [
    { item: 'sak-41', number: '41/26', title: 'Bru over Åselva', kind: 'decision' },
    { item: 'sak-42', number: '42/26', title: 'Økonomiplan', kind: 'decision' },
  ],
};

class Council {
  constructor(
    readonly house: TestHouse,
    readonly secretary: Caller,
    readonly meeting: string,
  ) {}

  static async planned(house: TestHouse, secretary: Caller, slug: string): Promise<Council> {
    const { id } = await secretary.plan({ slug });
    await secretary.put(`/meetings/${id}/desk`, { take: true });
    await secretary.record(id, agenda);
    return new Council(house, secretary, id);
  }

  /** Sends a file of these words and waits until it was looked into. */
  async sent(words: string): Promise<string> {
    return this.sentAs(await madePdf({ pages: [[words]] }));
  }

  async sentAs(bytes: Buffer): Promise<string> {
    const { sha256 } = (await this.secretary.file(this.meeting, 'fil.pdf', bytes)).json as FileView;
    await eventually(
      async () => (await this.secretary.get(`/meetings/${this.meeting}/files/${sha256}`)).json as FileView,
      ({ state }) => state === 'checked',
    );
    return sha256;
  }

  add(id: string, file: string, changes: object = {}, item = 'sak-41'): Promise<unknown> {
    const document = { id, title: 'Saksframlegg', kind: 'report', access: 'public', ...changes } as const;
    return this.secretary.record(this.meeting, { type: 'document.add', item, document, file });
  }

  record(...commands: Command[]): Promise<unknown> {
    return this.secretary.record(this.meeting, ...commands);
  }

  asked(sha256: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.house.url}/dokument/${sha256}/hva-som-helst.pdf`, { headers });
  }

  served = (sha256: string) =>
    eventually(
      async () => (await this.asked(sha256)).status,
      (status) => status === 200,
    );
  gone = (sha256: string) =>
    eventually(
      async () => (await this.asked(sha256)).status,
      (status) => status === 404,
    );
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

described('A document on its way to the public', () => {
  let house: TestHouse;
  let secretary: Caller;
  let council: Council;

  beforeAll(async () => {
    house = await openTestHouse();
    ({ secretary } = await fjordvik(house));
  }, patience);
  afterAll(() => house?.close());

  const outside = () => filesUnder(join(house.folder, 'public-files'));

  it('is nowhere outside before the meeting is announced, and there from then on', async () => {
    council = await Council.planned(house, secretary, 'a');
    const file = await council.sent('først når møtet er kunngjort');
    await council.add('d1', file);
    expect((await council.asked(file)).status).toBe(404);
    expect(await outside()).not.toContain(file);
    await council.record({ type: 'meeting.announce' });
    await council.served(file);
    const answer = await council.asked(file);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline; filename="saksframlegg\.pdf"/),
      'cache-control': 'public, max-age=300, stale-if-error=0',
      etag: `"${file}"`,
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
    });
    expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get('content-length')));
    expect((await council.asked(file, { 'if-none-match': `"${file}"` })).status).toBe(304);
  });

  it('is not made of what nobody has answered for', async () => {
    const bytes = await madePdf({ author: 'Kari Nordmann' });
    const { sha256: file } = (await secretary.file(council.meeting, 'fil.pdf', bytes)).json as FileView;
    const command = {
      type: 'document.add',
      item: 'sak-41',
      file,
      document: { id: 'd9', title: 'x', kind: 'other', access: 'public' },
    } as const;
    const refused = async () => JSON.stringify((await secretary.command(council.meeting, command)).json);
    expect(await refused()).toContain('file-settled');
    const path = `/meetings/${council.meeting}/files/${file}/acknowledgements`;
    await eventually(
      () => secretary.post(path, { finding: 'author', reason: 'Kjent saksbehandler' }),
      ({ status }) => status === 200,
    );
    expect((await secretary.command(council.meeting, command)).status).toBe(201);
    await council.served(file);
  });

  it('keeps its earlier version beside it when it is replaced', async () => {
    const [first, second] = [await council.sent('versjon en'), await council.sent('versjon to')];
    await council.add('d2', first);
    await council.record({ type: 'document.replace', item: 'sak-41', document: 'd2', file: second });
    await council.served(second);
    expect((await council.asked(first)).status).toBe(200);
  });

  it('is gone with its earlier versions when it is withdrawn, from the disk as well', async () => {
    const [first, second] = [await council.sent('feil en'), await council.sent('feil to')];
    await council.add('d3', first);
    await council.record({ type: 'document.replace', item: 'sak-41', document: 'd3', file: second });
    await council.served(second);
    await council.record({ type: 'document.withdraw', item: 'sak-41', document: 'd3', reason: 'Feil sak' });
    for (const file of [first, second]) await council.gone(file);
    const left = await eventually(outside, (files) => !files.includes(first) && !files.includes(second));
    expect(left).not.toContain(first);
  });

  it('is gone when it is withheld, wherever else the meeting has the same file', async () => {
    const file = await council.sent('dette skulle aldri ut');
    await council.add('d4', file, { title: 'Vedlegg 1' });
    await council.add('d5', file, { title: 'Vedlegg 2' }, 'sak-42');
    await council.served(file);
    await council.record({
      type: 'content.withhold',
      places: [{ what: 'document', item: 'sak-41', document: 'd4' }],
      basis,
      reason: 'Helseopplysninger',
    });
    await council.gone(file);
    await eventually(outside, (files) => !files.includes(file));
    const page = await (await fetch(`${house.url}/api/v1/meetings/${council.meeting}`)).text();
    expect(page).not.toContain(file);
  });

  it('stays where another meeting has it when one withdraws it', async () => {
    const other = await Council.planned(house, secretary, 'b');
    await other.record({ type: 'meeting.announce' });
    const bytes = await madePdf({ pages: [['felles']] });
    const [here, there] = [await council.sentAs(bytes), await other.sentAs(bytes)];
    expect(here).toBe(there);
    await council.add('d6', here);
    await other.add('d1', there);
    await council.served(here);
    await eventually(
      async () => (await (await fetch(`${house.url}/api/v1/meetings/${other.meeting}`)).text()).includes(there),
      (is) => is,
    );
    await other.record({ type: 'document.withdraw', item: 'sak-41', document: 'd1', reason: 'Feil' });
    await eventually(
      async () => (await (await fetch(`${house.url}/api/v1/meetings/${other.meeting}`)).text()).includes('withdrawn'),
      (is) => is,
    );
    expect((await council.asked(here)).status).toBe(200);
  });

  it('under embargo is answered like one that never was, and let out by the house when its time comes', async () => {
    const file = await council.sent('sperret til i kveld');
    const embargoUntil = new Date(Date.now() + 60_000).toISOString();
    await council.add('d7', file, { embargoUntil });
    const [held, never] = [await council.asked(file), await council.asked('0'.repeat(64))];
    expect([held.status, await held.text()]).toEqual([never.status, await never.text()]);
    expect([...held.headers.keys()]).toEqual([...never.headers.keys()]);
    expect(await outside()).not.toContain(file);

    const clock = new (class extends Clock {
      now = () => new Date(Date.now() + this.ahead).toISOString();
      ticks = () => performance.now();
      ahead = 0;
    })();
    // The house's own clock of embargoes with a later hour; the recorder keeps the real one, and would warn.
    const embargoes = new Embargoes(house.app.get(MeetingLog), house.app.get(Recorder), clock, {
      roundMs: 1e6,
      lookMs: 0,
    });
    await embargoes.round();
    expect((await council.asked(file)).status).toBe(404);
    await council.record({
      type: 'document.release',
      item: 'sak-41',
      document: 'd7',
      overrides: [{ rule: 'embargo', reason: 'Avtalt' }],
    });
    await council.served(file);
  });

  it('under embargo is let out by the house itself when the time has come', async () => {
    const file = await council.sent('ut av seg selv');
    const until = Date.now() + 1_500;
    await council.add('d10', file, { embargoUntil: new Date(until).toISOString() });
    const embargoes = new Embargoes(house.app.get(MeetingLog), house.app.get(Recorder), house.app.get(Clock), {
      roundMs: 1e6,
      lookMs: 0,
    });
    await embargoes.round();
    expect((await council.asked(file)).status).toBe(404);
    await eventually(
      async () => Date.now(),
      (now) => now > until,
    );
    await embargoes.round();
    await council.served(file);
    const { entries } = (await secretary.get(`/meetings/${council.meeting}/record?after=0`)).json as RecordView;
    expect(entries?.findLast(({ event }) => event.type === 'document.released')?.by).toEqual({
      kind: 'system',
      name: 'documents',
    });
    // Done once, however often it is asked.
    await embargoes.round();
  });

  it('that stays inside leaves no trace of its file, title or basis in any byte of the public store', async () => {
    const words = `indre-${randomUUID()}`;
    const file = await council.sent(words);
    await council.add('hemmelig-id-77', file, {
      access: 'restricted',
      basis: `${basis} ${words}`,
      title: `Tittel ${words}`,
    });
    const last = await council.sent('etterpå');
    await council.add('d8', last);
    await council.served(last);
    expect((await council.asked(file)).status).toBe(404);
    expect(await outside()).not.toContain(file);
    const tokens = [words, file, 'hemmelig-id-77'].map((token) => Buffer.from(token));
    for (const name of ['public.sqlite', 'public.sqlite-wal']) {
      const bytes = await readFile(join(house.folder, name));
      expect(tokens.filter((token) => bytes.includes(token))).toEqual([]);
    }
    // The search itself works: what is public is found.
    const both = Buffer.concat(
      await Promise.all(['public.sqlite', 'public.sqlite-wal'].map((name) => readFile(join(house.folder, name)))),
    );
    expect(both.includes(last)).toBe(true);
  });

  it(
    'comes back with the public store when both it and the files are deleted, and nothing else does',
    async () => {
      const folder = await temporaryFolder();
      const first = await openTestHouse({}, folder);
      const { secretary: keeper } = await fjordvik(first);
      const one = await Council.planned(first, keeper, 'c');
      const [kept, taken] = [await one.sent('blir'), await one.sent('går')];
      await one.record({ type: 'meeting.announce' });
      await one.add('d1', kept);
      await one.add('d2', taken);
      await one.served(taken);
      await one.record({
        type: 'content.withhold',
        places: [{ what: 'document', item: 'sak-41', document: 'd2' }],
        basis,
        reason: 'x',
      });
      await one.gone(taken);
      await first.close();
      for (const name of ['public.sqlite', 'public.sqlite-wal', 'public.sqlite-shm', 'public-files'])
        await rm(join(folder, name), { recursive: true, force: true });
      // What a crash may leave: bytes nobody was told of.
      const stray = await FileFolder.open(join(folder, 'files'));
      await (await stray.receive(Readable.from([Buffer.from('herreløs')]), 100)).keep();
      const again = await openTestHouse({}, folder);
      try {
        expect(again.app.get(Door).stuck()).toBeNull();
        expect([...(await again.app.get(PublicFiles).named())]).toEqual([kept]);
        expect(await filesUnder(join(folder, 'public-files'))).toEqual([kept]);
      } finally {
        await again.close();
      }
      expect(await filesUnder(join(folder, 'files'))).toEqual(expect.arrayContaining([kept, taken]));
      expect(await filesUnder(join(folder, 'files'))).toHaveLength(2);
      // A gallery has the public files and nothing else.
      for (const name of ['record.sqlite', 'record.sqlite-wal', 'record.sqlite-shm', 'files', 'server.lock'])
        await rm(join(folder, name), { recursive: true, force: true });
      const gallery = await openTestHouse({ TRIBUNE_ROLE: 'gallery', TRIBUNE_DEMO: 'off' }, folder);
      try {
        const asked = async (file: string) => (await fetch(`${gallery.url}/dokument/${file}/x.pdf`)).status;
        expect([await asked(kept), await asked(taken)]).toEqual([200, 404]);
        expect((await gallery.anybody.get(`/meetings/${one.meeting}/files`)).status).toBe(404);
      } finally {
        await gallery.close();
      }
    },
    patience,
  );
});
