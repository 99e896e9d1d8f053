import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  idempotencyHeader,
  type DeskMeeting,
  type DeskView,
  type Recorded,
  type RecordView,
} from '../../src/contract/recording.js';
import { Audit } from '../../src/identity/audit.js';
import type { Command } from '../../src/procedure/commands.js';
import { commandExamples } from '../../src/recording/examples.js';
import { type Caller, fjordvik, nameOf, openTestHouse, patience, problemOf, type TestHouse } from '../support/app.js';

const example = <T extends Command['type']>(type: T) => ({ type, ...commandExamples[type] }) as Command;
const note = (text: string): Command => ({ type: 'note.add', text, access: 'public' });

describe('Recording over HTTP', () => {
  let house: TestHouse;
  let secretary: Caller;
  let administrator: Caller;
  let meeting: string;

  beforeAll(async () => {
    house = await openTestHouse();
    ({ secretary, administrator } = await fjordvik(house));
    meeting = (await secretary.plan()).id;
    await secretary.record(meeting, example('agenda.publish'), example('meeting.announce'));
  }, patience);
  afterAll(() => house?.close());

  it('answers 201 when it is recorded, and 200 with the same when it is sent again', async () => {
    const id = randomUUID();
    const first = await secretary.command(meeting, note('Én gang.'), id);
    const again = await secretary.command(meeting, note('Én gang.'), id.toUpperCase());
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json).toEqual({ ...(first.json as Recorded), repeated: true });
    const other = await secretary.command(meeting, note('To ganger.'), id);
    expect([other.status, nameOf(other)]).toEqual([409, 'command-reused']);
  });

  it.each([
    ['', 'not given'],
    ['7', 'a number'],
    ['x'.repeat(36), 'no UUID'],
  ])('wants an id for every command, not %j (%s)', async (id) => {
    const answer = await secretary.post(
      `/meetings/${meeting}/commands/meeting.summon`,
      {},
      { [idempotencyHeader]: id },
    );
    expect([answer.status, nameOf(answer)]).toEqual([400, 'command-id-missing']);
  });

  it('says which rules stand in the way, all of them at once', async () => {
    const answer = await secretary.command(meeting, example('vote.call'));
    expect([answer.status, nameOf(answer)]).toEqual([409, 'refused']);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(problemOf(answer).refusals?.length).toBeGreaterThan(0);
    expect(problemOf(answer).refusals?.[0]).toHaveProperty('rule');
  });

  it('gives the second meeting of a day a number, and the same request its first answer', async () => {
    const id = randomUUID();
    const second = await secretary.plan({}, id);
    expect(second).toEqual({ id: 'fjordvik-kst-2026-11-23-2', path: '/fjordvik/kst/2026-11-23-2' });
    expect(await secretary.plan({}, id)).toEqual(second);
    const late = await secretary.plan({ start: '2026-11-24T23:30:00.000Z' });
    expect(late.path).toBe('/fjordvik/kst/2026-11-25');
    const taken = await secretary.post(
      '/meetings',
      { body: 'fjordvik-kst', start: '2026-11-23T17:00:00.000Z', form: 'physical', slug: '2026-11-23' },
      { [idempotencyHeader]: randomUUID() },
    );
    expect([taken.status, nameOf(taken)]).toEqual([409, 'meeting-exists']);
  });

  it('makes one meeting of one request, however many send it at the same moment', async () => {
    const id = randomUUID();
    const wish = { start: '2026-12-01T17:00:00.000Z' };
    const planned = await Promise.all(Array.from({ length: 20 }, () => secretary.plan(wish, id)));
    expect(new Set(planned.map((one) => one.id))).toEqual(new Set(['fjordvik-kst-2026-12-01']));
    const listed = (await secretary.get('/desk/meetings')).json as DeskMeeting[];
    expect(listed.filter((one) => one.start === wish.start)).toHaveLength(1);
  });

  it.each([
    ['another day', { start: '2026-12-03T17:00:00.000Z' }],
    ['another hour', { start: '2026-12-02T18:00:00.000Z' }],
    ['another address', { slug: 'ekstra' }],
    ['another place', { place: 'Samfunnshuset' }],
  ])('takes a request that was answered before, now for %s, for a mistake', async (_what, change) => {
    const id = randomUUID();
    const wish = { body: 'fjordvik-kst', start: '2026-12-02T17:00:00.000Z', form: 'physical' };
    const send = (body: object) => secretary.post('/meetings', body, { [idempotencyHeader]: id });
    const meetings = async () => ((await secretary.get('/desk/meetings')).json as DeskMeeting[]).length;
    const first = await send(wish);
    const before = await meetings();
    const other = await send({ ...wish, ...change });
    expect([other.status, nameOf(other), await meetings()]).toEqual([409, 'command-reused', before]);
    const again = await send(wish);
    expect([first.status, again.status, again.text]).toEqual([201, 200, first.text]);
  });

  it('takes the roster from the registry, unless told otherwise', async () => {
    const { id } = await secretary.plan({ slug: 'uten-liste', roster: 'none' });
    const view = async (of: string) => ((await secretary.get(`/meetings/${of}/record`)).json as RecordView).state;
    expect((await view(id))?.roster).toEqual([]);
    expect((await view(meeting))?.roster).toHaveLength(6);
  });

  it('lets a secretary plan for her own bodies only', async () => {
    await administrator.put('/organisations/fjordvik/bodies/fsk', {
      name: 'Formannskapet',
      seats: 5,
      ruleBook: 'norwegian-municipality',
      language: 'nb',
      timezone: 'Europe/Oslo',
      remotePermitted: false,
    });
    await administrator.post('/accounts', {
      account: 'nina',
      displayName: 'Nina',
      password: 'fire båter ved kaia',
      grants: [{ role: 'secretary', organisation: 'fjordvik', body: 'fjordvik-fsk' }],
    });
    const nina = await house.logIn('nina', 'fire båter ved kaia');
    await expect(nina.plan({ body: 'fjordvik-kst' })).rejects.toThrow('forbidden');
    await expect(nina.plan({ body: 'nowhere-kst' })).rejects.toThrow('forbidden');
    const { id } = await nina.plan({ body: 'fjordvik-fsk' });
    const listed = (await nina.get('/desk/meetings')).json as DeskMeeting[];
    expect(listed.map((one) => one.id)).toEqual([id]);
  });

  describe('A record made elsewhere', () => {
    const provenance = { format: 'meeting-log/0', source: 'https://old.example', externalId: 'm-1' };

    it('says where it comes from, if the rules are to be those of wherever that was', async () => {
      for (const who of [secretary, administrator]) {
        const wish = { body: 'fjordvik-kst', start: '2026-12-04T17:00:00.000Z', form: 'physical' };
        const send = (body: object) => who.post('/meetings', body, { [idempotencyHeader]: randomUUID() });
        const answer = await send({ ...wish, ruleBook: 'as-recorded' });
        expect([answer.status, nameOf(answer)]).toEqual(who === secretary ? [400, 'invalid'] : [403, 'forbidden']);
        const from = await send({ ...wish, slug: 'fra-arkivet', provenance, ruleBook: 'as-recorded' });
        expect(from.status).toBe(who === secretary ? 403 : 201);
      }
    });

    it('is brought in by an administrator, and by nobody else', async () => {
      await expect(secretary.plan({ slug: 'gammelt', provenance, ruleBook: 'as-recorded' })).rejects.toThrow(
        'forbidden',
      );
      await expect(administrator.plan({ slug: 'vaart' })).rejects.toThrow('forbidden');
      const { id } = await administrator.plan({
        slug: 'gammelt',
        provenance,
        ruleBook: 'as-recorded',
        roster: 'none',
        seats: 0,
      });
      const [announced] = await administrator.record(id, { type: 'meeting.announce', at: '2019-01-01T10:00:00.000Z' });
      expect(announced?.entries[0]?.by).toMatchObject({ kind: 'import' });
      expect((await administrator.command(meeting, note('Ikke mitt.'))).status).toBe(403);
      expect((await administrator.get(`/meetings/${meeting}/record`)).status).toBe(403);
      expect((await administrator.get(`/meetings/${id}/record`)).status).toBe(200);
    });
  });

  it('records nothing that has not happened yet', async () => {
    const answer = await secretary.command(meeting, { ...note('I morgen.'), at: '2999-01-01T10:00:00.000Z' });
    expect(problemOf(answer).fields).toEqual([{ path: '/at', rule: 'isNotLater' }]);
  });

  it('leaves it to the probe to say what the probe sees', async () => {
    const answer = await secretary.command(meeting, { type: 'stream.report', state: 'live', seenBy: 'probe' });
    expect([answer.status, nameOf(answer)]).toEqual([403, 'only-the-probe']);
  });

  describe('The desk', () => {
    const view = async (who: Caller) => ((await who.get(`/meetings/${meeting}/record`)).json as RecordView).desk;

    it('is held by whoever takes it; others see who, may not record, and may take over', async () => {
      const [left, right] = [secretary.at('left-hand-tab'), secretary.at('right-hand-tab')];
      expect((await left.put(`/meetings/${meeting}/desk`, {})).json).toMatchObject({
        holder: { desk: 'left-hand-tab', account: 'demo-secretary' },
      });
      expect((await view(right)).holder?.displayName).toBe('Møtesekretær (demo)');
      const refused = await right.command(meeting, note('Fra feil fane.'));
      expect([refused.status, nameOf(refused)]).toEqual([409, 'desk-held']);
      expect(problemOf(refused).facts).toMatchObject({ holder: 'Møtesekretær (demo)' });
      expect(nameOf(await secretary.command(meeting, note('Fra et skript.')))).toBe('desk-held');
      expect(nameOf(await right.put(`/meetings/${meeting}/desk`, {}))).toBe('desk-held');
      expect(((await right.put(`/meetings/${meeting}/desk`, { take: true })).json as DeskView).holder?.desk).toBe(
        'right-hand-tab',
      );
      expect((await left.command(meeting, note('For sent.'))).status).toBe(409);
      expect((await right.command(meeting, note('Fra riktig fane.'))).status).toBe(201);
      expect((await house.app.get(Audit).latest(5)).map(({ what }) => what)).toContain('desk-taken-over');
    });

    it('answers a command that was recorded, whoever holds the desk by now', async () => {
      const [left, right] = [secretary.at('left-hand-tab'), secretary.at('right-hand-tab')];
      const id = randomUUID();
      await left.put(`/meetings/${meeting}/desk`, { take: true });
      await left.command(meeting, note('Svaret gikk tapt.'), id);
      await right.put(`/meetings/${meeting}/desk`, { take: true });
      expect((await left.command(meeting, note('Svaret gikk tapt.'), id)).status).toBe(200);
    });

    it('is free again when it is left, and then a script may record', async () => {
      const right = secretary.at('right-hand-tab');
      expect((await secretary.at('left-hand-tab').delete(`/meetings/${meeting}/desk`)).status).toBe(204);
      expect((await view(secretary)).holder?.desk).toBe('right-hand-tab');
      expect((await right.delete(`/meetings/${meeting}/desk`)).status).toBe(204);
      expect((await view(secretary)).holder).toBeNull();
      expect((await secretary.command(meeting, note('Fra et skript.'))).status).toBe(201);
      expect((await view(secretary)).holder).toBeNull();
    });
  });

  describe('Hostile bodies', () => {
    const path = () => `/meetings/${meeting}/commands/note.add`;
    const send = (body: string) => secretary.post(path(), body, { [idempotencyHeader]: randomUUID() });
    const secret = 'HEMMELIG-INNHOLD';

    it.each([
      ['no JSON at all', `{"text": "${secret}`, 400],
      [
        'a key that reaches for the prototype',
        `{"__proto__": {"text": "${secret}"}, "text": "x", "access": "public"}`,
        400,
      ],
      ['a constructor', `{"constructor": {"prototype": {"x": "${secret}"}}, "text": "x", "access": "public"}`, 400],
      [
        'a thousand lists in one another',
        `{"text": ${'['.repeat(1_000)}"${secret}"${']'.repeat(1_000)}, "access": "public"}`,
        400,
      ],
      [
        'a hundred thousand of them',
        `{"text": ${'['.repeat(100_000)}"${secret}"${']'.repeat(100_000)}, "access": "public"}`,
        400,
      ],
      [
        'a hundred thousand fields',
        `{${Array.from({ length: 60_000 }, (_, index) => `"${index}":1`).join(',')}, "text": "${secret}"}`,
        400,
      ],
      ['a text longer than any note', JSON.stringify({ text: secret.repeat(5_000), access: 'public' }), 400],
      ['more than a megabyte', JSON.stringify({ text: secret.repeat(80_000), access: 'public' }), 413],
      ['a text where a list should be', JSON.stringify({ text: [secret], access: 'public' }), 400],
      ['an unknown field', JSON.stringify({ text: 'x', access: 'public', [`${secret} i klartekst`]: secret }), 400],
      ['nothing', 'null', 400],
      ['a number', '7', 400],
    ])('%s', async (_what, body, status) => {
      const answer = await send(body);
      expect(answer.status).toBe(status);
      expect(answer.text).not.toContain(secret);
      expect(answer.text.length).toBeLessThan(10_000);
      expect(answer.text).not.toMatch(/\bat .*\.(ts|js)/);
      expect(({} as Record<string, unknown>).text).toBeUndefined();
    });

    it('ballots by the hundred thousand are refused before they are looked at', async () => {
      const ballots = Array.from({ length: 40_000 }, (_, seat) => [`m-${seat}`, 'for']);
      const answer = await secretary.post(
        `/meetings/${meeting}/commands/ballots.record`,
        { vote: 'v', ballots },
        { [idempotencyHeader]: randomUUID() },
      );
      expect(answer.status).toBe(400);
    });

    it('a four-hundred-item agenda is welcome', async () => {
      const items = Array.from({ length: 400 }, (_, place) => ({
        item: `sak-${place}`,
        number: `PS ${place}/26`,
        title: `Sak nummer ${place}`,
        kind: 'decision' as const,
      }));
      const { id } = await secretary.plan({ slug: 'lang-saksliste' });
      const [published] = await secretary.record(id, { type: 'agenda.publish', items });
      expect(published?.head).toBe(3);
      const tooLong = await secretary.command(id, { type: 'agenda.supplement', items: [...items, items[0]!] });
      expect(nameOf(tooLong)).toBe('invalid');
    });
  });

  it('notes every command in the audit, by type and id, and nothing of what it said', async () => {
    const id = randomUUID();
    await secretary.command(meeting, note('Stille vann.'), id);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const entries = await house.app.get(Audit).latest(3);
    expect(entries.map(({ detail }) => detail)).toContain(`note.add ${id}`);
    expect(JSON.stringify(entries)).not.toContain('Stille vann');
  });
});
