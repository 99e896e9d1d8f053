import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { demoAccounts, demoPassword } from '../../src/contract/demo.js';
import { Accounts } from '../../src/identity/accounts.js';
import { Audit } from '../../src/identity/audit.js';
import { FirstAccounts } from '../../src/identity/first-accounts.js';
import { Passwords, weakness } from '../../src/identity/passwords.js';
import { LogInThrottle, network } from '../../src/identity/throttle.js';
import { FixedClock } from '../../src/platform/clock.js';
import { BrowserBuild } from '../../src/platform/browser-build.js';
import { PrivateStore, StoreUnusable } from '../../src/platform/database.js';
import { organisationExample } from '../../src/registry/examples.js';
import { Caller, nameOf, openTestHouse, patience, problemOf, type TestHouse } from '../support/app.js';

describe('Logging in', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  }, patience);
  afterAll(() => house?.close());

  it('tells who one is and what one may, and is over when one logs out', async () => {
    const secretary = await house.logIn(demoAccounts.secretary);
    expect((await secretary.get('/session')).json).toEqual({
      account: 'demo-secretary',
      displayName: 'Møtesekretær (demo)',
      grants: [{ role: 'secretary', body: null, organisation: null }],
    });
    expect((await secretary.delete('/session')).status).toBe(204);
    expect((await secretary.get('/session')).status).toBe(401);
  });

  it('gives a new token each time, and ends the one the browser came with', async () => {
    const first = await house.logIn(demoAccounts.archivist);
    const answer = await first.post('/session', { account: demoAccounts.archivist, password: demoPassword });
    const second = new Caller(house.url, answer.headers.get('set-cookie')!.split(';')[0]!);
    expect(second.cookie).not.toBe(first.cookie);
    expect((await first.get('/session')).status).toBe(401);
    expect((await second.get('/session')).status).toBe(200);
  });

  it('keeps no token and no password in the store, only what they hash to', async () => {
    const archivist = await house.logIn(demoAccounts.archivist);
    const store = house.app.get(PrivateStore);
    const tables = ['session', 'account', 'audit', 'setup_link'];
    const rows = await Promise.all(tables.map((table) => store.read.query(`SELECT * FROM ${table}`)));
    expect(JSON.stringify(rows)).not.toContain(archivist.cookie!.split('=')[1]);
    expect(JSON.stringify(rows)).not.toContain(demoPassword);
    expect(JSON.stringify(rows)).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('answers an unknown account in the same words as a wrong password', async () => {
    const wrong = await house.anybody.post('/session', { account: 'demo-secretary', password: 'not the password' });
    const unknown = await house.anybody.post('/session', { account: 'nobody-here', password: 'not the password' });
    expect([wrong.status, wrong.text]).toEqual([401, unknown.text]);
    expect(wrong.text).not.toContain('not the password');
  });

  it('lets somebody who guesses wait, and says how long', async () => {
    const guess = () => house.anybody.post('/session', { account: 'demo-administrator', password: 'a wrong guess' });
    const names: (string | undefined)[] = [];
    for (let tries = 0; tries < 5; tries++) names.push(nameOf(await guess()));
    expect(names).toEqual(['wrong-log-in', 'wrong-log-in', 'wrong-log-in', 'too-many-requests', 'too-many-requests']);
    const answer = await guess();
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(problemOf(answer).retryAfterSeconds).toBe(Number(answer.headers.get('retry-after')));
  });

  it('notes who came and went, without what they typed', async () => {
    const entries = await house.app.get(Audit).latest(100);
    expect(entries.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['logged-in', 'logged-out', 'log-in-failed']),
    );
    expect(JSON.stringify(entries)).not.toContain('nobody-here');
    const store = house.app.get(PrivateStore);
    for (const change of ['DELETE FROM audit', "UPDATE audit SET what = 'nothing'"])
      await expect(store.write.run((manager) => manager.query(change))).rejects.toThrow('never changed');
  });
});

describe('A demo and a real record', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tribune-real-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function once(demo: 'on' | 'off', during: (house: TestHouse) => Promise<unknown> = () => Promise.resolve()) {
    const house = await openTestHouse({ TRIBUNE_DEMO: demo }, folder);
    try {
      await during(house);
    } finally {
      await house.close();
    }
  }

  it('do not share a folder: npm start by mistake does not open a council’s record to everybody', async () => {
    await once('off', ({ app }) => app.get(FirstAccounts).setupPath());
    const mistake = openTestHouse({ TRIBUNE_DEMO: 'on' }, folder);
    await expect(mistake).rejects.toThrow(StoreUnusable);
    await expect(openTestHouse({ TRIBUNE_DEMO: 'on' }, folder)).rejects.toThrow('real record');
    await once('off', async (house) => {
      expect(await house.app.get(Accounts).list()).toEqual([]);
    });
  }, 60_000);

  it('do not share a folder: what began as a demo never becomes a council’s record', async () => {
    await once('on');
    await expect(openTestHouse({ TRIBUNE_DEMO: 'off' }, folder)).rejects.toThrow('begun as a demo');
    await once('on');
  }, 60_000);

  it('are told apart by their accounts where a folder is older than the note', async () => {
    const forget = ({ app }: TestHouse) =>
      app.get(PrivateStore).write.run(async (manager) => {
        await manager.query('DROP TRIGGER opened_as_no_delete');
        await manager.query('DELETE FROM opened_as');
      });
    await once('off', async (house) => {
      const password = 'fire båter ved kaia';
      await house.app.get(Accounts).make({ account: 'kari.vik', displayName: 'Kari Vik', password, grants: [] });
      await forget(house);
    });
    await expect(openTestHouse({ TRIBUNE_DEMO: 'on' }, folder)).rejects.toThrow('real record');
    await once('off');
  }, 60_000);

  it('are told apart once and for all: the note cannot be changed', async () => {
    await once('off', async ({ app }) => {
      const write = (sql: string) => app.get(PrivateStore).write.run((manager) => manager.query(sql));
      for (const sql of [
        "UPDATE opened_as SET kind = 'demo'",
        'DELETE FROM opened_as',
        "INSERT OR REPLACE INTO opened_as VALUES ('demo', '')",
      ])
        await expect(write(sql)).rejects.toThrow('fixed at its first start');
    });
  }, 60_000);
});

describe('The first administrator', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ TRIBUNE_DEMO: 'off' });
  }, patience);
  afterAll(() => house?.close());
  const me = { account: 'Kari.Vik', displayName: 'Kari Vik', password: 'fire båter ved kaia' };

  it('is made with the link printed at the start, once', async () => {
    const old = (await house.app.get(FirstAccounts).setupPath())!.split('#')[1]!;
    const token = (await house.app.get(FirstAccounts).setupPath())!.split('#')[1]!;
    expect(nameOf(await house.anybody.post('/setup', { ...me, token: old }))).toBe('setup-over');
    expect(nameOf(await house.anybody.post('/setup', { ...me, token, password: 'kort' }))).toBe('weak-password');
    expect((await house.anybody.post('/setup', { ...me, token })).status).toBe(204);
    expect(nameOf(await house.anybody.post('/setup', { ...me, account: 'second', token }))).toBe('setup-over');
    const kari = await house.logIn('kari.vik', me.password);
    expect((await kari.get('/accounts')).json).toMatchObject({ accounts: [{ account: 'kari.vik' }] });
    expect(await house.app.get(FirstAccounts).setupPath()).toBeNull();
  });

  it.each([
    ['?lang=nn', 'en', 'nn', 'Fyrste administrator'],
    ['', 'en-GB,en;q=0.9', 'en', 'First administrator'],
    ['?lang=xx', 'sv', 'nb', 'Første administrator'],
    ['?lang=nn&lang=en', 'nb', 'nb', 'Første administrator'],
  ])('is met in a language of theirs: /setup%s where the browser asks for %s', async (query, accepted, lang, title) => {
    const page = await (await fetch(`${house.url}/setup${query}`, { headers: { 'accept-language': accepted } })).text();
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(`<h1>${title}</h1>`);
  });

  it('is met by a page dressed like the others, with styles from this house', async () => {
    const page = await (await fetch(`${house.url}/setup`)).text();
    const linked = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href]) => href!);
    expect(linked).toEqual(new BrowserBuild().pageAssets.styles);
    for (const href of linked) expect((await fetch(new URL(href, house.url))).status).toBe(200);
  });

  it('lets one of two in who follow the same link at the same moment', async () => {
    const accounts = house.app.get(Accounts);
    const token = await accounts.newSetupToken();
    const both = await Promise.allSettled(
      ['first', 'second'].map((account) => accounts.setUp(token, { ...me, account })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('cannot be taken away or closed while there is no other, and can afterwards', async () => {
    const kari = await house.logIn('kari.vik', me.password);
    const accounts = house.app.get(Accounts);
    for (const login of ['first', 'second']) await accounts.disable(login).catch(() => undefined);
    await kari.put('/organisations/fjordvik', organisationExample);
    const grants = [{ role: 'administrator', organisation: 'fjordvik' }];
    expect(nameOf(await kari.put('/accounts/kari.vik/grants', { grants }))).toBe('last-administrator');
    expect(nameOf(await kari.delete('/accounts/kari.vik'))).toBe('last-administrator');
    expect(nameOf(await kari.put('/accounts/kari.vik/grants', { grants: [] }))).toBe('last-administrator');
    const soon = { role: 'administrator', validFrom: '2999-01-01T00:00:00.000Z' };
    expect(nameOf(await kari.put('/accounts/kari.vik/grants', { grants: [soon] }))).toBe('last-administrator');
    expect((await kari.get('/accounts')).status).toBe(200);
    const other = { account: 'ola.nes', displayName: 'Ola Nes', password: me.password };
    await kari.post('/accounts', { ...other, grants: [{ role: 'administrator' }] });
    expect((await kari.put('/accounts/kari.vik/grants', { grants })).status).toBe(204);
    const ola = await house.logIn('ola.nes', other.password);
    expect((await ola.put('/accounts/kari.vik/grants', { grants: [{ role: 'administrator' }] })).status).toBe(204);
    expect((await ola.delete('/accounts/ola.nes')).status).toBe(204);
  });

  it('is offered a link again when nobody is left who can administer the house', async () => {
    const store = house.app.get(PrivateStore);
    const setTo = (disabled: number) =>
      store.write.run((manager) =>
        manager.query('UPDATE account SET disabled = ? WHERE login = ?', [disabled, 'kari.vik']),
      );
    expect(await house.app.get(FirstAccounts).setupPath()).toBeNull();
    await setTo(1);
    const token = (await house.app.get(FirstAccounts).setupPath())!.split('#')[1]!;
    expect((await house.anybody.post('/setup', { ...me, account: 'anne.strand', token })).status).toBe(204);
    expect(await house.app.get(FirstAccounts).setupPath()).toBeNull();
    await setTo(0);
  });

  it('can change the password, which ends every session', async () => {
    const kari = await house.logIn('kari.vik', me.password);
    const next = 'seks måker på taket';
    expect(nameOf(await kari.put('/session/password', { current: 'something else', next }))).toBe('wrong-log-in');
    expect(nameOf(await kari.put('/session/password', { current: me.password, next: 'kari.vik.1234' }))).toBe(
      'weak-password',
    );
    expect((await kari.put('/session/password', { current: me.password, next })).status).toBe(204);
    expect((await kari.get('/session')).status).toBe(401);
    expect((await (await house.logIn('kari.vik', next)).get('/session')).status).toBe(200);
  });
});

describe('A password', () => {
  it.each([
    ['too-short', 'elleve tegn'],
    ['too-long', 'a1b2c3'.repeat(40)],
    ['common', 'PassordPassord'],
    ['common', 'abababababab'],
    ['like-the-name', 'kari.vik 2026!'],
    [null, 'fire båter ved kaia'],
  ])('is %s: %s', (rule, password) => {
    expect(weakness(password, 'kari.vik')).toBe(rule);
  });

  it('that nobody has fits nobody', async () => {
    const passwords = new Passwords();
    expect(await passwords.fits(null, 'nobody has this password')).toBe(false);
    expect(await passwords.fits(await passwords.hash('fire båter'), 'fire båter')).toBe(true);
  });

  it('is weighed four at a time, and the queue has an end', async () => {
    const passwords = new Passwords();
    const stored = await passwords.hash('fire båter ved kaia');
    const asked = await Promise.allSettled(Array.from({ length: 80 }, () => passwords.fits(stored, 'guess')));
    const turnedAway = asked.filter(({ status }) => status === 'rejected').length;
    expect(turnedAway).toBe(80 - 4 - 64);
    expect(await passwords.fits(stored, 'fire båter ved kaia')).toBe(true);
  });
});

describe('Waiting after wrong passwords', () => {
  const fail = (throttle: LogInThrottle, times: number, login: string, address: string) => {
    for (let time = 0; time < times; time++) throttle.failed(login, address);
  };

  it('grows, ends, and is forgotten', () => {
    const clock = new FixedClock();
    const throttle = new LogInThrottle(clock);
    const waits = Array.from({ length: 12 }, () => {
      throttle.failed('kari', '192.0.2.1');
      return throttle.wait('kari', '192.0.2.1');
    });
    expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300]);
    clock.advance(300_000);
    expect(throttle.wait('kari', '192.0.2.1')).toBe(0);
    clock.advance(3_600_000);
    throttle.failed('kari', '192.0.2.1');
    expect(throttle.wait('kari', '192.0.2.1')).toBe(0);
  });

  it('lets no stranger lock anybody out: from where she has logged in, Kari still can', () => {
    const throttle = new LogInThrottle(new FixedClock());
    throttle.succeeded('kari', '192.0.2.1');
    for (let host = 1; host < 200; host++) throttle.failed('kari', `198.51.100.${host}`);
    expect(throttle.wait('kari', '192.0.2.1')).toBe(0);
    expect(throttle.wait('kari', '203.0.113.9')).toBe(10);
  });

  it('lets no neighbour lock anybody out: one address may be a whole town behind a proxy', () => {
    const throttle = new LogInThrottle(new FixedClock());
    throttle.succeeded('kari', '127.0.0.1');
    for (let other = 0; other < 200; other++) throttle.failed(`guess-${other}`, '127.0.0.1');
    expect(throttle.wait('kari', '127.0.0.1')).toBe(0);
    expect(throttle.wait('ola', '127.0.0.1')).toBe(60);
    fail(throttle, 5, 'kari', '127.0.0.1');
    expect(throttle.wait('kari', '127.0.0.1')).toBe(4);
  });

  it('does not hold against a town hall that all its people log in at once', () => {
    const throttle = new LogInThrottle(new FixedClock());
    for (let person = 0; person < 100; person++) {
      throttle.failed(`person-${person}`, '192.0.2.1');
      throttle.succeeded(`person-${person}`, '192.0.2.1');
    }
    expect(throttle.wait('person-100', '192.0.2.1')).toBe(0);
    fail(throttle, 40, 'anybody', '192.0.2.1');
    expect(throttle.wait('person-100', '192.0.2.1')).toBe(60);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:1:aaaa::1', '2001:db8:0:1'],
    ['2001:db8:0:1::2', '2001:db8:0:1'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('counts %s as %s', (address, as) => {
    expect(network(address)).toBe(as);
  });
});
