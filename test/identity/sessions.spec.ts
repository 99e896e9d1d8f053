import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessGuard } from '../../src/identity/access.guard.js';
import { Accounts } from '../../src/identity/accounts.js';
import { Audit } from '../../src/identity/audit.js';
import { Passwords } from '../../src/identity/passwords.js';
import { Sessions } from '../../src/identity/sessions.js';
import type { Who } from '../../src/identity/who.js';
import { Anyone } from '../../src/platform/access.js';
import { FixedClock } from '../../src/platform/clock.js';
import { Config } from '../../src/platform/config.js';
import { PrivateStore } from '../../src/platform/database.js';
import { openTestHouse, patience, type TestHouse } from '../support/app.js';

describe('A session', () => {
  let house: TestHouse;
  let clock: FixedClock;
  let sessions: Sessions;
  let accounts: Accounts;
  let who: Who;
  const hour = 3_600_000;

  beforeAll(async () => {
    house = await openTestHouse();
  }, patience);
  afterAll(() => house?.close());
  beforeEach(async () => {
    clock = new FixedClock();
    const [store, config] = [house.app.get(PrivateStore), house.app.get(Config)];
    accounts = new Accounts(store, new Passwords(), clock, config);
    sessions = new Sessions(store, accounts, clock, config);
    who = (await accounts.proves('demo-secretary', 'tribune-demo'))!;
  });

  it('lasts through an evening in which it is used', async () => {
    const token = await sessions.begin(who, undefined);
    for (let hours = 0; hours < 11; hours += 3) {
      clock.advance(3 * hour - 1);
      expect((await sessions.whoHolds(token))?.login).toBe('demo-secretary');
    }
  });

  it('ends after twelve hours, however much it is used', async () => {
    const token = await sessions.begin(who, undefined);
    for (let hours = 0; hours < 11; hours++) {
      clock.advance(hour);
      expect(await sessions.whoHolds(token)).not.toBeNull();
    }
    clock.advance(hour);
    expect(await sessions.whoHolds(token)).toBeNull();
  });

  it('ends after four hours in which nobody uses it', async () => {
    const token = await sessions.begin(who, undefined);
    clock.advance(4 * hour);
    expect(await sessions.whoHolds(token)).toBeNull();
  });

  it.each([undefined, '', 'x', 'A'.repeat(43), "' OR 1=1 --", '__proto__'])('is not opened by %s', async (token) => {
    expect(await sessions.whoHolds(token)).toBeNull();
  });

  it('has the roles of this moment: a substitute’s begins and ends by itself', async () => {
    const [validFrom, validTo] = ['2026-11-23T18:00:00.000Z', '2026-11-23T20:00:00.000Z'];
    await accounts.make({
      account: 'substitute',
      displayName: 'Vikar',
      password: 'fire båter ved kaia',
      grants: [{ role: 'secretary', validFrom, validTo }],
    });
    const token = await sessions.begin((await accounts.proves('substitute', 'fire båter ved kaia'))!, undefined);
    const roles = async () => (await sessions.whoHolds(token))?.grants.map(({ role }) => role);
    expect(await roles()).toEqual([]);
    clock.advance(hour);
    expect(await roles()).toEqual(['secretary']);
    clock.advance(2 * hour);
    expect(await roles()).toEqual([]);
  });
});

describe('A route that forgot to say who may use it', () => {
  class Forgetful {
    route(this: void) {}
    @Anyone()
    open(this: void) {}
  }

  async function tried(handler: () => void, who: Who | null): Promise<boolean> {
    const guard = new AccessGuard(
      new Reflector(),
      { whoHolds: () => Promise.resolve(who) } as unknown as Sessions,
      { keptBy: () => Promise.resolve(null) },
      { note: () => Promise.resolve() } as unknown as Audit,
      { origin: 'http://localhost:3000', https: false } as Config,
    );
    const request = { method: 'GET', headers: {}, cookies: {}, params: {}, routeOptions: {} };
    const context = {
      getType: () => 'http',
      getHandler: () => handler,
      getClass: () => Forgetful,
      switchToHttp: () => ({ getRequest: () => request }),
    } as unknown as ExecutionContext;
    return guard.canActivate(context);
  }

  it('is closed, to the administrator too', async () => {
    const grants = [{ role: 'administrator' as const, body: null, organisation: null }];
    const administrator: Who = { account: 'a', login: 'a', displayName: 'A', grants };
    await expect(tried(Forgetful.prototype.route, administrator)).rejects.toThrow('forbidden');
    await expect(tried(Forgetful.prototype.route, null)).rejects.toThrow('log-in-needed');
    expect(await tried(Forgetful.prototype.open, null)).toBe(true);
  });
});
