import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { io, type Socket } from 'socket.io-client';
import { protocolVersion, type Snapshot } from '../../src/contract/following.js';
import { PrivateStore } from '../../src/platform/database.js';
import type { Command } from '../../src/procedure/commands.js';
import { canary, crawl, publicFiles, toldIn, type Got } from '../support/canaries.js';
import { fjordvik, eventually, openTestHouse, patience, tonight, type Caller, type TestHouse } from '../support/app.js';
import { routesOf } from '../support/routes.js';

// Every address of the house is asked, and other work may go on beside this.
jest.setTimeout(patience);

/** Where nobody outside may read, and where everybody may: the second shows that this test looks everywhere. */
const planted: string[] = [];
const secret = (where: string): string => {
  const token = canary(where);
  planted.push(token);
  return token;
};
const openWords = ['tittel', 'forslag', 'merknad', 'vedtak', 'dokument', 'navn'].map((where) => canary(`apen${where}`));
const [title, motion, note, decision, paper, name] = openWords as [string, string, string, string, string, string];

const sha256 = 'ab'.repeat(32);
const link = (id: string, words: string, access: 'public' | 'restricted', basis?: string) => ({
  id,
  title: words,
  url: `https://arkiv.fjordvik.example/${id}.pdf`,
  sha256,
  mediaType: 'application/pdf',
  access,
  ...(basis !== undefined && { basis }),
});
const voted = (vote: string, item: string, changes: Record<string, unknown> = {}, all?: string): Command[] => [
  {
    type: 'vote.call',
    vote,
    item,
    question: 'Innstillingen',
    kind: 'yes-no',
    options: [],
    motions: [],
    method: 'show-of-hands',
    purpose: 'substance',
    binding: true,
    ...changes,
  } as Command,
  {
    type: 'ballots.record',
    vote,
    ...(all === undefined ? { everybody: 'for' as const } : {}),
    ballots:
      all === undefined
        ? []
        : ['ordforer', 'medlem-2', 'medlem-3', 'medlem-5'].map((person): [string, string] => [person, all]),
  },
  { type: 'vote.close', vote },
  { type: 'vote.declare', vote },
];
const closed = { ground: 'privacy' as const, exemption: 'offl. § 13' };

/** An evening in which something is told to the room alone, at every turn. */
function evening(): Command[] {
  return [
    {
      type: 'agenda.publish',
      items: [
        {
          item: 'sak-1',
          number: 'PS 1/26',
          title,
          kind: 'decision',
          recommendation: 'Innstillingen.',
          documents: [
            link('d-1', paper, 'public'),
            link(secret('dokumentid'), secret('dokumenttittel'), 'restricted', secret('dokumenthjemmel')),
          ],
        },
        {
          item: 'sak-2',
          number: 'PS 2/26',
          title: 'Personalsak',
          restrictedTitle: secret('tittelinne'),
          kind: 'decision',
          expectedClosed: true,
          recommendation: secret('innstilling'),
        },
        { item: 'sak-3', number: 'PS 3/26', title: 'Valg', kind: 'election' },
      ],
    },
    { type: 'roster.publish', people: [{ person: 'gjest', name, role: 'other' }] },
    { type: 'meeting.announce' },
    { type: 'meeting.summon', documentsSent: true },
    {
      type: 'absence.report',
      person: 'medlem-4',
      scope: 'part',
      to: '2026-11-23T18:00:00.000Z',
      reason: secret('forfall'),
    },
    { type: 'meeting.open', chair: 'ordforer', secretary: 'Kari Vik' },
    {
      type: 'roll.call',
      entries: ['ordforer', 'medlem-2', 'medlem-3', 'medlem-5']
        .map((person): object => ({ person, status: 'present', mode: 'room' }))
        .concat({ person: 'medlem-4', status: 'absent', reason: secret('fravar') }),
    } as Command,
    { type: 'leave.grant', person: 'medlem-4', from: '2026-11-23T17:00:00.000Z', reason: secret('permisjon') },
    { type: 'item.call', item: 'sak-1' },
    { type: 'motion.file', motion: 'f-1', item: 'sak-1', kind: 'main', text: motion, mover: 'medlem-2' },
    { type: 'note.add', text: note, item: 'sak-1', access: 'public' },
    { type: 'note.add', text: secret('internmerknad'), item: 'sak-1', access: 'restricted', code: secret('kode') },
    ...voted('v-1', 'sak-1'),
    {
      type: 'decision.record',
      item: 'sak-1',
      text: decision,
      votes: ['v-1'],
    },
    { type: 'exemption.request', item: 'sak-3', person: 'medlem-5', ground: secret('fritaksgrunn') },
    { type: 'item.end', item: 'sak-1', outcome: 'decided' },
    { type: 'item.call', item: 'sak-2' },
    ...voted('lukking', 'sak-2', { purpose: 'closing-doors', ground: 'privacy' }),
    { type: 'doors.close', vote: 'lukking', ...closed },
    {
      type: 'motion.file',
      motion: secret('forslagsid'),
      item: 'sak-2',
      kind: 'main',
      text: secret('forslaginne'),
      mover: 'medlem-3',
      onBehalfOf: [secret('vegne')],
    },
    {
      type: 'note.add',
      text: secret('merknadinne'),
      item: 'sak-2',
      access: 'public',
      url: `https://x.example/${secret('lenke')}`,
    },
    { type: 'statement.enter', item: 'sak-2', person: 'medlem-2', text: secret('protokolltilforsel') },
    { type: 'speaker.start', person: 'medlem-3', kind: 'speech' },
    {
      type: 'question.ask',
      question: secret('sporsmalsid'),
      kind: 'question',
      by: 'medlem-2',
      to: 'ordforer',
      text: secret('sporsmal'),
    },
    { type: 'point-of-order.raise', person: 'medlem-2', text: secret('dagsorden'), ruling: secret('avgjorelse') },
    ...voted(
      secret('voteringsid'),
      'sak-2',
      {
        question: secret('voteringssporsmal'),
        kind: 'choice',
        options: [
          { option: 'x', text: secret('alternativ') },
          { option: 'y', text: secret('annetalternativ') },
        ],
      },
      'x',
    ),
    { type: 'member.leave', person: 'medlem-5', reason: secret('gikk') },
    {
      type: 'decision.record',
      item: 'sak-2',
      text: secret('vedtakinne'),
      votes: [],
    },
    { type: 'doors.open' },
    { type: 'item.end', item: 'sak-2', outcome: 'decided' },
    { type: 'item.call', item: 'sak-3' },
    {
      type: 'election.open',
      election: 'valg-1',
      item: 'sak-3',
      title: 'Utvalget',
      electing: 'members',
      seats: 2,
      way: 'proportional',
      mayFallShort: true,
      demandedBy: ['medlem-2'],
    },
    {
      type: 'list.hand-in',
      election: 'valg-1',
      list: 'liste-1',
      name: 'Felleslisten',
      groups: ['Bygdelista'],
      signedBy: ['medlem-2'],
      candidates: [
        { candidate: 'medlem-2', gender: 'woman' },
        { candidate: 'medlem-3', gender: 'man' },
      ],
    },
    { type: 'chair.change', chair: 'medlem-2', reason: secret('ordforerbytte') },
    { type: 'item.end', item: 'sak-3', outcome: 'no-decision' },
  ];
}

/** Records it, and where only a judgement stands against it, for a reason that stays inside. */
async function insisting(command: Command): Promise<void> {
  const first = await secretary.command(meeting, command);
  if (first.status === 201) return;
  const { refusals = [] } = first.json as { refusals?: { rule: string; kind: string }[] };
  if (refusals.length === 0 || refusals.some(({ kind }) => kind !== 'judgement'))
    throw new Error(`${command.type}: ${first.status} ${first.text}`);
  const overrides = refusals.map(({ rule }) => ({ rule, reason: secret(`grunn${rule}${command.type}`) }));
  await secretary.record(meeting, { ...command, overrides } as Command);
}

let house: TestHouse;
let secretary: Caller;
let meeting: string;
let path: string;
let got: Got[];
const heard: string[] = [];
let socket: Socket;

/** Everything this house lets anybody ask for, with something in each place of the address. */
function beginnings(): string[] {
  const parts: Record<string, string[]> = {
    ':organisation': ['fjordvik', 'nowhere'],
    ':body': ['kst', 'nowhere'],
    ':meeting': ['2026-11-23', '1999-01-01'],
    ':id': [meeting, 'nothing-here'],
    ':place': ['1', '2', '3', '4'],
    ':person': ['medlem-4', 'gjest', 'nobody'],
    ':name': ['not-found', 'quorum'],
    ':book': ['norwegian-municipality'],
    ':slug': ['fjordvik'],
    ':command': ['note.add'],
    '*': ['nowhere/at/all'],
  };
  const filled = routesOf(house.app)
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path: declared }) => {
      let all = [''];
      for (const part of declared.split('/').filter(Boolean)) {
        const choices = parts[part] ?? (part.startsWith(':') ? ['nowhere'] : [part]);
        all = all.flatMap((before) => choices.map((one) => `${before}/${one}`));
      }
      return all.length === 1 && all[0] === '' ? ['/'] : all;
    });
  const asked = ['Personalsak', title, decision, 'sak', ...planted].flatMap((words) => [
    `/sok?q=${words}`,
    `/api/v1/search?q=${words}`,
  ]);
  const mistaken = [
    '/%ff',
    `${path}/sak/99`,
    '/api/v1/meetings?limit=x',
    `/api/v1/meetings/${meeting}/entries?after=-1`,
    '/desk',
    '/health',
  ];
  return [...filled, ...filled.map((one) => `${one}?lang=nn`), ...asked, ...mistaken];
}

beforeAll(async () => {
  house = await openTestHouse();
  ({ secretary } = await fjordvik(house));
  ({ id: meeting, path } = await secretary.plan(tonight()));
  socket = io(house.url, { path: '/live', transports: ['websocket'], forceNew: true, reconnection: false });
  socket.onAny((...said: unknown[]) => heard.push(JSON.stringify(said)));
  const follow = async () => {
    const { json } = await eventually(
      () => house.anybody.get(`/meetings/${meeting}`),
      ({ status }) => status === 200,
    );
    const { epoch } = json as Snapshot;
    const answer: unknown = await socket.emitWithAck('follow', { meeting, proto: protocolVersion, epoch, seq: 0 });
    heard.push(JSON.stringify(answer));
  };
  for (const command of evening()) {
    await insisting(command);
    if (command.type === 'meeting.announce') await follow();
  }
  await eventually(
    () => house.anybody.get(`/meetings/${meeting}`),
    ({ text }) => text.includes('medlem-2') && text.includes('valg-1'),
  );
  await follow();
  await eventually(
    async () => heard.join(''),
    (all) => all.includes(decision),
  );
  got = await crawl(house.url, beginnings());
}, 3 * patience);
afterAll(async () => {
  socket?.disconnect();
  await house?.close();
});

describe('A stranger who looks everywhere', () => {
  it('gets no answer that tells what was said to the room alone', () => {
    const leaks = got.flatMap(({ address, headers, bytes }) => {
      // An answer may say again what it was asked.
      const own = planted.filter((token) => !address.includes(token));
      return [...toldIn(bytes, own), ...toldIn(Buffer.from(headers), own)].map((token) => `${token} at ${address}`);
    });
    expect(leaks).toEqual([]);
    expect(planted.length).toBeGreaterThan(25);
  });

  it('hears none of it on the socket', () => {
    expect(toldIn(Buffer.from(heard.join('\n')), planted)).toEqual([]);
    expect(toldIn(Buffer.from(heard.join('\n')), openWords)).toEqual(openWords);
  });

  it('finds none of it in the files of the public store, and nobody’s gender', async () => {
    const files = await publicFiles(house.folder);
    const told = (tokens: string[]) =>
      files.flatMap(({ name: file, bytes }) => toldIn(bytes, tokens).map((token) => `${token} in ${file}`));
    expect(told(planted)).toEqual([]);
    expect(told(['gender', 'woman'])).toEqual([]);
    expect(files.map(({ name: file }) => file).sort()).toEqual(expect.arrayContaining(['public.sqlite']));
    // The log beside the file is read as well: what is open stands in one of the two.
    expect(openWords.filter((token) => files.some(({ bytes }) => toldIn(bytes, [token]).length > 0))).toEqual(
      openWords,
    );
  });

  it('is answered the same whether a search asks for what is inside or for what nobody ever said', () => {
    const answers = got.filter(
      ({ address }) =>
        address.startsWith('/api/v1/search?q=kanari') && !openWords.some((word) => address.includes(word)),
    );
    expect(answers.length).toBe(planted.length);
    for (const { bytes } of answers)
      expect(JSON.parse(bytes.toString())).toMatchObject({ total: 0, hits: [], people: [] });
  });

  it('is looking in all these places: each open word is found on a page, in the minutes, in the API and by searching', () => {
    const where = (token: string) =>
      got.filter(({ bytes }) => toldIn(bytes, [token]).length > 0).map(({ address }) => address);
    for (const token of [motion, decision, title])
      expect(where(token)).toEqual(
        expect.arrayContaining([
          `${path}/sak/1`,
          `${path}/protokoll`,
          `/api/v1/meetings/${meeting}`,
          `/api/v1/meetings/${meeting}/entries`,
          `/api/v1/meetings/${meeting}/sealed`,
          `/api/v1/meetings/${meeting}/minutes.json`,
          `/api/v1/meetings/${meeting}/minutes.html`,
        ]),
      );
    expect(where(title)).toEqual(
      expect.arrayContaining([path, '/fjordvik/kst/feed.atom', `/sok?q=${title}`, `/api/v1/search?q=${title}`]),
    );
    expect(where(name).length).toBeGreaterThan(3);
    expect(got.length).toBeGreaterThan(150);
    // The press works in a thread of its own, which starts only from a build.
    const broken = got.filter(({ address, status }) => status >= 500 && !address.includes('/minutes.pdf'));
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  it('would see a token in whatever dress it came', () => {
    const token = canary('utkledd');
    const dressed = [
      Buffer.from(`… ${token.toUpperCase()} …`),
      Buffer.from(`x${token}`).toString('base64'),
      Buffer.from(`xy${token}z`).toString('base64url'),
      Buffer.from(`xyz${token}`).toString('base64'),
      Buffer.from(token).toString('hex'),
      Buffer.from(`a${token}b`, 'utf16le'),
      Buffer.concat([Buffer.from('før'), gzipSync(`{"a":"${token}"}`)]),
    ].map((one) => Buffer.from(one as string));
    expect(dressed.filter((bytes) => !toldIn(bytes, [token]).includes(token))).toEqual([]);
    expect(toldIn(Buffer.from('noe annet'), [token])).toEqual([]);
  });
});

describe('What happened behind closed doors', () => {
  it('took no number, so nobody can count it: entries follow each other and item by item nothing is missing', async () => {
    const { json } = await house.anybody.get(`/meetings/${meeting}/entries`);
    const entries = (json as { entries: { seq: number; event: { type: string } }[] }).entries;
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, place) => place + 1));
    const closing = entries.findIndex(({ event }) => event.type === 'doors.closed');
    expect(entries[closing + 1]?.event.type).toBe('doors.opened');
  });
});

describe('A meeting that is planned and not announced', () => {
  it('answers a stranger as one that nobody ever planned, at every route and to every method', async () => {
    const { id: planned } = await secretary.plan({ start: '2026-12-14T17:00:00.000Z', slug: '2026-12-14' });
    const never = 'fjordvik-kst-2026-12-15';
    const ask = async (method: string, declared: string, id: string) => {
      const day = id.slice(-10);
      const fill: Record<string, string> = {
        ':id': id,
        ':meeting': day,
        ':organisation': 'fjordvik',
        ':body': 'kst',
        ':place': '1',
      };
      const address = declared
        .split('/')
        .map((part) => fill[part] ?? (part.startsWith(':') ? 'x' : part))
        .join('/');
      const answer = await fetch(house.url + address, {
        method,
        redirect: 'manual',
        ...(method === 'GET' ? {} : { headers: { 'content-type': 'application/json', 'x-tribune': '1' }, body: '{}' }),
      });
      const text = (await answer.text())
        .replaceAll(id, '{id}')
        .replaceAll(day, '{day}')
        .replaceAll(day.slice(-2), '{dd}');
      return {
        status: answer.status,
        text: text.replace(/"(instance|trace|traceId)":"[^"]*"/gu, ''),
        length: answer.headers.get('content-length'),
      };
    };
    const about = routesOf(house.app).filter(({ path: declared }) => /:id\b|:meeting\b/u.test(declared));
    expect(about.length).toBeGreaterThan(10);
    for (const { method, path: declared } of about)
      expect([declared, await ask(method, declared, planned)]).toEqual([declared, await ask(method, declared, never)]);
    for (const list of [
      '/',
      '/fjordvik',
      '/fjordvik/kst',
      '/kalender?m=2026-12',
      '/fjordvik/kst/kalender.ics',
      '/api/v1/meetings',
    ])
      expect((await (await fetch(house.url + list)).text()).includes('2026-12-14')).toBe(false);
  });
});

describe('A leak that somebody planted', () => {
  it(
    'is found wherever it comes out: a copy of what was said inside, made as if it were for the public',
    async () => {
      const token = canary('sadd');
      const store = house.app.get(PrivateStore, { strict: false });
      const event = { type: 'note.added', text: `Hviskes ${token}`, item: 'sak-1', access: 'public' };
      const salts = Array.from({ length: 8 }, (_, place) => Buffer.alloc(32, place + 1).toString('base64'));
      await store.write.run((manager) =>
        manager.query(
          `INSERT INTO public_copy (idx, meeting, seq, at, recorded_at, event, salts, cut)
         SELECT (SELECT max(idx) + 1 FROM public_copy), meeting, max(seq) + 1, max(at), max(recorded_at), ?, ?, 2
         FROM public_copy WHERE meeting = ?`,
          [JSON.stringify(event), JSON.stringify(salts), meeting],
        ),
      );
      await eventually(
        () => house.anybody.get(`/meetings/${meeting}/entries`),
        ({ text }) => text.includes(token),
      );
      const places = [`${path}/sak/1`, `${path}/protokoll`].concat(
        ['', '/entries', '/sealed', '/minutes.json', '/minutes.html'].map((end) => `/api/v1/meetings/${meeting}${end}`),
      );
      const answers = await Promise.all(
        places.map(async (address) => Buffer.from(await (await fetch(house.url + address)).arrayBuffer())),
      );
      expect(places.filter((_, place) => toldIn(answers[place]!, [token]).length === 0)).toEqual([]);
      const files = await publicFiles(house.folder);
      expect(files.filter(({ bytes }) => toldIn(bytes, [token]).length > 0)).not.toEqual([]);
      await eventually(
        async () => heard.join(''),
        (all) => all.includes(token),
      );
    },
    patience,
  );
});
