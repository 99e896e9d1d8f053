import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Audit } from '../../src/identity/audit.js';
import { PrivateStore } from '../../src/platform/database.js';
import { bodyExample, membersExample, organisationExample } from '../../src/registry/examples.js';
import { reservedSlugs } from '../../src/registry/reserved.js';
import { type Caller, fjordvik, nameOf, openTestHouse, patience, type TestHouse } from '../support/app.js';
import { routesOf } from '../support/routes.js';

describe('The registry', () => {
  let house: TestHouse;
  let administrator: Caller;
  beforeAll(async () => {
    house = await openTestHouse();
    administrator = await house.logIn('demo-administrator');
  }, patience);
  afterAll(() => house?.close());
  const body = '/organisations/fjordvik/bodies/kst';

  it('knows no body before its municipality', async () => {
    expect(nameOf(await administrator.put(body, bodyExample))).toBe('unknown-organisation');
    expect(nameOf(await administrator.get('/organisations/fjordvik'))).toBe('unknown-organisation');
  });

  it('keeps a municipality, a body and who sits in it, and lets them change', async () => {
    expect((await administrator.put('/organisations/fjordvik', organisationExample)).json).toEqual({
      slug: 'fjordvik',
      ...organisationExample,
    });
    const kept = { id: 'fjordvik-kst', organisation: 'fjordvik', slug: 'kst', ...bodyExample };
    expect((await administrator.put(body, bodyExample)).json).toEqual(kept);
    expect((await administrator.put(body, { ...kept, id: 'other' })).status).toBe(400);
    expect((await administrator.put(`${body}/members`, membersExample)).json).toEqual(membersExample);
    expect((await administrator.get(`${body}/members`)).json).toEqual(membersExample);
    const fewer = { members: membersExample.members.slice(2) };
    await administrator.put(`${body}/members`, fewer);
    expect((await administrator.get(`${body}/members`)).json).toEqual(fewer);
    await administrator.put('/organisations/fjordvik', { ...organisationExample, name: 'Fjordvik og Nes' });
    expect((await administrator.get('/organisations')).json).toEqual({
      organisations: [{ slug: 'fjordvik', name: 'Fjordvik og Nes', language: 'nb', bodies: [kept] }],
    });
  });

  it('lets nobody stand in a list twice', async () => {
    const [first] = membersExample.members;
    expect(nameOf(await administrator.put(`${body}/members`, { members: [first, first] }))).toBe('person-twice');
  });

  it('tells two bodies apart whose short names make the same id', async () => {
    await administrator.put('/organisations/fjordvik-kst', organisationExample);
    await administrator.put('/organisations/fjordvik/bodies/kst-plan', bodyExample);
    const second = await administrator.put('/organisations/fjordvik-kst/bodies/plan', bodyExample);
    expect([second.status, nameOf(second)]).toEqual([409, 'body-id-taken']);
  });

  it.each(['api', 'desk', 'live', 'assets', 'problems', 'health', 'setup'])(
    'calls no municipality %s, because that address is the house’s own',
    async (slug) => {
      const answer = await administrator.put(`/organisations/${slug}`, organisationExample);
      expect([answer.status, nameOf(answer)]).toEqual([409, 'slug-reserved']);
    },
  );

  it('reserves the beginning of every address the house answers', () => {
    const first = routesOf(house.app)
      .map(({ path }) => path.split('/')[1]!)
      .filter((part) => part !== '' && /^[a-z0-9-]+$/.test(part));
    expect([...new Set(first)].filter((part) => !reservedSlugs.has(part))).toEqual([]);
  });

  it.each(['Fjordvik', 'fjord vik', '-fjordvik', 'fjordvik-', 'fjord--vik', 'fjørdvik', 'f'.repeat(61)])(
    'takes no short name that would not stand well in an address: %s',
    async (slug) => {
      expect(nameOf(await administrator.put(`/organisations/${encodeURIComponent(slug)}`, organisationExample))).toBe(
        'invalid',
      );
    },
  );

  it.each([
    [{ timezone: 'Europe/Fjordvik' }, 'unknown-timezone'],
    [{ seats: -1 }, 'invalid'],
    [{ seats: 3.5 }, 'invalid'],
    [{ ruleBook: 'none' }, 'invalid'],
    [{ streamHosts: Array.from({ length: 21 }, () => 'tv.example') }, 'invalid'],
  ])('takes no body with %j', async (change, name) => {
    expect(nameOf(await administrator.put(body, Object.assign({}, bodyExample, change)))).toBe(name);
  });

  it('notes who changed what, without what it was changed to; reading and what is refused leave no such note', async () => {
    await administrator.put('/organisations/nes', organisationExample);
    await administrator.put('/organisations/nes/bodies/kst', bodyExample);
    await administrator.put('/organisations/nes/bodies/kst/members', membersExample);
    await administrator.get('/organisations/nes/bodies/kst/members');
    await administrator.put('/organisations/nes/bodies/kst', { ...bodyExample, seats: -1 });
    const [{ account }] = await house.app
      .get(PrivateStore)
      .read.query<[{ account: string }]>("SELECT id AS account FROM account WHERE login = 'demo-administrator'");
    const noted = (await house.app.get(Audit).latest(200)).filter(({ subject }) => /^nes(\/|$)/.test(subject ?? ''));
    expect(noted.reverse().map(({ what, account, subject, detail }) => ({ what, account, subject, detail }))).toEqual([
      { what: 'changed', account, subject: 'nes', detail: 'PUT /api/v1/organisations/:slug' },
      { what: 'changed', account, subject: 'nes/kst', detail: 'PUT /api/v1/organisations/:slug/bodies/:bodySlug' },
      {
        what: 'changed',
        account,
        subject: 'nes/kst',
        detail: 'PUT /api/v1/organisations/:slug/bodies/:bodySlug/members',
      },
    ]);
    expect(JSON.stringify(await house.app.get(Audit).latest(200))).not.toContain(membersExample.members[0]!.name);
  });

  it('notes who sat down at a free desk', async () => {
    const { secretary } = await fjordvik(house);
    const { id } = await secretary.plan();
    expect((await secretary.at('desk-at-the-front').put(`/meetings/${id}/desk`, {})).status).toBe(200);
    const [last] = await house.app.get(Audit).latest(1);
    expect(last).toMatchObject({ what: 'changed', subject: id, detail: 'PUT /api/v1/meetings/:id/desk' });
  });
});
