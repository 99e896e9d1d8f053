import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { personIn } from '../../src/finding/person-in.js';
import type { SearchAnswer } from '../../src/contract/finding.js';
import { eventually, fjordvik, openTestHouse, patience, type TestHouse } from '../support/app.js';
import { membersExample } from '../../src/registry/examples.js';
import { ended, planned } from '../views/invented-meetings.js';

describe('What one meeting says of a person', () => {
  it('is when they were there and how they voted, as recorded', () => {
    const { meeting } = ended();
    const said = personIn(meeting, 'p2')!;
    expect(said).toMatchObject({ path: '/fjordvik/kommunestyret/2026-11-23', role: 'member', attendance: 'present' });
    expect(said.present).toHaveLength(1);
    const ballots = Object.values(meeting.votes).filter(
      (vote) => vote.state === 'declared' && vote.ballots.some(([person]) => person === 'p2'),
    );
    expect(said.votes).toHaveLength(ballots.length);
    expect(said.votes[0]!.path).toMatch(/^\/fjordvik\/kommunestyret\/2026-11-23\/sak\/\d+#sak-\d+-votering-\d+$/);
    expect(new Set(said.votes.map(({ path }) => path)).size).toBe(said.votes.length);
  });

  it('is nothing yet before the meeting', () => {
    expect(personIn(planned().meeting, 'p2')).toMatchObject({ attendance: null, present: [], votes: [] });
  });

  it('is nothing of those who are not elected, not on the roster, or whose name is withheld', () => {
    const { meeting } = ended();
    const { name: _, ...nameless } = meeting.people['p2']!;
    const people = {
      ...meeting.people,
      p2: nameless as (typeof meeting.people)[string],
      p3: { ...meeting.people['p3']!, role: 'administration' as const },
    };
    for (const person of ['p2', 'p3', 'nobody', '__proto__', 'constructor'])
      expect([person, personIn({ ...meeting, people }, person)]).toEqual([person, null]);
  });

  it('never tells why somebody was away', () => {
    const { meeting } = ended();
    const presence = {
      ...meeting.presence,
      p2: { ...meeting.presence['p2']!, status: 'excused' as const, reason: 'syk' },
    };
    expect(JSON.stringify(personIn({ ...meeting, presence }, 'p2'))).not.toContain('syk');
  });
});

describe('The page of a person', () => {
  let house: TestHouse;
  const [member] = membersExample.members;
  beforeAll(async () => {
    house = await openTestHouse();
    const { secretary } = await fjordvik(house);
    const { id } = await secretary.plan();
    await secretary.record(id, { type: 'meeting.announce' });
    await eventually(
      () => house.anybody.get('/search?organisation=fjordvik'),
      ({ json }) => (json as SearchAnswer).total > 0,
    );
  }, patience);
  afterAll(() => house?.close());
  const get = (path: string) => fetch(`${house.url}${path}`, { headers: { accept: 'text/html' } });

  it('leads to the meetings of everybody on a published roster', async () => {
    const answer = await get(`/fjordvik/person/${member!.person}?lang=nn`);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toContain(member!.name);
    expect(text).toContain('href="/fjordvik/kst/2026-11-23?lang=nn"');
    expect(text).toContain('Møtet er ikkje halde enno');
    const meeting = await (await get('/fjordvik/kst/2026-11-23')).text();
    expect(meeting).toContain(`href="/fjordvik/person/${member!.person}"`);
  });

  it.each([
    '/fjordvik/person/nobody',
    '/nowhere/person/m1',
    '/fjordvik/person/%00',
    `/fjordvik/person/${'x'.repeat(240)}`,
    '/fjordvik/person/m1?side=99',
  ])('is not there for anybody else: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
