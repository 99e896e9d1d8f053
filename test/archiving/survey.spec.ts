import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ArchiveSurvey } from '../../src/contract/archive-survey.js';
import { bodyExample } from '../../src/registry/examples.js';
import {
  type Caller,
  eventually,
  fjordvik,
  nameOf,
  openTestHouse,
  patience,
  problemOf,
  type TestHouse,
} from '../support/app.js';

describe('The survey before an archive is made', () => {
  let house: TestHouse;
  let archivist: Caller;
  let secretary: Caller;
  const ids: string[] = [];
  const survey = async (query: string) => (await archivist.get(`/archive/survey?${query}`)).json as ArchiveSurvey;

  beforeAll(async () => {
    house = await openTestHouse();
    const people = await fjordvik(house);
    ({ archivist, secretary } = people);
    await people.administrator.put('/organisations/fjordvik/bodies/fsk', { ...bodyExample, name: 'Formannskapet' });
    for (const [body, day] of [
      ['fjordvik-kst', '2026-10-26'],
      ['fjordvik-kst', '2026-11-23'],
      ['fjordvik-fsk', '2026-11-24'],
    ]) {
      const { id } = await secretary.plan({ body, start: `${day}T17:00:00.000Z` });
      await secretary.record(id, { type: 'meeting.announce' });
      ids.push(id);
    }
    await eventually(
      () => survey('body=fjordvik/fsk'),
      ({ meetings }) => meetings.length === 1,
    );
  }, patience);
  afterAll(() => house?.close());

  it('lists the meetings of the body, most recent first, with what each lacks', async () => {
    const { meetings, next } = await survey('body=fjordvik/kst');
    expect(next).toBeNull();
    expect(meetings.map(({ id, lacking }) => [id, lacking])).toEqual([
      [ids[1], ['not-ended']],
      [ids[0], ['not-ended']],
    ]);
    expect(meetings[0]).toMatchObject({ status: 'announced', start: '2026-11-23T17:00:00.000Z' });
  });

  it('keeps to the period, both days included', async () => {
    const october = await survey('body=fjordvik/kst&from=2026-10-26&to=2026-10-26');
    expect(october.meetings.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await survey('body=fjordvik/kst&from=2026-11-24')).meetings).toEqual([]);
  });

  it('is for the archivist of that body, and says no more of a body that is not there', async () => {
    const administrator = await house.logIn('demo-administrator');
    const grants = [{ role: 'archivist', organisation: 'fjordvik', body: 'fjordvik-fsk' }];
    const account = { account: 'fsk', displayName: 'Arkivar', password: 'fire båter ved kaia', grants };
    expect((await administrator.post('/accounts', account)).status).toBe(201);
    const theirs = await house.logIn('fsk', account.password);
    expect((await theirs.get('/archive/survey?body=fjordvik/fsk')).status).toBe(200);
    const hidden = await theirs.get('/archive/survey?body=fjordvik/kst');
    const absent = await theirs.get('/archive/survey?body=fjordvik/nowhere');
    expect([hidden.status, nameOf(hidden)]).toEqual([403, 'forbidden']);
    expect(hidden.text).toBe(absent.text);
    expect((await secretary.get('/archive/survey?body=fjordvik/kst')).status).toBe(403);
  });

  it.each([
    ['', ['/body']],
    ['body=fjordvik', ['/body']],
    ['body=fjordvik/kst&body=fjordvik/fsk', ['/body']],
    ['body=fjordvik/kst&from=yesterday&to=2026-13-01', ['/from', '/to']],
    ['body=fjordvik/kst&from=2026-12-01&to=2026-11-01', ['/to']],
    [`body=fjordvik/kst&cursor=${'a'.repeat(401)}`, ['/cursor']],
  ])('names what is asked wrongly: %s', async (query, paths) => {
    const answer = await archivist.get(`/archive/survey?${query}`);
    expect([answer.status, nameOf(answer)]).toEqual([400, 'invalid']);
    expect(problemOf(answer).fields?.map(({ path }) => path)).toEqual(paths);
  });
});
