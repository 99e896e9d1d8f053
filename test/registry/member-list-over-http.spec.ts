import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberListPreview, MemberListTaken } from '../../src/contract/member-list.js';
import { Audit } from '../../src/identity/audit.js';
import { membersExample } from '../../src/registry/examples.js';
import { type Caller, fjordvik, nameOf, openTestHouse, patience, type TestHouse } from '../support/app.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const members = '/organisations/fjordvik/bodies/kst/members';

describe('Taking in a members list', () => {
  let house: TestHouse;
  let administrator: Caller;
  beforeAll(async () => {
    house = await openTestHouse();
    ({ administrator } = await fjordvik(house));
  }, patience);
  afterAll(() => house?.close());

  const preview = async (text: string, whole = false) => {
    const answer = await administrator.post(`${members}/preview`, { file: base64(text), whole });
    expect(answer.status).toBe(200);
    return answer.json as MemberListPreview;
  };
  const take = (text: string, seen: string, whole = false) =>
    administrator.post(`${members}/import`, { file: base64(text), whole, seen });
  const kept = async () => ((await administrator.get(members)).json as MemberListTaken).members;

  it('writes nothing before it is confirmed, and leaves no trace of a look', async () => {
    const looked = await preview('Navn;Rolle\nEli Moen;vara\n', true);
    expect(looked.leaving).toHaveLength(6);
    expect(await kept()).toEqual(membersExample.members);
    const [latest] = await house.app.get(Audit).latest(1);
    expect(latest?.detail ?? '').not.toContain('preview');
  });

  it('writes what was seen, under an id that says nothing of the person, and notes who did it', async () => {
    const list = 'Navn;Kjønn;Mobil;Rolle\nEli Moen;K;900 00 000;vara\n';
    const answer = await take(list, (await preview(list)).seen);
    expect(answer.status).toBe(200);
    const now = await kept();
    expect(now.slice(0, -1)).toEqual(membersExample.members);
    expect(now.at(-1)).toMatchObject({ name: 'Eli Moen', role: 'substitute', order: 1 });
    expect(now.at(-1)!.person).toMatch(/^p-[0-9a-f]{16}$/);
    expect(JSON.stringify(now)).not.toContain('900 00');
    const [latest] = await house.app.get(Audit).latest(1);
    expect([latest?.what, latest?.subject]).toEqual(['changed', 'fjordvik/kst']);
    expect((await preview(list)).rows[0]!.state).toBe('same');
  });

  it('refuses another file than the one that was seen, and members that changed meanwhile', async () => {
    const { seen } = await preview('Navn\nPer Aa\n');
    expect(nameOf(await take('Navn\nPål Aa\n', seen))).toBe('members-moved');
    expect(nameOf(await take('Navn\nPer Aa\n', seen, true))).toBe('members-moved');
    await administrator.put(members, membersExample);
    expect(nameOf(await take('Navn\nPer Aa\n', seen))).toBe('members-moved');
    expect(await kept()).toEqual(membersExample.members);
  });

  it('takes in nothing while a row is unclear', async () => {
    const list = 'Navn;Rolle\nPer Aa;vara\nPål Aa;konge\n';
    const { seen, problems } = await preview(list);
    expect(problems).toEqual([{ row: 3, column: 'Rolle', rule: 'unknown-role' }]);
    expect(nameOf(await take(list, seen))).toBe('member-list-unclear');
    expect(await kept()).toEqual(membersExample.members);
  });

  it.each([
    ['no Base64', { file: 'æ', whole: true }],
    ['too much', { file: 'A'.repeat(700_000), whole: true }],
    ['a field nobody asked for', { file: 'AAAA', whole: true, gender: 'x' }],
  ])('answers %s with a problem', async (_what, body) => {
    const answer = await administrator.post(`${members}/preview`, body);
    expect([answer.status, nameOf(answer)]).toEqual([400, 'invalid']);
  });
});
