import { describe, expect, it } from '@jest/globals';
import { publicRecordTables } from '../../src/public-record/tables.js';
import { openPublicStoreForReading } from '../../src/platform/database.js';
import type { MeetingEvent } from '../../src/procedure/events.js';
import { PolledPublicBell } from '../../src/public-record/bells.js';
import type { SealedEntry } from '../../src/public-record/public-record.js';
import { localDate } from '../../src/public-record/summary.js';
import { TypeOrmPublicRecord } from '../../src/public-record/typeorm-public-record.js';
import { verifyChain } from '../../src/public-record/verify-chain.js';
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
import { afterThisTest, temporaryFolder } from '../platform/temporary-house.js';

async function house(folder?: string): Promise<OpenHouse> {
  const opened = await openHouse(folder ?? (await temporaryFolder()));
  afterThisTest(() => opened.close());
  return opened;
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

describe('I4 Nothing published is changed', () => {
  it.each([
    `UPDATE entry SET envelope = x'00'`,
    `UPDATE entry SET hash = 'x'`,
    `DELETE FROM entry`,
    `INSERT OR REPLACE INTO entry SELECT idx, meeting, seq, x'00', 'x' FROM entry WHERE idx = 1`,
    `INSERT INTO entry SELECT idx + 9, 'other', 1, envelope, 'x' FROM entry WHERE idx = 0`,
    `INSERT INTO entry SELECT 3, meeting, 9, envelope, 'x' FROM entry WHERE idx = 0`,
    `UPDATE disclosure SET value = '"x"'`,
    `DELETE FROM disclosure`,
    `INSERT OR REPLACE INTO disclosure SELECT digest, meeting, seq, position, salt, path, '"x"' FROM disclosure`,
    `INSERT INTO withholding VALUES (1, 'd', 'm', 1, '/x', 'hidden', 'b', 't')`,
    `INSERT INTO withholding VALUES (2, 'd', 'm', 1, '/x', 'withheld', 'b', 't')`,
  ])('the citizens’ store refuses: %s', async (sql) => {
    const h = await house();
    await publish(h, councilMeeting, announcement(), roster, agenda);
    const before = await h.record.sealed(councilMeeting, 0, 10);
    await expect(h.publicStore.write.run((manager) => manager.query(sql))).rejects.toThrow(/not changed|no gaps|CHECK/);
    expect(await h.record.sealed(councilMeeting, 0, 10)).toEqual(before);
  });

  it('lets content go only where an act names it, and then not come back', async () => {
    const h = await house();
    await publish(h, councilMeeting, announcement(), roster);
    await h.withholder.withhold(
      councilMeeting,
      2,
      '/people/0/name',
      'withheld',
      'offl. § 13',
      secretary,
      '2026-11-24T09:00:00.000Z',
    );
    const [act] = await h.withholdings.after(0);
    const back = `INSERT INTO disclosure VALUES ('${act!.digest}', '${councilMeeting}', 2, 99, 'salt', '/people/0/name', '"x"')`;
    await expect(h.publicStore.write.run((manager) => manager.query(back))).rejects.toThrow(/not changed/);
  });
});

describe('Anybody can check a meeting from its bytes', () => {
  async function entries(): Promise<SealedEntry[]> {
    const h = await house();
    await publish(h, councilMeeting, announcement(), roster, agenda, { type: 'meeting.opened', chair: 'p1' });
    return h.record.sealed(councilMeeting, 0, 10);
  }

  function edited(entry: SealedEntry, from: string, to: string): SealedEntry {
    return { ...entry, envelope: Buffer.from(Buffer.from(entry.envelope).toString('utf8').replace(from, to)) };
  }

  it('and finds nothing wrong in what we published', async () => {
    expect(verifyChain(councilMeeting, await entries())).toEqual([]);
    expect(verifyChain('nothing', [])).toEqual([]);
  });

  it.each<[string, (all: SealedEntry[]) => SealedEntry[]]>([
    ['an entry taken out of the middle', (all) => all.filter(({ seq }) => seq !== 2)],
    ['the first entry taken away', (all) => all.slice(1)],
    ['two entries exchanged', ([one, two, ...rest]) => [two!, one!, ...rest]],
    ['an entry said twice', ([one, ...rest]) => [one!, one!, ...rest]],
    ['an envelope rewritten', ([one, ...rest]) => [edited(one!, 'announced', 'cancelled'), ...rest]],
    ['an entry of another meeting', (all) => all.map((entry) => edited(entry, councilMeeting, 'another'))],
    [
      'a word exchanged',
      ([one, two, ...rest]) => [
        one!,
        { ...two!, disclosures: two!.disclosures.map((said) => ({ ...said, value: 'other' })) },
        ...rest,
      ],
    ],
    [
      'a word moved to another place',
      ([one, two, ...rest]) => [
        one!,
        { ...two!, disclosures: two!.disclosures.map((said) => ({ ...said, path: `${said.path}x` })) },
        ...rest,
      ],
    ],
    [
      'a word said with another salt',
      ([one, two, ...rest]) => [
        one!,
        { ...two!, disclosures: two!.disclosures.map((said) => ({ ...said, salt: 'x' })) },
        ...rest,
      ],
    ],
    [
      'a word borrowed from another entry',
      ([one, two, ...rest]) => [one!, { ...two!, disclosures: one!.disclosures }, ...rest],
    ],
  ])('but would find %s', async (_what, change) => {
    expect(verifyChain(councilMeeting, change(await entries()))).not.toEqual([]);
  });

  it('would find a bit turned wherever we try, in every envelope', async () => {
    const whole = await entries();
    let unnoticed = 0;
    for (const [place, { envelope }] of whole.entries())
      for (let bit = 0; bit < envelope.length * 8; bit += 31) {
        const bytes = Buffer.from(envelope);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        if (verifyChain(councilMeeting, whole.with(place, { ...whole[place]!, envelope: bytes })).length === 0)
          unnoticed++;
      }
    expect(unnoticed).toBe(0);
  });
});

describe('The list of meetings', () => {
  const dates = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-15`);

  async function ayear(): Promise<OpenHouse> {
    const h = await house();
    for (const date of dates)
      await publish(h, `storvik-kommunestyret-${date}`, announcement(date, `${date}T17:00:00.000Z`));
    await publish(h, 'storvik-kommunestyret-2026-12-15', { type: 'meeting.cancelled' });
    return h;
  }

  it('gives the most recent first, page by page, each once', async () => {
    const h = await ayear();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await h.record.meetings({ limit: 5, cursor });
      seen.push(...page.meetings.map(({ slug }) => slug));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual([...dates].reverse());
  });

  it('answers what is asked for', async () => {
    const { record } = await ayear();
    const slugs = async (filter: Parameters<typeof record.meetings>[0]) =>
      (await record.meetings(filter)).meetings.map(({ slug }) => slug);
    expect(await slugs({ from: '2026-03-15', to: '2026-04-15' })).toEqual(['2026-04-15', '2026-03-15']);
    expect(await slugs({ status: ['cancelled'] })).toEqual(['2026-12-15']);
    expect(await slugs({ status: [] })).toEqual([]);
    expect(await slugs({ organisation: 'storvik', body: 'kommunestyret', limit: 1 })).toEqual(['2026-12-15']);
    expect(await slugs({ organisation: 'elsewhere' })).toEqual([]);
    expect(await slugs({ cursor: 'not a cursor', limit: 1 })).toEqual(['2026-12-15']);
    expect(await slugs({ limit: -3 })).toHaveLength(1);
  });

  it('goes by the date on the wall of the council', () => {
    expect(localDate('2026-11-23T23:30:00.000Z', 'Europe/Oslo')).toBe('2026-11-24');
    expect(localDate('2026-11-23T23:30:00.000Z', 'Europe/Nowhere')).toBe('2026-11-23');
  });
});

describe('A gallery in another process', () => {
  it('hears of new entries and of a new edition by looking', async () => {
    const folder = await temporaryFolder();
    const h = await house(folder);
    await publish(h, councilMeeting, announcement(), roster);
    const store = await openPublicStoreForReading(folder, [publicRecordTables]);
    afterThisTest(() => store.close());
    const record = await TypeOrmPublicRecord.open(store);
    const bell = new PolledPublicBell(store, () => record.look());
    const rung: string[] = [];
    bell.onRing((meeting) => rung.push(meeting));
    await bell.look();
    expect(rung).toEqual([]);
    await publish(h, councilMeeting, agenda);
    await bell.look();
    expect(rung).toEqual([councilMeeting]);
    expect((await record.state(councilMeeting))!.seq).toBe(3);
    const epoch = record.epoch();
    await h.withholder.withhold(
      councilMeeting,
      2,
      '/people/0/name',
      'withheld',
      'offl. § 13',
      secretary,
      '2026-11-24T09:00:00.000Z',
    );
    await bell.look();
    expect(rung).toEqual([councilMeeting, councilMeeting]);
    expect(record.epoch()).not.toBe(epoch);
    expect(JSON.stringify(await record.state(councilMeeting))).not.toContain('Fjellvang');
  });
});
