import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { SearchAnswer } from '../../src/contract/finding.js';
import type { Snapshot } from '../../src/contract/following.js';
import type { Command } from '../../src/procedure/commands.js';
import type { Published } from '../../src/procedure/mending/published.js';
import { canary, crawl, publicFiles, toldIn } from '../support/canaries.js';
import { eventually, fjordvik, openTestHouse, patience, tonight, type Caller, type TestHouse } from '../support/app.js';

// Every address of the house is asked, and other work may go on beside this.
jest.setTimeout(patience);

/** Withholding together with all that was built on the record since: searching, people, numbers, feeds, calendars. */

const basis = 'offentleglova § 13, jf. forvaltningsloven § 13';
const words = (where: string) => canary(where);
const gone = {
  title: words('tittel'),
  motion: words('forslag'),
  decision: words('vedtak'),
  note: words('merknad'),
  person: words('navn'),
  meeting: words('motetittel'),
  place: words('sted'),
  room: words('rom'),
  secretary: words('sekretar'),
  remark: words('innkalling'),
  question: words('sporsmal'),
  answer: words('svar'),
  document: words('dokument'),
  caseRef: words('arkiv'),
  list: words('liste'),
  candidate: words('kandidat'),
  election: words('valg'),
};
const tokens = Object.values(gone);
const meetingId = 'fjordvik-kst-2026-11-23';

const evening: Command[] = [
  {
    type: 'agenda.publish',
    items: [
      {
        item: 'sak-1',
        number: 'PS 1/26',
        title: `Skoleskyss ${gone.title}`,
        kind: 'decision',
        caseRef: `26/${gone.caseRef}`,
        documents: [
          {
            id: 'd-1',
            title: `Kart ${gone.document}`,
            url: 'https://arkiv.fjordvik.example/d-1.pdf',
            sha256: 'ab'.repeat(32),
            mediaType: 'application/pdf',
            access: 'public',
          },
        ],
      },
      { item: 'sak-2', number: 'PS 2/26', title: 'Valg av utvalg', kind: 'election' },
    ],
  },
  {
    type: 'roster.publish',
    people: [{ person: 'medlem-9', name: `Aud ${gone.person}`, role: 'member', party: 'Ask' }],
  },
  { type: 'meeting.announce' },
  { type: 'meeting.summon', documentsSent: true, overrides: [{ rule: 'council-size', reason: 'Fem er nok.' }] },
  { type: 'meeting.open', chair: 'ordforer', secretary: `Kari ${gone.secretary}` },
  {
    type: 'roll.call',
    entries: ['ordforer', 'medlem-2', 'medlem-3', 'medlem-4', 'medlem-5'].map((person) => ({
      person,
      status: 'present' as const,
      mode: 'room' as const,
    })),
  },
  { type: 'summons.remark', text: `Sent ute ${gone.remark}`, person: 'medlem-2' },
  { type: 'item.call', item: 'sak-1' },
  { type: 'motion.file', motion: 'f-1', item: 'sak-1', kind: 'main', text: `Eleven ${gone.motion}`, mover: 'medlem-2' },
  { type: 'note.add', text: `Merk ${gone.note}`, item: 'sak-1', access: 'public' },
  {
    type: 'question.ask',
    question: 'q-1',
    kind: 'question',
    by: 'medlem-2',
    to: 'ordforer',
    item: 'sak-1',
    text: `Hvem ${gone.question}`,
  },
  { type: 'question.answer', question: 'q-1', by: 'ordforer', text: `Han ${gone.answer}` },
  {
    type: 'decision.record',
    item: 'sak-1',
    text: `Vedtatt ${gone.decision}`,
    votes: [],
  },
  { type: 'item.end', item: 'sak-1', outcome: 'decided' },
  { type: 'item.call', item: 'sak-2' },
  {
    type: 'election.open',
    election: 'valg-1',
    item: 'sak-2',
    title: `Utvalg ${gone.election}`,
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
    name: `Liste ${gone.list}`,
    groups: ['Bygdelista'],
    signedBy: ['medlem-2'],
    candidates: [
      { candidate: 'medlem-2', gender: 'woman' },
      { candidate: 'kandidat-1', name: `Odd ${gone.candidate}`, gender: 'man' },
    ],
  },
];

const places: Published[] = [
  { what: 'item-title', item: 'sak-1' },
  { what: 'motion', motion: 'f-1' },
  { what: 'decision', item: 'sak-1' },
  { what: 'note', note: 1 },
  { what: 'person-name', person: 'medlem-9' },
  { what: 'meeting-title' },
  { what: 'meeting-place' },
  { what: 'access' },
  { what: 'secretary' },
  { what: 'said', said: 1 },
  { what: 'said', said: 2 },
  { what: 'document', item: 'sak-1', document: 'd-1' },
  { what: 'case-ref', item: 'sak-1' },
  { what: 'election-title', election: 'valg-1' },
  { what: 'list', election: 'valg-1', list: 'liste-1' },
  { what: 'candidate', election: 'valg-1', list: 'liste-1', candidate: 'kandidat-1' },
];

let house: TestHouse;
let secretary: Caller;
let path: string;

const found = async (query: string) => (await house.anybody.get(`/search?q=${query}`)).json as SearchAnswer;
const text = async (address: string) => (await fetch(house.url + address)).text();
const inFiles = async () => (await publicFiles(house.folder)).flatMap(({ bytes }) => toldIn(bytes, tokens));

/** Everything that could still tell: pages in each language, feeds, calendars, the API and whatever these name. */
const addresses = () =>
  ['/', '/fjordvik', '/fjordvik/kst', path, `${path}/sak/1`, `${path}/sak/2`, `${path}/protokoll`]
    .flatMap((one) => [one, `${one}?lang=nn`, `${one}?lang=en`])
    .concat(
      [
        '/fjordvik/kst/kalender.ics',
        '/fjordvik/kst/feed.atom',
        '/fjordvik/kst/statistikk',
        '/fjordvik/person/medlem-9',
      ],
      ['', '/entries', '/sealed', '/minutes.json', '/minutes.html', '/votes.csv'].map(
        (end) => `/api/v1/meetings/${meetingId}${end}`,
      ),
      tokens.map((token) => `/sok?q=${token}`),
    );

async function tags(): Promise<Map<string, string>> {
  const all = await Promise.all(
    addresses().map(
      async (address) => [address, (await fetch(house.url + address)).headers.get('etag') ?? ''] as const,
    ),
  );
  return new Map(all.filter(([, tag]) => tag !== ''));
}

let before: Map<string, string>;

beforeAll(async () => {
  house = await openTestHouse();
  ({ secretary } = await fjordvik(house));
  ({ path } = await secretary.plan({
    ...tonight(),
    title: `Møte ${gone.meeting}`,
    place: `Salen ${gone.place}`,
    publicAccess: { room: `Galleriet ${gone.room}` },
  }));
  await secretary.record(meetingId, ...evening);
  await eventually(
    () => house.anybody.get(`/meetings/${meetingId}`),
    ({ text: told }) => told.includes(gone.candidate),
  );
}, patience);
afterAll(() => house?.close());

describe('Before anything is withheld', () => {
  it(
    'every one of the words is public, and searching finds what can be searched for',
    async () => {
      const got = await crawl(house.url, addresses());
      const all = Buffer.concat(got.map(({ bytes }) => bytes));
      expect(tokens.filter((token) => !toldIn(all, [token]).includes(token))).toEqual([]);
      for (const token of [
        gone.title,
        gone.motion,
        gone.decision,
        gone.meeting,
        gone.place,
        gone.question,
        gone.document,
      ])
        expect([token, (await found(token)).total]).toEqual([token, 1]);
      expect((await found(gone.person)).people).toHaveLength(1);
      expect((await inFiles()).length).toBeGreaterThan(tokens.length - 1);
      before = await tags();
      expect(before.size).toBeGreaterThan(25);
    },
    patience,
  );
});

describe('When all of it is withheld', () => {
  beforeAll(async () => {
    await secretary.record(meetingId, { type: 'content.withhold', places, basis, reason: `Alt: ${tokens.join(' ')}` });
    await secretary.record(meetingId, {
      type: 'content.withhold',
      places: [{ what: 'remark', remarked: await remarkedAt() }],
      basis,
      reason: 'Også den.',
    });
    await eventually(
      () => house.anybody.get(`/meetings/${meetingId}`),
      ({ json }) => (json as Snapshot).state.mending.withheld.length > places.length,
    );
  }, patience);

  const remarkedAt = async () =>
    ((await house.anybody.get(`/meetings/${meetingId}`)).json as Snapshot).state.formalities.remarks[0]!.at;

  it('searching finds none of the words, and nobody by a name that is gone', async () => {
    for (const token of tokens)
      expect([token, await found(token)]).toMatchObject([token, { total: 0, hits: [], people: [] }]);
    expect((await found('Skoleskyss')).total).toBe(0);
    expect((await found('PS 1/26')).total).toBe(1);
  });

  it(
    'nothing a stranger can reach tells them, on any page, in any language, feed, calendar or export',
    async () => {
      const got = await crawl(house.url, addresses());
      const told = got.flatMap(({ address, bytes, headers }) => {
        const own = tokens.filter((token) => !address.includes(token));
        return [...toldIn(bytes, own), ...toldIn(Buffer.from(headers), own)].map((token) => `${token} at ${address}`);
      });
      expect(told).toEqual([]);
      expect(
        got
          .filter(({ status, address }) => status >= 500 && !address.includes('minutes.pdf'))
          .map(({ address }) => address),
      ).toEqual([]);
      expect(got.length).toBeGreaterThan(60);
    },
    patience,
  );

  it('no byte of the public store tells them: neither tables nor the index of words nor the log beside them', async () => {
    expect(await inFiles()).toEqual([]);
    // The index is asked in its own words as well: a word that is gone is no term of it any more.
    const { PublicStore } = await import('../../src/platform/database.js');
    const store = house.app.get(PublicStore, { strict: false });
    await store.write.run((manager) =>
      manager.query(`CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'findable_words', 'row')`),
    );
    const terms = await store.write.run((manager) => manager.query<{ term: string }[]>('SELECT term FROM temp.terms'));
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.filter(({ term }) => term.startsWith('kanari'))).toEqual([]);
  });

  it('no answer given before counts as unchanged', async () => {
    const stale: string[] = [];
    for (const [address, tag] of before) {
      const answer = await fetch(house.url + address, { headers: { 'if-none-match': tag } });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const told = toldIn(
        bytes,
        tokens.filter((token) => !address.includes(token)),
      );
      // Only what never held any of the words may still be as it was.
      if (told.length > 0) stale.push(address);
      if (answer.status === 304 && holdsWords(address)) stale.push(`${address} is said to be unchanged`);
    }
    expect(stale).toEqual([]);
  });

  const holdsWords = (address: string) =>
    address.startsWith(path) ||
    address.includes(meetingId) ||
    address.includes('feed.atom') ||
    address.includes('kalender.ics');

  it('says in its place that it is gone, since when and on what basis, in three languages', async () => {
    for (const [language, sentence] of [
      ['nb', /Innhold fjernet kl\. \d\d:\d\d, jf\. offentleglova § 13/u],
      ['nn', /Innhald fjerna kl\. \d\d:\d\d, jf\. offentleglova § 13/u],
      ['en', /Content removed at \d\d:\d\d, under offentleglova § 13/u],
    ] as const)
      for (const address of [`${path}/sak/1`, `${path}/protokoll`, path]) {
        const page = await text(`${address}?lang=${language}`);
        expect([address, sentence.test(page)]).toEqual([address, true]);
      }
    const minutes = (await house.anybody.get(`/meetings/${meetingId}/minutes.json`)).json as {
      withheld: { basis: string }[];
    };
    expect(minutes.withheld.map((one) => one.basis)).toEqual(Array(places.length + 1).fill(basis));
    expect(await text('/fjordvik/kst/feed.atom')).toContain(basis);
    expect((await text('/fjordvik/kst/kalender.ics')).replaceAll('\r\n ', '')).toContain('offentleglova § 13');
  });

  it('counts what it counted before, and keeps the person without the name', async () => {
    expect((await fetch(`${house.url}/fjordvik/kst/statistikk`)).status).toBe(200);
    const { people, items, elections } = ((await house.anybody.get(`/meetings/${meetingId}`)).json as Snapshot).state;
    expect(people['medlem-9']).toMatchObject({ role: 'member', party: 'Ask' });
    expect(items['sak-1']).toMatchObject({ outcome: 'decided', number: 'PS 1/26' });
    expect(elections.elections['valg-1']?.lists[0]).toMatchObject({ list: 'liste-1', name: '' });
  });

  it('comes back the same, and as empty, when the public store is made anew', async () => {
    const sealed = (await house.anybody.get(`/meetings/${meetingId}/sealed`)).json;
    const { folder } = house;
    await house.app.close();
    const { rm, readdir } = await import('node:fs/promises');
    for (const file of await readdir(folder)) if (file.startsWith('public.sqlite')) await rm(`${folder}/${file}`);
    house = { ...(await openTestHouse({}, folder)), folder };
    await eventually(
      () => house.anybody.get(`/meetings/${meetingId}`),
      ({ status }) => status === 200,
    );
    expect(await inFiles()).toEqual([]);
    const again = (await house.anybody.get(`/meetings/${meetingId}/sealed`)).json as { entries: unknown };
    expect(again.entries).toEqual((sealed as { entries: unknown }).entries);
    for (const token of tokens) expect((await found(token)).total).toBe(0);
  });
});
