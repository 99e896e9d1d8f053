import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { invalid, validationPipe } from '../../src/platform/validation.js';
import { BodyPipe } from '../../src/platform/body-pipe.js';
import type { ProblemException } from '../../src/platform/problems.js';
import { commandTypes, type CommandType } from '../../src/procedure/commands.js';
import { commandTable } from '../../src/recording/command-table.js';
import { row } from '../../src/recording/row.js';
import { isBallots, isTally, isTextRef } from '../../src/recording/dto/parts.js';
import { PlanDto } from '../../src/recording/dto/planning.dto.js';
import { commandExamples, planExample } from '../../src/recording/examples.js';
import { openTestHouse, patience, type TestHouse } from '../support/app.js';
import { routesOf } from '../support/routes.js';

const pipe = new BodyPipe();
const taken = (metatype: new () => object, value: unknown) => pipe.transform(value, { type: 'body', metatype });

async function objections(metatype: new () => object, value: unknown): Promise<string[]> {
  try {
    await taken(metatype, value);
    return [];
  } catch (error) {
    const { problemName, details } = error as ProblemException;
    return details.fields?.map(({ path, rule }) => `${path} ${rule}`) ?? [problemName];
  }
}

describe('Every command', () => {
  let house: TestHouse;
  let description: OpenAPIObject;
  beforeAll(async () => {
    house = await openTestHouse();
    description = (await (await fetch(`${house.url}/api/docs-json`)).json()) as OpenAPIObject;
  }, patience);
  afterAll(() => house?.close());

  it('has a route, and no route is without its command', () => {
    const routes = routesOf(house.app)
      .map(({ path }) => /^\/api\/v1\/meetings\/:id\/commands\/(.+)$/.exec(path)?.[1])
      .filter((type) => type !== undefined);
    expect([...routes].sort()).toEqual([...commandTypes].sort());
  });

  it.each(commandTypes)('%s is described, with an example that is taken as it stands', async (type) => {
    const { dto } = commandTable[type];
    const example = commandExamples[type];
    expect(await taken(dto, example)).toEqual(example);
    const operation = description.paths[`/api/v1/meetings/{id}/commands/${type}`]?.post;
    const body = operation?.requestBody as { content: Record<string, { examples: object; schema: { $ref: string } }> };
    expect(body.content['application/json']?.examples).toEqual({ evening: { value: example } });
    const schema = description.components?.schemas?.[body.content['application/json']!.schema.$ref.split('/').at(-1)!];
    expect(operation?.security).toEqual([{ tribune_session: [] }]);
    expect(Object.keys((schema as { properties?: object }).properties ?? {})).toEqual(
      expect.arrayContaining(['at', 'overrides', ...Object.keys(example)]),
    );
  });

  it.each(commandTypes)('%s refuses a field nobody asked for, and does not repeat its name', async (type) => {
    const told = await objections(commandTable[type].dto, { ...commandExamples[type], 'håndskrevet notat': 'x' });
    expect(told).toEqual(['/… whitelistValidation']);
  });

  it.each(commandTypes)('%s may say when it happened, and in one way only', async (type) => {
    const { dto } = commandTable[type];
    expect(await objections(dto, { ...commandExamples[type], at: '2026-11-23T17:00:00.000Z' })).toEqual([]);
    for (const at of ['2026-11-23T18:00:00+01:00', '2026-11-23', '2026-02-30T17:00:00.000Z', 0, null])
      expect((await objections(dto, { ...commandExamples[type], at })).length).toBeGreaterThan(0);
  });

  it.each(commandTypes)('%s has a limit on every text and every list', async (type) => {
    const { dto } = commandTable[type];
    for (const [path, swollen] of swellings(commandExamples[type])) {
      const told = await objections(dto, swollen);
      expect([path, told.length > 0]).toEqual([path, true]);
    }
  });

  it('asks for what it cannot do without', async () => {
    expect(await objections(commandTable['vote.call'].dto, {})).toEqual(
      expect.arrayContaining(['/vote isId', '/item isId', '/question isString', '/method isIn', '/binding isBoolean']),
    );
  });

  it('knows a plan by the same rules', async () => {
    expect(await taken(PlanDto, planExample)).toEqual(planExample);
    expect(await objections(PlanDto, Object.assign({}, planExample, { slug: 'Not A Slug' }))).toEqual([
      '/slug matches',
    ]);
  });
});

/** The example with one text or list after the other far longer than anybody needs. */
function* swellings(value: unknown, path = ''): Generator<[string, unknown]> {
  if (typeof value === 'string') yield [path, 'a'.repeat(60_000)];
  else if (Array.isArray(value)) {
    if (value.length > 0) yield [path, Array.from({ length: 999 }, () => value[0] as unknown)];
    for (const [index, part] of value.entries())
      for (const [below, swollen] of swellings(part, `${path}/${index}`)) yield [below, value.with(index, swollen)];
  } else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      for (const [below, swollen] of swellings(part, `${path}/${key}`)) yield [below, { ...value, [key]: swollen }];
}

describe('A class that does not agree with its command', () => {
  it('is noticed by the compiler', () => {
    class ForgetsTheChair {
      vote: string;
      announced?: never;
      at?: string;
      overrides?: [];
    }
    class WantsMore extends commandTable['meeting.announce'].dto {
      vote: number;
    }
    // @ts-expect-error -- `castingChoice` is a field of the command and not of the class
    expect(row('vote.declare', ForgetsTheChair, '').dto).toBe(ForgetsTheChair);
    // @ts-expect-error -- `vote` is a number here and an id in the command
    expect(row('vote.close', WantsMore, '').dto).toBe(WantsMore);
  });
});

describe('Shapes of their own', () => {
  it.each([
    [{ for: 3, against: 1 }, true],
    [{}, true],
    [{ for: -1 }, false],
    [{ for: 1.5 }, false],
    [{ for: '3' }, false],
    [{ for: 1e9 }, false],
    [[3, 1], false],
    [null, false],
    [JSON.parse('{"__proto__": 3}'), false],
    [{ constructor: 3 }, false],
    [Object.fromEntries(Array.from({ length: 61 }, (_, option) => [`option-${option}`, 1])), false],
  ])('a tally: %j is %s', (value, is) => expect(isTally(value)).toBe(is));

  it.each([
    [[['medlem-1', 'for']], true],
    [[], true],
    [[['medlem-1', 'for', 'twice']], false],
    [[['medlem-1']], false],
    [[['medlem-1', { for: true }]], false],
    [[['hasOwnProperty', 'for']], false],
    [{ 0: ['medlem-1', 'for'], length: 1 }, false],
    [Array.from({ length: 401 }, (_, seat) => [`medlem-${seat}`, 'for']), false],
  ])('ballots: %j is %s', (value, is) => expect(isBallots(value)).toBe(is));

  it.each([
    [{ what: 'decision', item: 'sak-1' }, true],
    [{ what: 'note', note: -2 }, true],
    [{ what: 'note', item: 'sak-1' }, false],
    [{ what: 'decision', item: 'sak-1', motion: 'm' }, false],
    [{ what: 'toString', item: 'sak-1' }, false],
    [{ item: 'sak-1' }, false],
    ['decision', false],
  ])('a text that is corrected: %j is %s', (value, is) => expect(isTextRef(value)).toBe(is));
});

describe('What comes in', () => {
  const note = commandTable['note.add'].dto;
  const text = (value: unknown) => ({ text: value, access: 'public' });

  it('is brought to one spelling', async () => {
    expect(await taken(note, text('A\u030asgård'))).toEqual(text('Åsgård'));
  });

  it.each([
    ['a list in a list in a list …', text(JSON.parse('['.repeat(20) + ']'.repeat(20)))],
    ['a list without end', text(Array.from({ length: 1_001 }, () => 0))],
    ['more parts than a meeting has', text(Array.from({ length: 900 }, () => Array.from({ length: 900 }, () => 0)))],
    ['half a character', text('\ud800')],
    ['a character that ends texts', text('a\u0000b')],
    ['a character that moves the cursor', text('a\u001b[2Jb')],
  ])('is refused before it is looked at closely: %s', async (_what, value) => {
    expect(await objections(note, value)).toEqual(['bad-request']);
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'holds nothing under %s, which every class would seem to ask for',
    async (name) => {
      const load = 'a'.repeat(450_000);
      const with_ = (value: object) => Object.defineProperty({ ...value }, name, { value: load, enumerable: true });
      const documents = [with_({ id: 'd', title: 'Vedlegg' })];
      const bodies: [new () => object, object][] = [
        [note, with_(text('En merknad.'))],
        [commandTable['meeting.summon'].dto, with_(commandExamples['meeting.summon'])],
        [PlanDto, with_(planExample)],
        [PlanDto, Object.assign({}, planExample, { publicAccess: with_({ room: 'Galleriet' }) })],
        [commandTable['agenda.publish'].dto, { items: [{ ...commandExamples['agenda.publish'].items[0], documents }] }],
        [commandTable['totals.record'].dto, { ...commandExamples['totals.record'], totals: with_({ for: 1 }) }],
      ];
      for (const [dto, body] of bodies) expect(await objections(dto, body)).toEqual(['bad-request']);
    },
  );

  it.each([
    ['turns the direction of what follows', 'Kari \u202enesnaH'],
    ['sets a direction apart', 'Kari \u2066Hansen'],
    ['marks a direction', 'Kari\u200f Hansen'],
    ['has no width', 'Ka\u200bri Hansen'],
    ['is a byte order mark', '\ufeffKari Hansen'],
    ['joins words unseen', 'Kari\u2060Hansen'],
  ])('has no character that %s where people read', async (_what, name) => {
    expect(await objections(note, text(name))).toEqual(['/text isVisible']);
    const people = [{ ...commandExamples['roster.publish'].people[0], name }];
    expect(await objections(commandTable['roster.publish'].dto, { people })).toEqual(['/people/0/name isVisible']);
  });

  it('has the joiners that names and pictures are written with', async () => {
    for (const name of ['علی\u200cرضا', 'ക്\u200dഷ', '👩\u200d⚖️ Čáhcesuolo'])
      expect(await objections(note, text(name))).toEqual([]);
  });

  it.each([
    ['https://kommunen.example/sak/1?til=post@kommunen.example', true],
    ['https://arkiv.example', true],
    ['https://arkiv.example:8443#side', true],
    ['https://kommunen.example@ond.example/', false],
    ['https://kommunen.example:443@ond.example', false],
    ['https://@ond.example/', false],
    ['javascript:alert(1)', false],
    ['https:///sak', false],
  ])('links a document at an address without a person in it: %s (%s)', async (url, is) => {
    const { dto } = commandTable['document.link'];
    const { document, ...rest } = commandExamples['document.link'];
    const told = await objections(dto, { ...rest, document: { ...document, url } });
    expect(told).toEqual(is ? [] : ['/document/url matches']);
  });

  it.each([['a text'], [7], [[]], [true]])('is an object and nothing else: %j', async (value) => {
    expect((await objections(note, value)).length).toBeGreaterThan(0);
  });

  it('would pass unchecked without a class, which is why the table has one for each command', async () => {
    const unchecked = await validationPipe().transform({ anything: 1 }, { type: 'body', metatype: Object });
    expect(unchecked).toEqual({ anything: 1 });
    expect(commandTypes.filter((type: CommandType) => (commandTable[type].dto as unknown) === Object)).toEqual([]);
    expect(invalid([]).problemName).toBe('invalid');
  });
});
