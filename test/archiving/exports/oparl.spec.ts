import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { oparlItem, oparlMeeting, type OparlObject, type OparlSource } from '../../../src/archiving/exports/oparl.js';
import { summaryOf } from '../../../src/public-record/summary.js';
import { reservedSlugs } from '../../../src/registry/reserved.js';
import { openGallery, type Gallery } from '../../following/support/gallery.js';
import { announced, evening, meeting } from '../../following/support/meeting-said.js';
import { planted, testMeetings } from '../meetings.js';
import { sourceOf } from '../support/source.js';
import { schemaAt } from '../support/xsd.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kinds = ['System', 'Body', 'Organization', 'Person', 'Membership', 'Meeting', 'AgendaItem', 'Location', 'Paper', 'Consultation', 'File', 'LegislativeTerm']; // prettier-ignore
const base = 'https://schema.oparl.org/1.1/';

/** The schemas point to each other in a way of their own (`schema` beside `type: object`); where an address stands instead, they do not. */
function translated(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(translated);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { schema: other, type } = schema;
  if (type === 'object' && typeof other === 'string') return { $ref: `${base}${other}` };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, translated(value)]));
}

/** Faults of one object by the schema of its type; null where the schemas do not lie beside the repository. */
function validator(): ((object: Record<string, unknown>) => string[]) | null {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, logger: false });
  addFormats.default(ajv);
  ajv.addFormat('url', (text: string) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text));
  for (const kind of kinds) {
    const file = schemaAt(`oparl-1.1/${kind}.json`);
    if (file === null) return null;
    const schema = translated(JSON.parse(readFileSync(file, 'utf8')) as Json) as object;
    ajv.addSchema({ ...schema, $id: `${base}${kind}.json` });
  }
  return (object) => {
    const kind = String(object['type']).slice(base.length);
    const validate = ajv.getSchema(`${base}${kind}.json`);
    if (!validate) return [`no type ${kind}`];
    return validate(object) ? [] : (validate.errors ?? []).map((one) => `${kind}${one.instancePath} ${one.message}`);
  };
}
const schemaFaults = validator();

/** What the prose asks for beside the schemas, and null, which no member may be. */
function faultsOf(object: Record<string, unknown>): string[] {
  const { id, type, created, modified } = object;
  const timeless = ['System', 'Body', 'Organization'].includes(String(type).slice(base.length));
  return [
    ...(schemaFaults?.(object) ?? []),
    ...(timeless || (typeof created === 'string' && typeof modified === 'string' && created <= modified)
      ? []
      : [`${String(id)}: created and modified`]),
    ...Object.entries(object).flatMap(([name, value]) => (value === null ? [`${String(id)}: ${name} is null`] : [])),
  ];
}

/** Everything of OParl in an answer, however deep. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isObject(value)) return [];
  const below = Object.values(value).flatMap(objectsIn);
  return typeof value['type'] === 'string' && value['type'].startsWith(base) ? [value, ...below] : below;
}
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

interface Walked {
  faults: string[];
  visited: Set<string>;
  types: Map<string, number>;
}

/** Starts at the System, follows every address below it, and holds each object to its schema. */
async function crawl(
  root: string,
  get: (address: string) => Promise<{ status: number; body: unknown }>,
): Promise<Walked> {
  const visited = new Set<string>();
  const waiting = [root];
  const faults: string[] = [];
  const types = new Map<string, number>();
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (visited.has(address)) continue;
    visited.add(address);
    const { status, body } = await get(address);
    if (status !== 200) {
      faults.push(`${address} is ${status}`);
      continue;
    }
    const here = objectsIn(body);
    faults.push(...here.flatMap(faultsOf));
    const isList = isObject(body) && Array.isArray(body['data']);
    if (!isList && (body as OparlObject).id !== address) faults.push(`${address} has another id`);
    for (const { type } of isList ? [] : here.slice(0, 1)) types.set(String(type), (types.get(String(type)) ?? 0) + 1);
    waiting.push(...textsIn(body).filter((text) => text === root || text.startsWith(`${root}/`)));
  }
  return { faults, visited, types };
}

const origin = 'https://moter.fjordvik.example';
const root = `${origin}/oparl/v1.1`;
const document = { id: 'd 1', title: 'Saksframlegg', url: 'https://arkiv.example/1.pdf', sha256: 'a'.repeat(64), mediaType: 'application/pdf', access: 'public' } as const; // prettier-ignore

describe('OParl 1.1', () => {
  let gallery: Gallery;
  const asked = async (path: string) => fetch(`${gallery.url}/oparl/v1.1${path}`);
  const get = async (address: string) => {
    const answer = await asked(address.slice(root.length));
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
  const ids = async (path: string) => {
    const { data } = (await (await asked(path)).json()) as { data: OparlObject[] };
    return data.map(({ id }) => id.slice(id.lastIndexOf('/') + 1));
  };

  beforeAll(async () => {
    gallery = await openGallery({ settings: { TRIBUNE_PUBLIC_URL: origin } });
    const [first, ...later] = evening;
    gallery.record.say(meeting, [first!, ...later]);
    for (let day = 1; day <= 28; day++) {
      const slug = `2026-02-${String(day).padStart(2, '0')}`;
      const said = announced(slug);
      if (said.type === 'meeting.announced') said.facts.place = 'Rådhuset';
      gallery.record.say(`fjordvik-kst-${slug}`, [said]);
    }
    gallery.record.say('fjordvik-kst-2026-02-01', [
      {
        type: 'agenda.published',
        items: [{ item: 'ps-1', number: 'PS 1/26', title: 'Budsjett', kind: 'decision', documents: [document] }],
      },
      { type: 'meeting.cancelled' },
    ]);
    gallery.record.say('fjordvik-kst-2026-02-02', [
      { type: 'content.withheld', places: [{ what: 'meeting-place' }], basis: 'offl. § 13' },
    ]);
  });
  afterAll(() => gallery.close());

  it('is walked from the System, every address of it, and each object is as its schema asks', async () => {
    const { faults, visited, types } = await crawl(root, get);
    expect(faults).toEqual([]);
    const told = Object.fromEntries([...types].map(([type, count]) => [type.slice(base.length), count]));
    expect(told).toMatchObject({
      System: 1,
      Body: 1,
      Organization: 1,
      Meeting: 29,
      AgendaItem: 3,
      File: 2,
      Location: 27,
    });
    // Two pages of each list of meetings.
    expect([...visited].filter((address) => address.includes('cursor=')).length).toBeGreaterThanOrEqual(2);
  });

  it('the crawler would notice a spoilt object, an object under another id and an address that leads nowhere', async () => {
    const spoilt = async (address: string) => {
      const { status, body } = await get(address);
      const object = body as Record<string, unknown>;
      if (address.endsWith('/meetings/fjordvik-kst-2026-02-03')) return { status, body: { ...object, created: null } };
      if (address.endsWith('/meetings/fjordvik-kst-2026-02-04'))
        return { status, body: { ...object, id: `${root}/x` } };
      if (address.endsWith('/items/ps-2')) return { status, body: { ...object, order: 'second' } };
      return { status, body };
    };
    const { faults } = await crawl(root, spoilt);
    expect(faults).toEqual(
      expect.arrayContaining([
        `${root}/meetings/fjordvik-kst-2026-02-03: created is null`,
        `${root}/meetings/fjordvik-kst-2026-02-04 has another id`,
        `${root}/x is 404`,
        ...(schemaFaults ? ['AgendaItem/order must be integer'] : []),
      ]),
    );
  });

  it('tells votes as counts, and a cancelled meeting as cancelled', async () => {
    const item = (await (await asked(`/meetings/${meeting}/items/ps-2`)).json()) as Record<string, unknown>;
    expect(item).toMatchObject({ order: 1, number: 'PS 2/26', public: true, 'tribune:votes': [{ vote: 'v1', tally: { for: 4, against: 1 } }] }); // prettier-ignore
    expect(JSON.stringify(item)).not.toContain('Ada Lind');
    const cancelled: unknown = await (await asked('/meetings/fjordvik-kst-2026-02-01')).json();
    expect(cancelled).toMatchObject({ cancelled: true, 'tribune:status': 'cancelled' });
  });

  it('leaves a stub where a place was withheld, and embeds it nowhere', async () => {
    const stub = (await (await asked('/meetings/fjordvik-kst-2026-02-02/location')).json()) as object;
    expect(stub).toMatchObject({ type: `${base}Location`, deleted: true });
    expect(Object.keys(stub).sort()).toEqual(['created', 'deleted', 'id', 'modified', 'type']);
    expect(await (await asked('/meetings/fjordvik-kst-2026-02-02')).json()).not.toHaveProperty('location');
  });

  it('filters by when something was made and changed, and keeps the filter in its links', async () => {
    const list = '/bodies/fjordvik/meetings';
    const since = encodeURIComponent('2026-11-23T18:00:00.002+01:00');
    expect((await ids(`${list}?modified_since=${since}&limit=100`)).sort()).toEqual(
      ['fjordvik-kst-2026-02-01', 'fjordvik-kst-2026-02-02', meeting].sort(),
    );
    expect(await ids(`${list}?created_since=${since}&limit=100`)).toEqual([]);
    const page = (await (await asked(`${list}?modified_since=${since}&limit=1&omit_internal=true`)).json()) as { data: object[]; links: { next: string } }; // prettier-ignore
    expect(new URL(page.links.next).searchParams.get('modified_since')).toBe('2026-11-23T18:00:00.002+01:00');
    expect(page.data[0]).not.toHaveProperty('agendaItem');
  });

  it('is open to every site, and refuses what it cannot read', async () => {
    expect(reservedSlugs.has('oparl')).toBe(true);
    expect((await asked('')).headers.get('access-control-allow-origin')).toBe('*');
    const list = '/bodies/fjordvik/meetings';
    const answers = await Promise.all(
      [`${list}?modified_since=yesterday`, `${list}?limit=x`, `${list}?cursor=%00`, '/bodies?cursor=-1'].map(asked),
    );
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    const gone = await Promise.all(
      ['/bodies/nowhere', '/meetings/nowhere', `/meetings/${meeting}/items/nothing`, `/meetings/${meeting}/location`].map(asked), // prettier-ignore
    );
    expect(gone.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

describe('A meeting in OParl', () => {
  const sources = testMeetings().map((one): [string, OparlSource] => {
    const { minutes } = sourceOf(one);
    const at = one.open.at ?? '2026-11-23T17:00:00.000Z';
    const summary = summaryOf(one.id, one.open, at)!;
    return [one.name, { origin, summary, meeting: one.open, minutes, created: at, modified: at }];
  });

  it.each(sources)('%s fits the schemas, item by item', (_, source) => {
    const told = JSON.parse(JSON.stringify(oparlMeeting(source))) as OparlObject;
    expect(objectsIn(told).flatMap(faultsOf)).toEqual([]);
    expect(told['agendaItem']).toHaveLength(source.minutes.items.length);
    for (const { item } of source.minutes.items) expect(oparlItem(source, item)).not.toBeNull();
  });

  it('tells nothing that is not public', () => {
    const everything = JSON.stringify(sources.map(([, source]) => oparlMeeting(source)));
    for (const words of Object.values(planted)) expect([words, everything.includes(words)]).toEqual([words, false]);
  });
});
