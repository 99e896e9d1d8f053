import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { onThisMachine, replayArguments } from '../../demo/replay-arguments.js';
import { replay } from '../../demo/replay.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { openHouse, type House } from './house.js';
import { expectations, invented, inventedFile, numbered, written } from './meeting-log.js';

let house: House;
let folder: string;
let file: string;
beforeEach(async () => {
  house = await openHouse();
  folder = mkdtempSync(join(tmpdir(), 'replay-'));
  file = join(folder, 'kai.log.ndjson');
  writeFileSync(file, inventedFile());
  writeFileSync(join(folder, 'kai.expect.json'), JSON.stringify(expectations));
});
afterEach(() => house.close());

/** Runs the program as somebody at a terminal would, and keeps what it said. */
async function play(given: string[] = [], { password = 'riktig', stop = new AbortController().signal } = {}) {
  let out = '';
  let err = '';
  const waits: number[] = [];
  const status = await replay([file, '--url', house.url, ...given], {
    environment: { TRIBUNE_USER: 'arkivar', TRIBUNE_PASSWORD: password },
    out: { write: (text: string | Uint8Array) => ((out += String(text)), true) },
    err: { write: (text: string | Uint8Array) => ((err += String(text)), true) },
    stop,
    pause: async (milliseconds) => void waits.push(milliseconds),
  });
  return { status, out, err, waits };
}

const remembered = (meeting: Meeting) => JSON.stringify(meeting);

describe('Replaying a meeting', () => {
  it('leaves in the public record what is in the file', async () => {
    const { status, out, err } = await play(['--verify']);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('Verified: 2 items, 1 vote, 3 ballots and 0 anomalies');
    expect(house.open.facts).toMatchObject({
      form: 'remote',
      mixed: true,
      provenance: { externalId: 'no-fjordvik-2026-03-02' },
    });
    expect(house.open.agenda).toEqual(['sak-1', 'sak-2']);
    expect(house.open.presence['p:vara']).toMatchObject({ status: 'present', substituteFor: 'p:frid' });
    expect(house.open.items['sak-1']).toMatchObject({
      caseRef: '26/17',
      videoSecond: 61,
      decision: { votes: ['v-1'] },
    });
    expect(house.open.openedAt).toBe('2026-03-02T17:00:00.000Z');
  });

  it('enters municipality and body only where they are not known', async () => {
    await play();
    expect(house.heard.filter((request) => request.startsWith('PUT'))).toEqual([
      'PUT /api/v1/organisations/fjordvik',
      'PUT /api/v1/organisations/fjordvik/bodies/utvalg-for-kai-og-apent-hav',
    ]);
    house.heard.length = 0;
    await play();
    expect(house.heard.filter((request) => request.startsWith('PUT'))).toEqual([]);
  });

  it('writes nothing the second time', async () => {
    await play();
    const once = remembered(house.open);
    const { status, out } = await play(['--verify']);
    expect(status).toBe(0);
    expect(out).toContain('0 recorded, 19 were there already');
    expect(remembered(house.open)).toBe(once);
  });

  it('leaves the same at another speed', async () => {
    await play();
    const fast = remembered(house.open);
    await house.close();
    house = await openHouse();
    const { status, waits } = await play(['--speed', '10']);
    expect(status).toBe(0);
    // Ten times as fast: from minus one hour to the minutes two and a half hours later.
    expect(waits.reduce((sum, milliseconds) => sum + milliseconds, 0)).toBeCloseTo(((3600 + 9000) / 10) * 1000);
    expect(waits.slice(0, 2)).toEqual([60_000, 60_000]);
    expect(remembered(house.open)).toBe(fast);
  });

  it('asks again when the line breaks or the server is busy, and writes nothing twice', async () => {
    house.losesEvery = 4;
    house.tooFastEvery = 7;
    const { status, err } = await play(['--verify']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('stops between two commands when asked, and goes on from there when run again', async () => {
    const stop = new AbortController();
    house.whisper = (command) => {
      if (command.type === 'item.call') stop.abort();
      return command;
    };
    const first = await play([], { stop: stop.signal });
    expect(first.status).toBe(130);
    expect(first.out).toContain('Stopped after line 7. Run the same command again to go on.');
    const second = await play(['--verify']);
    expect(second).toMatchObject({ status: 0, err: '' });
    expect(second.out).toContain('8 were there already');
  });

  it('sends nothing of a file with a fault in its last line', async () => {
    const bent = [
      ...invented.slice(0, -1),
      { t: 9000, clock: 'synthetic', type: 'note', code: 'a', text: 'b', item: 'sak-9' },
    ];
    writeFileSync(file, written(numbered(bent)));
    const { status, err } = await play();
    expect(status).toBe(2);
    expect(err).toBe(
      'kai.log.ndjson, line 17: speaks of an item that no line before it brought in\nNothing was sent.\n',
    );
    expect(house.heard).toEqual([]);
  });

  it('says what the server said where it is let in no further', async () => {
    const { status, err } = await play([], { password: 'galt' });
    expect(status).toBe(2);
    expect(err).toContain('Feil passord');
  });

  it('needs expectations to verify against, before it sends anything', async () => {
    writeFileSync(join(folder, 'kai.expect.json'), '{}');
    expect((await play(['--verify'])).err).toContain('is not a list of expectations');
    expect(house.heard).toEqual([]);
  });
});

/** Faults a server might have; `--verify` must see each of them. */
describe('Verifying', () => {
  it('sees a ballot that was changed', async () => {
    house.whisper = (command) =>
      command.type === 'ballots.record'
        ? { ...command, ballots: command.ballots.map(([person]) => [person, 'for']) }
        : command;
    const { status, err } = await play(['--verify']);
    expect(status).toBe(1);
    expect(err).toContain(
      'vote v-1, tally of the ballots: expected {"against":1,"for":2}, the public record says {"for":3}',
    );
    expect(err).toContain('finding that nobody expected: {"announced":["for 2","against 1"]');
  });

  it('sees an outcome that was repaired', async () => {
    house.whisper = (command) =>
      command.type === 'vote.declare' ? { ...command, announced: { outcome: 'lost' } } : command;
    const { status, err } = await play(['--verify']);
    expect(status).toBe(1);
    expect(err).toContain('vote v-1, announced: expected "carried", the public record says "rejected"');
    expect(err).toContain('vote v-1, agrees: expected true, the public record says false');
  });

  it('sees somebody who was forgotten on the attendance list', async () => {
    house.whisper = (command) =>
      command.type === 'roll.call' ? { ...command, entries: command.entries.slice(1) } : command;
    const { status, err } = await play(['--verify']);
    expect(status).toBe(1);
    expect(err).toContain('attendance entries in the snapshot: expected 4, the public record says 3');
    expect(err).toContain('finding that nobody expected: {"kind":"voter-not-on-attendance-list","person":"p:aud"}');
  });

  it('sees an anomaly that was kept quiet', async () => {
    const anomalies = [{ kind: 'ballot-from-unknown-person', vote: 'v-1', person: 'p:nobody' }];
    writeFileSync(join(folder, 'kai.expect.json'), JSON.stringify({ ...expectations, anomalies }));
    const { status, err } = await play(['--verify']);
    expect(status).toBe(1);
    expect(err).toBe('anomaly not found: {"kind":"ballot-from-unknown-person","person":"p:nobody","vote":"v-1"}\n');
  });
});

describe('What the program is asked', () => {
  it('understands speeds, addresses and its own limits', () => {
    expect(replayArguments(['a.log.ndjson', '--speed=60', '--verify'])).toEqual({
      file: 'a.log.ndjson',
      speed: 60,
      url: 'http://localhost:3000',
      verify: true,
    });
    expect(replayArguments(['--speed', 'max', 'a'])).toMatchObject({ speed: Infinity });
    for (const wrong of [
      [],
      ['a', 'b'],
      ['a', '--speed'],
      ['a', '--speed', '0'],
      ['a', '--speed', 'fast'],
      ['a', '--url', 'file:///x'],
      ['a', '--fast'],
    ]) {
      expect(replayArguments(wrong)).toHaveProperty('wrong');
    }
  });

  it('sends the demo’s well-known password to this machine only', () => {
    for (const url of ['http://localhost:3000', 'http://127.0.0.1:1', 'http://[::1]:3000'])
      expect(onThisMachine(url)).toBe(true);
    for (const url of ['https://tribune.example', 'http://127.0.0.1.example', 'http://localhost.example']) {
      expect(onThisMachine(url)).toBe(false);
    }
  });
});
