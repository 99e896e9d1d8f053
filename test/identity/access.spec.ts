import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { idempotencyHeader } from '../../src/contract/recording.js';
import { commandTypes } from '../../src/procedure/commands.js';
import { bodyExample } from '../../src/registry/examples.js';
import { type Caller, fjordvik, nameOf, problemOf, openTestHouse, patience, type TestHouse } from '../support/app.js';
import { routesOf } from '../support/routes.js';

type Person =
  | 'anybody'
  | 'somebody without a role'
  | 'the secretary'
  | 'the secretary of another body'
  | 'the chair'
  | 'the archivist'
  | 'the administrator'
  | 'a secretary whose time is over';

const everybody: Person[] = [
  'anybody',
  'somebody without a role',
  'the secretary',
  'the secretary of another body',
  'the chair',
  'the archivist',
  'the administrator',
  'a secretary whose time is over',
];
const whoIsLoggedIn = everybody.filter((person) => person !== 'anybody');
const anyRole: Person[] = ['the secretary', 'the chair', 'the archivist', 'the administrator'];

/** Who may, route by route, written down once more by hand. A route without a line here fails the test. */
const mayUse: Record<string, Person[]> = {
  'POST /api/v1/session': everybody,
  'GET /api/v1/session': whoIsLoggedIn,
  'PUT /api/v1/session/password': whoIsLoggedIn,
  'POST /api/v1/setup': everybody,
  'GET /setup': everybody,
  'GET /setup/setup.js': everybody,
  'GET /api/v1/accounts': ['the administrator'],
  'POST /api/v1/accounts': ['the administrator'],
  'PUT /api/v1/accounts/:account/grants': ['the administrator'],
  'DELETE /api/v1/accounts/:account': ['the administrator'],
  'GET /api/v1/organisations': whoIsLoggedIn,
  'GET /api/v1/organisations/:slug': whoIsLoggedIn,
  'PUT /api/v1/organisations/:slug': ['the administrator'],
  'GET /api/v1/organisations/:slug/bodies/:bodySlug': whoIsLoggedIn,
  'PUT /api/v1/organisations/:slug/bodies/:bodySlug': ['the administrator'],
  'GET /api/v1/organisations/:slug/bodies/:bodySlug/members': anyRole,
  'PUT /api/v1/organisations/:slug/bodies/:bodySlug/members': ['the secretary', 'the administrator'],
  'POST /api/v1/organisations/:slug/bodies/:bodySlug/members/preview': ['the secretary', 'the administrator'],
  'POST /api/v1/organisations/:slug/bodies/:bodySlug/members/import': ['the secretary', 'the administrator'],
  'POST /api/v1/meetings': ['the secretary', 'the secretary of another body', 'the administrator'],
  'GET /api/v1/desk/meetings': ['the secretary', 'the secretary of another body', 'the chair', 'the administrator'],
  'GET /api/v1/meetings/:id/record': ['the secretary', 'the chair'],
  'PUT /api/v1/meetings/:id/desk': ['the secretary'],
  'DELETE /api/v1/meetings/:id/desk': ['the secretary'],
  'POST /api/v1/meetings/:id/files': ['the secretary'],
  'GET /api/v1/meetings/:id/files': ['the secretary', 'the chair'],
  'GET /api/v1/meetings/:id/files/:sha256': ['the secretary', 'the chair'],
  'GET /api/v1/meetings/:id/files/:sha256/content': ['the secretary', 'the chair'],
  'POST /api/v1/meetings/:id/files/:sha256/acknowledgements': ['the secretary'],
  'GET /api/v1/meetings/:id/full-minutes/draft.pdf': ['the secretary', 'the chair', 'the archivist'],
  'GET /api/v1/meetings/:id/full-minutes/:version.pdf': ['the secretary', 'the chair', 'the archivist'],
  'GET /api/v1/meetings/:id/full-deposit/noark5.zip': ['the archivist'],
  // Of their own bodies; see test/archiving/survey.spec.ts.
  'GET /api/v1/archive/survey': ['the archivist'],
  ...Object.fromEntries(commandTypes.map((type) => [`POST /api/v1/meetings/:id/commands/${type}`, ['the secretary']])),
  // What must leave the public record leaves it whoever of the two is there.
  'POST /api/v1/meetings/:id/commands/content.withhold': ['the secretary', 'the archivist'],
  // Last, because it ends the session it is asked with.
  'DELETE /api/v1/session': whoIsLoggedIn,
};

/** What anybody may read. */
const openToAll = [
  /^GET \/oparl\/v1\.1(\/.*)?$/,
  /^GET \/dcat(\.ttl|\.jsonld)?$/,
  /^(GET|OPTIONS) \/api\/v1\/(meetings\/:id\/)?entries\.ndjson$/,
  /^(GET|OPTIONS) \/api\/v1\/meetings(\/:id(\/(entries|sealed|minutes\.(html|json|pdf|odt|txt)|minutes\/versions(\/:version\.pdf)?|votes\.csv|exports(\/(:format\.zip|:format\/\*))?))?)?$/,
  /^GET \/api\/(docs|docs-json|docs\/start\.js|docs\/:file)$/,
  /^GET \/(desk(\/\*)?|health|assets\/:name|problems\/:name|\.well-known\/security\.txt)?$/,
  /^GET \/:organisation(\/.*)?$/,
  /^GET \/(\.well-known\/security\.txt|robots\.txt|favicon\.ico)$/,
  /^GET \/\*$/,
  /^GET \/dokument\/:sha256\/:name$/,
  /^GET (\/api\/v1)?\/rules(\/:book)?$/,
  /^GET \/(api\/v1\/search|sok|kalender|tilgjengelighet)$/,
];

describe('Who may use which route', () => {
  let house: TestHouse;
  let meeting: string;
  const people = new Map<Person, Caller>();

  beforeAll(async () => {
    house = await openTestHouse();
    const { administrator, secretary } = await fjordvik(house);
    await administrator.put('/organisations/fjordvik/bodies/fsk', { ...bodyExample, name: 'Formannskapet' });
    meeting = (await secretary.plan()).id;
    const over = { organisation: 'fjordvik', body: 'fjordvik-kst' };
    const accounts: [Person, object[]][] = [
      ['somebody without a role', []],
      ['the secretary', [{ role: 'secretary', ...over }]],
      ['the secretary of another body', [{ role: 'secretary', organisation: 'fjordvik', body: 'fjordvik-fsk' }]],
      ['the chair', [{ role: 'chair', ...over }]],
      ['the archivist', [{ role: 'archivist', ...over }]],
      ['the administrator', [{ role: 'administrator' }]],
      ['a secretary whose time is over', [{ role: 'secretary', ...over, validTo: '2026-01-01T00:00:00.000Z' }]],
    ];
    people.set('anybody', house.anybody);
    for (const [index, [person, grants]] of accounts.entries()) {
      const account = { account: `person-${index}`, displayName: person, password: 'fire båter ved kaia', grants };
      expect((await administrator.post('/accounts', account)).status).toBe(201);
      people.set(person, await house.logIn(account.account, account.password));
    }
  }, patience);
  afterAll(() => house?.close());

  it('has a line here for every route, and no line for a route that is gone', () => {
    const routes = routesOf(house.app).map(({ method, path }) => `${method} ${path}`);
    expect(routes.length).toBeGreaterThan(commandTypes.length + 20);
    expect(routes.filter((route) => !mayUse[route] && !openToAll.some((form) => form.test(route)))).toEqual([]);
    expect(Object.keys(mayUse).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it('has no route that does not say who may use it', () => {
    expect(routesOf(house.app).filter(({ access }) => access === undefined)).toEqual([]);
  });

  it('needs nobody to log in for what is public', () => {
    const closed = routesOf(house.app)
      .filter(({ method, path }) => openToAll.some((form) => form.test(`${method} ${path}`)))
      .filter(({ access }) => access?.kind !== 'anyone');
    expect(closed).toEqual([]);
  });

  it.each(Object.entries(mayUse))('%s', async (route, allowed) => {
    const [method, path] = route.split(' ') as [string, string];
    const address = path
      .replace('/api/v1', '')
      .replace(':id', meeting)
      .replace(':slug', 'fjordvik')
      .replace(':bodySlug', 'kst')
      .replace(':account', 'no-such-account');
    if (!path.startsWith('/api/v1')) return;
    const seen: Person[] = [];
    for (const person of everybody) {
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const caller = people.get(person)!.at('desk-of-this-test');
      const answer = await caller.ask(method, address, body, { [idempotencyHeader]: randomUUID() });
      const problem = nameOf(answer);
      expect(answer.status).toBeLessThan(500);
      if (problem !== 'forbidden' && problem !== 'log-in-needed') seen.push(person);
      else expect(answer.status).toBe(person === 'anybody' ? 401 : 403);
    }
    expect(seen.sort()).toEqual([...allowed].sort());
  });

  it('answers the same for a meeting that does not exist as for one of another body', async () => {
    const elsewhere = await house.logIn('person-2', 'fire båter ved kaia');
    const hidden = await elsewhere.get(`/meetings/${meeting}/record`);
    const absent = await elsewhere.get('/meetings/fjordvik-kst-1999-01-01/record');
    expect(hidden.text).toBe(absent.text);
  });

  it('takes a role away with the next request', async () => {
    const administrator = people.get('the administrator')!;
    const again = await house.logIn('demo-administrator');
    const secretary = await house.logIn('person-1', 'fire båter ved kaia');
    expect((await secretary.get(`/meetings/${meeting}/record`)).status).toBe(200);
    expect((await again.put('/accounts/person-1/grants', { grants: [] })).status).toBe(204);
    expect((await secretary.get(`/meetings/${meeting}/record`)).status).toBe(403);
    expect((await again.delete('/accounts/person-1')).status).toBe(204);
    expect((await secretary.get('/session')).status).toBe(401);
    expect((await administrator.get('/session')).status).toBe(401);
  });

  it('gives no role over a body or an organisation that is not there, and says which field is wrong', async () => {
    const administrator = await house.logIn('demo-administrator');
    const grants = [
      { role: 'secretary', organisation: 'fjordvik', body: 'fjordvik-kts' },
      { role: 'chair', organisation: 'fjordvig' },
      { role: 'archivist', organisation: 'fjordvik', body: 'fjordvik-kst' },
    ];
    const account = { account: 'mistyped', displayName: 'Mistyped', password: 'fire båter ved kaia', grants };
    const made = await administrator.post('/accounts', account);
    const changed = await administrator.put('/accounts/person-0/grants', { grants });
    for (const answer of [made, changed]) {
      expect([answer.status, nameOf(answer)]).toEqual([400, 'invalid']);
      expect(problemOf(answer).fields).toEqual([
        { path: '/grants/0/body', rule: 'unknown-body' },
        { path: '/grants/1/organisation', rule: 'unknown-organisation' },
      ]);
      expect(answer.text).not.toContain('fjordvi');
    }
    const { accounts } = (await administrator.get('/accounts')).json as { accounts: { account: string; grants: [] }[] };
    expect(accounts.map(({ account }) => account)).not.toContain('mistyped');
    expect(accounts.find(({ account }) => account === 'person-0')?.grants).toEqual([]);
    expect((await administrator.post('/accounts', { ...account, grants: grants.slice(2) })).status).toBe(201);
  });
});
