import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SearchAnswer } from '../../src/contract/finding.js';
import type { MeetingEvent, RosterPerson } from '../../src/procedure/events.js';
import { expressionOf, SqliteSearch } from '../../src/public-record/sqlite-search.js';
import { termsOf } from '../../src/public-record/search-words.js';
import { afterThisTest, temporaryFolder } from '../platform/temporary-house.js';
import {
  agenda,
  announcement,
  councilMeeting,
  drafted,
  openHouse,
  roster,
  type OpenHouse,
} from '../publishing/open-house.js';
import { command, secretary } from '../record/drafts.js';

async function house(folder?: string): Promise<OpenHouse & { search: SqliteSearch }> {
  const opened = await openHouse(folder ?? (await temporaryFolder()));
  afterThisTest(() => opened.close());
  return { ...opened, search: new SqliteSearch(opened.publicStore) };
}

async function publish({ log, door }: OpenHouse, meeting: string, ...events: MeetingEvent[]): Promise<void> {
  const head = await log.head(meeting);
  await log.append(
    meeting,
    head,
    command(`${meeting} ${head}`),
    events.map((event, place) => drafted(event, head + place)),
  );
  await door.carry();
}

const evening: MeetingEvent[] = [
  announcement(),
  roster,
  agenda,
  { type: 'meeting.opened', chair: 'p1' },
  { type: 'item.called', item: 'i1' },
  {
    type: 'motion.filed',
    motion: 'f1',
    item: 'i1',
    kind: 'alternative',
    text: 'Skolen bygges med svømmebasseng og idrettshall.',
    mover: 'p2',
  },
  { type: 'statement.entered', item: 'i1', person: 'p3', text: 'Mindretallet krever folkeavstemning.' },
  { type: 'decision.recorded', item: 'i1', text: 'Ny skole bygges på Neset innen 2029.', votes: [] },
  { type: 'item.ended', item: 'i1', outcome: 'decided' },
  { type: 'item.called', item: 'i2' },
  { type: 'item.ended', item: 'i2', outcome: 'postponed' },
  { type: 'question.asked', question: 'q1', kind: 'question', by: 'p2', item: 'i2', text: 'Hva med gangveien?' },
  { type: 'question.asked', question: 'q2', kind: 'question', by: 'p2', text: 'Når åpner ishallen?' },
  { type: 'question.answered', question: 'q2', by: 'p1', text: 'Til vinteren.' },
  { type: 'question-time.started' },
  { type: 'public-comment.given', name: 'Petra Lian', text: 'Hvorfor er biblioteket stengt?' },
];

async function anEvening(folder?: string) {
  const h = await house(folder);
  await publish(h, councilMeeting, ...evening);
  return h;
}

const text = (parts: { text: string }[]) => parts.map((part) => part.text).join('');
const titles = ({ hits }: SearchAnswer) => hits.map(({ title }) => text(title));

describe('Search', () => {
  it('finds an item by its title, its motions, its statements and its decision, and says where the words stand', async () => {
    const { search } = await anEvening();
    for (const query of ['skolene', 'IDRETTSHALLEN', 'folkeavstemning', 'innen 2029', 'PS 1/26', 'skole svømme neset'])
      expect([query, titles(await search.find({ query }))]).toEqual([query, ['PS 1/26 Ny skole på Neset']]);
    const [hit] = (await search.find({ query: 'svømmebasseng' })).hits;
    expect(hit).toMatchObject({
      kind: 'item',
      path: '/storvik/kommunestyret/2026-11-23/sak/1',
      meeting: councilMeeting,
      result: 'adopted',
      excerpts: [{ what: 'motion', by: 'Jonas Tindlund (Fjordpartiet)' }],
    });
    expect(hit!.excerpts[0]!.text).toContainEqual({ text: 'svømmebasseng', hit: true });
  });

  it('finds what members asked, with the item or with the meeting, and nothing the public itself said', async () => {
    const { search } = await anEvening();
    const [onItem] = (await search.find({ query: 'gangveien' })).hits;
    expect(onItem).toMatchObject({ kind: 'item', excerpts: [{ what: 'said' }] });
    const [onMeeting] = (await search.find({ query: 'ishallen' })).hits;
    expect(onMeeting).toMatchObject({
      kind: 'meeting',
      excerpts: [{ what: 'said', by: 'Jonas Tindlund (Fjordpartiet)' }],
    });
    expect((await search.find({ query: 'vinteren' })).hits).toHaveLength(1);
    for (const query of ['biblioteket', 'Petra Lian']) expect((await search.find({ query })).hits).toEqual([]);
  });

  it('finds people by name, once each, and none who are not elected', async () => {
    const h = await anEvening();
    await publish(h, 'storvik-kommunestyret-2026-12-14', announcement('2026-12-14', '2026-12-14T17:00:00.000Z'), {
      type: 'roster.published',
      people: [
        { person: 'p1', name: 'Åse Fjellvang', party: 'Bygdelista', role: 'chair' },
        { person: 'a1', name: 'Eva Fjellstø', role: 'administration' },
      ],
    });
    const { people } = await h.search.find({ query: 'fjell' });
    expect(people).toEqual([
      {
        path: '/storvik/person/p1',
        name: [
          { text: 'Åse ', hit: false },
          { text: 'Fjellvang', hit: true },
        ],
        party: 'Bygdelista',
        organisation: { slug: 'storvik', name: 'Storvik kommune' },
        meetings: 2,
      },
    ]);
  });

  it('keeps to body, year, party and result where they are asked for', async () => {
    const { search } = await anEvening();
    const found = async (question: object) => titles(await search.find({ query: '', ...question }));
    expect(await found({ result: 'postponed' })).toEqual(['PS 2/26 Budsjett']);
    expect(await found({ party: 'Fjordpartiet' })).toEqual(['PS 1/26 Ny skole på Neset']);
    expect(await found({ organisation: 'storvik', body: 'kommunestyret', year: 2026 })).toHaveLength(3);
    expect(await found({ organisation: 'storvik', body: 'formannskapet' })).toEqual([]);
    expect(await found({ year: 2025 })).toEqual([]);
    expect(await search.choices('storvik')).toEqual({ years: [2026], parties: ['Bygdelista', 'Fjordpartiet'] });
    expect(await search.choices('elsewhere')).toEqual({ years: [], parties: [] });
  });

  it('gives everything found once, page by page, and counts it', async () => {
    const h = await house();
    for (let month = 1; month <= 9; month += 1)
      await publish(
        h,
        `storvik-kommunestyret-2026-0${month}-15`,
        announcement(`2026-0${month}-15`, `2026-0${month}-15T17:00:00.000Z`),
        agenda,
      );
    const seen: string[] = [];
    let from: number | null = 0;
    while (from !== null) {
      const page: SearchAnswer = await h.search.find({ query: 'skole', from, limit: 4 });
      expect(page.total).toBe(9);
      seen.push(...page.hits.map(({ path }) => path));
      from = page.next;
    }
    expect(new Set(seen).size).toBe(9);
    expect((await h.search.find({ query: 'skole', order: 'newest' })).hits[0]!.start).toContain('2026-09');
  });

  it('follows what is said later: a corrected title is found, and the one before is not', async () => {
    const h = await anEvening();
    await publish(h, councilMeeting, {
      type: 'text.corrected',
      of: { what: 'item-title', item: 'i2' },
      before: 'Budsjett',
      after: 'Økonomiplan',
      reason: 'Feil tittel',
    });
    expect(titles(await h.search.find({ query: 'økonomiplanen' }))).toEqual(['PS 2/26 Økonomiplan']);
    expect(titles(await h.search.find({ query: 'budsjett' }))).toEqual([]);
  });
});

describe('Somebody elected', () => {
  const december = 'storvik-kommunestyret-2026-12-14';
  const later = (...people: RosterPerson[]): MeetingEvent[] => [
    announcement('2026-12-14', '2026-12-14T17:00:00.000Z'),
    { type: 'roster.published', people },
  ];

  it('is found on every roster that shows the name, the newest first, page by page', async () => {
    const h = await anEvening();
    await publish(
      h,
      december,
      ...later({ person: 'p2', name: 'Jonas Tindlund', party: 'Bygdelista', role: 'substitute' }),
    );
    expect(await h.search.person('storvik', 'p2', 0, 10)).toEqual({
      name: 'Jonas Tindlund',
      party: 'Bygdelista',
      organisation: { slug: 'storvik', name: 'Storvik kommune' },
      bodies: [{ slug: 'kommunestyret', name: 'Kommunestyret', meetings: 2 }],
      total: 2,
      meetings: [december, councilMeeting],
    });
    expect((await h.search.person('storvik', 'p2', 1, 1))!.meetings).toEqual([councilMeeting]);
    expect(await h.search.person('elsewhere', 'p2', 0, 10)).toBeNull();
    expect(await h.search.person('storvik', 'nobody', 0, 10)).toBeNull();
  });

  it('is not led to from where the name was withheld, lest the page tell what the roster does not', async () => {
    const h = await anEvening();
    await publish(h, december, ...later({ person: 'p2', name: 'Jonas Tindlund', role: 'member' }));
    const withhold = (meeting: string, path: string) =>
      h.withholder.withhold(meeting, 2, path, 'withheld', 'offl. § 13', secretary, '2026-12-15T09:00:00.000Z');
    await withhold(councilMeeting, '/people/1/name');
    expect((await h.search.person('storvik', 'p2', 0, 10))!.meetings).toEqual([december]);
    await withhold(december, '/people/0/name');
    expect(await h.search.person('storvik', 'p2', 0, 10)).toBeNull();
  });

  it('is not taken for somebody else whom another source gave the same id', async () => {
    const h = await anEvening();
    const provenance = { format: 'meeting-log/0', source: 'Et annet hus', externalId: '7' };
    const [announced, listed] = later({ person: 'p2', name: 'Unni Vikbygd', role: 'member' });
    if (announced?.type !== 'meeting.announced') throw new Error('not announced');
    await publish(h, december, { ...announced, facts: { ...announced.facts, provenance } }, listed!);
    expect(await h.search.person('storvik', 'p2', 0, 10)).toMatchObject({
      name: 'Jonas Tindlund',
      meetings: [councilMeeting],
    });
  });
});

describe('What is withheld', () => {
  it('is found no more, and no letter of it stays in the store', async () => {
    const folder = await temporaryFolder();
    const h = await anEvening(folder);
    const withhold = (seq: number, path: string) =>
      h.withholder.withhold(
        councilMeeting,
        seq,
        path,
        'erased',
        'personvernforordningen art. 17',
        secretary,
        '2026-11-24T09:00:00.000Z',
      );
    await withhold(2, '/people/1/name');
    await withhold(7, '/text');
    expect((await h.search.find({ query: 'Tindlund' })).people).toEqual([]);
    expect(titles(await h.search.find({ query: 'Tindlund' }))).toEqual([]);
    expect(titles(await h.search.find({ query: 'folkeavstemning' }))).toEqual([]);
    expect(titles(await h.search.find({ query: 'skole' }))).toHaveLength(1);
    const bytes = ['', '-wal'].map((end) => readFile(join(folder, `public.sqlite${end}`), 'latin1').catch(() => ''));
    const stored = (await Promise.all(bytes)).join('').toLowerCase();
    expect(stored.includes('tindlund')).toBe(false);
    expect(stored.includes('folkeavstemning')).toBe(false);
    expect(stored.includes('nordbø'.normalize('NFC').slice(0, 5))).toBe(true);
  });

  it('would stay in an index that deletes as SQLite does by itself', async () => {
    const folder = await temporaryFolder();
    const { publicStore } = await anEvening(folder);
    // A seeded bug: the same index, not told to delete for good.
    await publicStore.write.run(async (manager) => {
      await manager.query(`INSERT INTO findable_words (findable_words, rank) VALUES ('secure-delete', 0)`);
      await manager.query(`INSERT INTO findable_words (rowid, title, text) VALUES (9001, 'x', 'hviskesannhet')`);
    });
    await publicStore.write.run((manager) => manager.query('DELETE FROM findable_words WHERE rowid = 9001'));
    await publicStore.write.alone((source) => source.query('PRAGMA wal_checkpoint(TRUNCATE)'));
    const stored = await readFile(join(folder, 'public.sqlite'), 'latin1');
    expect(stored.includes('hviskesannhet')).toBe(true);
  });
});

describe('I7 What can be found is derived', () => {
  const rows = ({ publicStore }: OpenHouse) =>
    publicStore.read.query(
      `SELECT meeting, key, kind, organisation, body, start, year, imported, place, person, result, parties, f.title, parts,
         w.title AS title_words, w.text AS text_words
       FROM findable f JOIN findable_words w ON w.rowid = f.id ORDER BY meeting, key`,
    );

  it('and comes back equal when it is made anew', async () => {
    const h = await anEvening();
    const before = await rows(h);
    expect(before.length).toBeGreaterThan(5);
    await h.publicStore.write.run(async (manager) => {
      for (const sql of [
        'DELETE FROM findable',
        'DELETE FROM findable_words',
        `DELETE FROM edition WHERE name = 'projections'`,
      ])
        await manager.query(sql);
    });
    expect((await h.search.find({ query: 'skole' })).total).toBe(0);
    await h.writer.catchUp();
    expect(await rows(h)).toEqual(before);
    await h.writer.catchUp();
    expect(await rows(h)).toEqual(before);
  });
});

describe('Any text is a question', () => {
  const hostile = [
    '"',
    '""',
    '"skole',
    "' OR 1=1 --",
    '*',
    'skole*',
    'NEAR(skole nes)',
    'title:skole',
    'AND',
    'skole AND',
    'NOT skole',
    '{title}: x',
    '^skole',
    '(',
    '-skole',
    '+',
    '\u0000skole',
    '\ud800',
    '%',
    '_',
    '\\',
    'skole\nOR',
    '🏫',
    'x'.repeat(5_000),
    '日本',
    'ａｂ',
  ];

  it('whatever it holds', async () => {
    const { search } = await anEvening();
    for (const query of hostile) expect((await search.find({ query })).total).toBeGreaterThanOrEqual(0);
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.record(
          { from: fc.integer(), limit: fc.integer(), year: fc.integer(), party: fc.string() },
          { requiredKeys: [] },
        ),
        async (query, filters) => {
          const answer = await search.find({ query, ...filters });
          expect(answer.hits.length).toBeLessThanOrEqual(answer.total);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('and reaches the index as words in quotation marks only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(expressionOf(termsOf(query)).replace(/"[\p{L}\p{N} ]+"/gu, 'w')).toMatch(
          /^((w\*?|\(w\* OR w\*\))( AND (w\*?|\(w\* OR w\*\)))*)?$/,
        );
      }),
    );
  });
});
