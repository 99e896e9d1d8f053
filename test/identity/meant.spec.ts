import { request as sendRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoAccounts, demoPassword } from '../../src/contract/demo.js';
import { Accounts } from '../../src/identity/accounts.js';
import { type Caller, nameOf, openTestHouse, patience, type TestHouse } from '../support/app.js';

describe('A request that changes something must be meant', () => {
  let house: TestHouse;
  let secretary: Caller;
  const change = (headers: Record<string, string>) => secretary.put('/session/password', {}, headers);

  beforeAll(async () => {
    house = await openTestHouse();
    secretary = await house.logIn(demoAccounts.secretary);
  }, patience);
  afterAll(() => house?.close());

  it('lets one through that comes from our own page', async () => {
    const answer = await change({ origin: house.url, 'sec-fetch-site': 'same-origin' });
    expect(nameOf(answer)).toBe('invalid');
  });

  it('lets one through by any name this machine has for itself, with our port', async () => {
    const { port } = new URL(house.url);
    for (const name of ['localhost', '127.0.0.1', '[::1]'])
      expect(nameOf(await change({ origin: `http://${name}:${port}` }))).toBe('invalid');
  });

  it('turns one away from a name that somebody else has made lead here', async () => {
    const { port } = new URL(house.url);
    const host = `rebound.example:${port}`;
    const status = await new Promise<number | undefined>((told, failed) => {
      const headers = {
        host,
        origin: `http://${host}`,
        cookie: secretary.cookie!,
        'x-tribune-intent': 'record',
        'content-type': 'application/json',
      };
      const sent = sendRequest(
        { host: 'localhost', port, path: '/api/v1/session/password', method: 'PUT', headers },
        (answer) => {
          answer.resume();
          told(answer.statusCode);
        },
      );
      sent.on('error', failed).end('{}');
    });
    expect(status).toBe(403);
  });

  it.each([
    ['without the header no other site can send', { 'x-tribune-intent': '' }],
    ['with another value in it', { 'x-tribune-intent': 'yes' }],
    ['from another site', { origin: 'https://evil.example' }],
    ['from another port of this machine', { origin: 'http://localhost:1' }],
    ['from a page without an origin of its own', { origin: 'null' }],
    ['from a site whose name begins like ours', { origin: 'http://localhost:3000.evil.example' }],
    ['from another site of the same domain, as the browser tells', { 'sec-fetch-site': 'same-site' }],
    ['from across, as the browser tells', { 'sec-fetch-site': 'cross-site' }],
  ])('turns one away %s', async (_what, headers) => {
    const answer = await change(headers);
    expect([answer.status, nameOf(answer)]).toEqual([403, 'not-from-here']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    'takes JSON and nothing else: not %s, which a form of any site can send',
    async (type) => {
      const answer = await secretary.ask('PUT', '/session/password', '{"current":"x","next":"y"}', {
        'content-type': type,
      });
      expect([answer.status, nameOf(answer)]).toEqual([415, 'wrong-media-type']);
    },
  );

  it('asks so of a log-in too, which nobody is logged in for', async () => {
    const answer = await house.anybody.post(
      '/session',
      { account: demoAccounts.secretary, password: demoPassword },
      { origin: 'https://evil.example' },
    );
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('The session’s cookie', () => {
  it('is for this address only, out of reach of scripts, and goes with no other site’s request', async () => {
    const house = await openTestHouse();
    try {
      const answer = await house.anybody.post('/session', { account: 'demo-secretary', password: demoPassword });
      expect(answer.headers.get('set-cookie')).toMatch(
        /^tribune_session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
      );
    } finally {
      await house.close();
    }
  });

  it('is bound to the host and to https where the house is reached by https', async () => {
    const house = await openTestHouse({ TRIBUNE_PUBLIC_URL: 'https://tribune.example.no', TRIBUNE_DEMO: 'off' });
    try {
      const me = { account: 'kari.vik', password: 'fire båter ved kaia' };
      await house.app.get(Accounts).make({ ...me, displayName: 'Kari Vik', grants: [] });
      const answer = await house.anybody.post('/session', me);
      expect(answer.headers.get('set-cookie')).toMatch(
        /^__Host-tribune_session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      );
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
      const foreign = await house.anybody.post('/session', {}, { origin: house.url });
      expect(foreign.status).toBe(403);
      const own = await house.anybody.post('/session', {}, { origin: 'https://tribune.example.no' });
      expect(nameOf(own)).toBe('invalid');
    } finally {
      await house.close();
    }
  });

  it('is set by nothing that citizens read', async () => {
    const house = await openTestHouse();
    try {
      for (const path of ['/', '/api/v1/meetings', '/api/v1/meetings/none', '/desk', '/api/docs', '/nowhere']) {
        const answer = await fetch(`${house.url}${path}`, { headers: { accept: 'text/html' } });
        await answer.text();
        expect(answer.headers.get('set-cookie')).toBeNull();
      }
    } finally {
      await house.close();
    }
  });
});
