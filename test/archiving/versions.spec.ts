import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MinutesVersionFile } from '../../src/contract/minutes-versions.js';
import type { Command } from '../../src/procedure/commands.js';
import type { Ballot } from '../../src/procedure/vocabulary.js';
import { eventually, fjordvik, nameOf, openTestHouse, patience, type Caller, type TestHouse } from '../support/app.js';
import { readPdf } from '../support/pdf-text.js';
import { everyLayer, whereTold } from './support/every-layer.js';

/** An evening with one open and one closed matter, and what became of its minutes. */

const desk = '5b0a4f2e-7d5c-4d5a-9d5e-1f0f3c2b1a01';
const secret = 'Hemmelig sluttavtale';
const wrong = 'Svømmehallen byges';
const inVain = 'Navnet til et barn';

let house: TestHouse;
let secretary: Caller;
let archivist: Caller;
let meeting: string;
let path: string;

const members = ['ordforer', 'medlem-2', 'medlem-3', 'medlem-4', 'medlem-5'];
const voteOn = (vote: string, item: string, more: object = {}): Command[] => [
  {
    type: 'vote.call',
    vote,
    item,
    question: 'Som innstilt?',
    kind: 'yes-no',
    options: [],
    motions: [],
    method: 'roll-call',
    purpose: 'substance',
    binding: true,
    ...more,
  } as Command,
  { type: 'ballots.record', vote, ballots: members.map((person): Ballot => [person, 'for']) },
  { type: 'vote.close', vote },
  { type: 'vote.declare', vote },
];

/** Records it; what a reason can override is overridden. */
async function act(...commands: Command[]): Promise<void> {
  for (const command of commands) {
    const answer = await secretary.command(meeting, command);
    if (answer.status === 201) continue;
    const { refusals = [] } = answer.json as { refusals?: { rule: string; kind: string }[] };
    const overrides = refusals.map(({ rule }) => ({ rule, reason: 'Slik ble det.' }));
    if (overrides.length === 0) throw new Error(`${command.type}: ${answer.status} ${answer.text}`);
    await secretary.record(meeting, { ...command, overrides });
  }
}

interface Listed {
  meeting: string;
  versions: MinutesVersionFile[];
}
const versions = async (): Promise<MinutesVersionFile[]> =>
  ((await house.anybody.get(`/meetings/${meeting}/minutes/versions`)).json as Listed).versions;
const versionsOnce = (is: (told: MinutesVersionFile[]) => boolean) => eventually(versions, is);
const bytesAt = async (address: string, caller: Caller = house.anybody): Promise<{ status: number; bytes: Buffer }> => {
  const answer = await fetch(`${house.url}${address}`, {
    headers: caller.cookie === null ? {} : { cookie: caller.cookie },
  });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const filesIn = (folder: string): string[] =>
  readdirSync(join(house.folder, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'));

beforeAll(async () => {
  house = await openTestHouse();
  const staff = await fjordvik(house);
  secretary = staff.secretary.at(desk);
  archivist = staff.archivist;
  ({ id: meeting, path } = await secretary.plan({ start: new Date().toISOString(), slug: '2026-11-23' }));
  await secretary.put(`/meetings/${meeting}/desk`, { take: true });
  await act(
    { type: 'meeting.announce' },
    {
      type: 'agenda.publish',
      items: [
        { item: 'i1', number: 'PS 1/26', title: 'Ny svømmehall', kind: 'decision' },
        { item: 'i2', number: 'PS 2/26', title: 'Personalsak', kind: 'decision', expectedClosed: true },
      ],
    },
    { type: 'meeting.open', chair: 'ordforer' },
    { type: 'roll.call', entries: members.map((person) => ({ person, status: 'present', mode: 'room' })) },
    { type: 'item.call', item: 'i1' },
    ...voteOn('v1', 'i1'),
    { type: 'decision.record', item: 'i1', text: wrong, votes: ['v1'] },
    { type: 'note.add', item: 'i1', text: inVain, access: 'public' },
    { type: 'item.end', item: 'i1', outcome: 'decided' },
    { type: 'item.call', item: 'i2' },
    ...voteOn('v2', 'i2', { purpose: 'closing-doors', ground: 'employment', question: 'Skal møtet lukkes?' }),
    { type: 'doors.close', ground: 'employment', vote: 'v2', remaining: members },
    ...voteOn('v3', 'i2', { question: secret }),
    { type: 'decision.record', item: 'i2', text: secret, votes: ['v3'] },
    { type: 'doors.open' },
    { type: 'item.end', item: 'i2', outcome: 'decided' },
    { type: 'meeting.end' },
  );
}, patience);
afterAll(() => house.close());

describe('Versions of the minutes', () => {
  it('are none while nobody has drawn any up', async () => {
    expect(await versions()).toEqual([]);
    expect(nameOf(await house.anybody.get(`/meetings/${meeting}/minutes/versions/1.pdf`))).toBe('not-found');
  });

  it(
    'are kept as files, under the hash that the log tells',
    async () => {
      await act({ type: 'minutes.draw-up', variant: 'public' }, { type: 'minutes.publish' });
      const [first] = await versionsOnce(([one]) => one?.publishedAt != null);
      expect(first).toMatchObject({
        version: 1,
        withdrawn: false,
        file: `/api/v1/meetings/${meeting}/minutes/versions/1.pdf`,
      });
      const { status, bytes } = await bytesAt(first!.file!);
      expect([status, hashOf(bytes)]).toEqual([200, first!.sha256]);
      const { text } = await readPdf(bytes);
      expect(text).toContain('Foreløpig møtebok, versjon 1');
      expect(text).toContain(wrong);
      expect(text).toContain('Møtet var lukket');
      expect(text).not.toContain(secret);
    },
    patience,
  );

  it('can be asked for by those who have them without being sent again', async () => {
    const [first] = await versions();
    const had = await house.anybody.get(`/meetings/${meeting}/minutes/versions/1.pdf`, {
      'if-none-match': `"${first!.sha256}"`,
    });
    expect([had.status, had.text]).toEqual([304, '']);
  });

  it(
    'are drawn up with the closed parts for those who may, and nobody else hears of it',
    async () => {
      await act({ type: 'minutes.draw-up', variant: 'full' });
      const { bytes } = await bytesAt(`/api/v1/meetings/${meeting}/full-minutes/1.pdf`, archivist);
      const { text, pages } = await readPdf(bytes);
      expect(text).toContain(secret);
      pages.forEach((page) => expect(page).toContain('Ikke for alle: unntatt offentlighet'));
      expect((await versions()).length).toBe(1);
      expect((await bytesAt(`/api/v1/meetings/${meeting}/full-minutes/1.pdf`)).status).toBe(401);
      expect(filesIn('minutes')).toHaveLength(1);
      expect(filesIn('minutes-not-public')).toHaveLength(1);
    },
    patience,
  );

  it(
    'say of the running minutes with the closed parts that they are a draft, and keep no copy',
    async () => {
      const draft = await bytesAt(`/api/v1/meetings/${meeting}/full-minutes/draft.pdf`, secretary);
      expect((await readPdf(draft.bytes)).text).toContain(secret);
      expect(filesIn('minutes-not-public')).toHaveLength(1);
    },
    patience,
  );

  it(
    'go with all of the record into the municipality’s own deposit, shielded, and into nobody else’s',
    async () => {
      const address = `/api/v1/meetings/${meeting}/full-deposit/noark5.zip`;
      for (const caller of [house.anybody, secretary])
        expect([401, 403]).toContain((await bytesAt(address, caller)).status);
      const full = await bytesAt(address, archivist);
      expect(full.status).toBe(200);
      const structure = (await everyLayer('full', full.bytes)).find(({ name }) => name.endsWith('/arkivstruktur.xml'))!;
      expect(structure.bytes.toString()).toContain('<skjerming>');
      expect((await whereTold('full', full.bytes, [secret])).some((where) => where.includes('as it is read'))).toBe(
        true,
      );
      const open = await bytesAt(`/api/v1/meetings/${meeting}/exports/noark5.zip`);
      expect(open.status).toBe(200);
      expect(await whereTold('open', open.bytes, [secret])).toEqual([]);
    },
    patience,
  );

  it('tell who signed, each by an act of their own, and which meeting approved them', async () => {
    await act(
      { type: 'minutes.sign', person: 'ordforer' },
      { type: 'minutes.sign', person: 'medlem-2' },
      { type: 'minutes.sign', person: 'medlem-3' },
      { type: 'minutes.approve', atMeeting: 'fjordvik-kst-2026-12-14' },
    );
    const [first] = await versionsOnce(([one]) => one?.approved != null);
    expect(first!.signatures.map(({ person }) => person.person)).toEqual(['ordforer', 'medlem-2', 'medlem-3']);
    expect(first!.approved).toMatchObject({ atMeeting: 'fjordvik-kst-2026-12-14' });
  });

  it(
    'stay beside the one that corrects them',
    async () => {
      await act(
        {
          type: 'text.correct',
          of: { what: 'decision', item: 'i1' },
          after: 'Svømmehallen bygges',
          reason: 'Skrivefeil',
        },
        { type: 'minutes.correct', reason: 'Skrivefeil i sak 1', atMeeting: 'fjordvik-kst-2026-12-14' },
      );
      const [first, second] = await versionsOnce((told) => told.length === 2);
      const [old, corrected] = await Promise.all([bytesAt(first!.file!), bytesAt(second!.file!)]);
      expect([hashOf(old.bytes), hashOf(corrected.bytes)]).toEqual([first!.sha256, second!.sha256]);
      expect((await readPdf(old.bytes)).text).toContain(wrong);
      const { text } = await readPdf(corrected.bytes);
      expect(text).toContain('Rettet møtebok, versjon 2');
      expect(text).toContain('Svømmehallen bygges');
      expect(text).toContain('Skrivefeil i sak 1');
    },
    patience,
  );

  it('are compared on a page, word by word, in either direction', async () => {
    const address = `${house.url}${path}/protokoll/sammenlign`;
    const page = await (await fetch(`${address}?fra=1&til=2`)).text();
    expect(page).toContain('3 steder er forskjellige.');
    expect(page.replace(/<span class="ds-sr-only">[^<]*<\/span>/g, '')).toMatch(
      /<del>byges<\/del>.*<ins>bygges<\/ins>/s,
    );
    expect(page).toContain('PS 1/26 Ny svømmehall');
    const back = await (await fetch(`${address}?fra=2&til=1`)).text();
    expect(back.replace(/<span class="ds-sr-only">[^<]*<\/span>/g, '')).toContain('<del>bygges</del>');
    expect(await (await fetch(`${address}?fra=1&til=1`)).text()).toContain('De to versjonene sier det samme.');
  });

  it.each(['', '?fra=1', '?fra=1&til=3', '?fra=0&til=1', '?fra=1&fra=2&til=2', '?fra=1&til=99999'])(
    'that are not there cannot be compared: %s',
    async (query) => {
      expect((await fetch(`${house.url}${path}/protokoll/sammenlign${query}`)).status).toBe(404);
    },
  );

  it('leave the public when words in them must, and are kept where nobody is served from', async () => {
    const state = (await secretary.get(`/meetings/${meeting}/record`)).json as {
      state: { notes: { number: number }[] };
    };
    const places = [{ what: 'note', note: state.state.notes[0]!.number }] as const;
    await archivist.record(meeting, {
      type: 'content.withhold',
      places: [...places],
      basis: 'offentleglova § 13',
      reason: 'Et barn',
    });
    const told = await versionsOnce((all) => all.every(({ withdrawn }) => withdrawn));
    expect(told.map(({ file }) => file)).toEqual([null, null]);
    const gone = await house.anybody.get(`/meetings/${meeting}/minutes/versions/1.pdf`);
    expect([gone.status, nameOf(gone)]).toEqual([410, 'minutes-withdrawn']);
    await eventually(
      () => Promise.resolve(filesIn('minutes')),
      (files) => files.length === 0,
    );
    expect(filesIn('minutes-not-public')).toHaveLength(3);
  });

  it('are still compared, without the words that had to go', async () => {
    const page = await (await fetch(`${house.url}${path}/protokoll/sammenlign?fra=1&til=2`)).text();
    expect(page).toContain('bygges');
    expect(page).not.toContain(inVain);
  });
});
