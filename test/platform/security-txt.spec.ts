import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/platform/config.js';
import { securityTxt } from '../../src/platform/security-txt.js';
import { openTestHouse, patience, type TestHouse } from '../support/app.js';

const contact = 'mailto:sikkerhet@fjordvik.example';

describe('/.well-known/security.txt (RFC 9116)', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ TRIBUNE_SECURITY_CONTACT: `${contact}, https://fjordvik.example/sikkerhet` });
  }, patience);
  afterAll(() => house?.close());

  it('says where to write, in which languages, and until when that is good', async () => {
    const answer = await fetch(`${house.url}/.well-known/security.txt`);
    const lines = (await answer.text()).split('\r\n');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(lines).toEqual([
      `Contact: ${contact}`,
      'Contact: https://fjordvik.example/sikkerhet',
      expect.stringMatching(/^Expires: \d{4}-\d\d-\d\dT00:00:00Z$/u),
      'Preferred-Languages: nb, nn, en',
      expect.stringMatching(/^Canonical: http.*\/\.well-known\/security\.txt$/u),
      '',
    ]);
    const until = Date.parse(lines[2]!.slice('Expires: '.length));
    expect(until - Date.now()).toBeGreaterThan(80 * 24 * 60 * 60 * 1_000);
    expect(until - Date.now()).toBeLessThan(365 * 24 * 60 * 60 * 1_000);
  });

  it('is the same all day long, and another the day after', () => {
    const at = (now: string) => securityTxt([contact], 'https://tribune.example', now);
    expect(at('2026-11-25T00:00:00.000Z')).toBe(at('2026-11-25T23:59:59.000Z'));
    expect(at('2026-11-26T00:00:00.000Z')).not.toBe(at('2026-11-25T23:59:59.000Z'));
  });

  it('takes no address with a line of its own in it, nor a name alone', () => {
    for (const wrong of [
      'sikkerhet@fjordvik.example',
      `${contact}\nExpires: never`,
      'http://fjordvik.example',
      'mailto:a b@c.example',
    ])
      expect(() => loadConfig({ TRIBUNE_SECURITY_CONTACT: wrong })).toThrow(/TRIBUNE_SECURITY_CONTACT/u);
  });
});

describe('Where nobody is named', () => {
  it(
    'there is no such file',
    async () => {
      const house = await openTestHouse();
      const answer = await fetch(`${house.url}/.well-known/security.txt`);
      expect(answer.status).toBe(404);
      await house.close();
    },
    patience,
  );
});
