import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { StaffRole } from '../platform/access.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { PrivateStore } from '../platform/database.js';
import { problem } from '../platform/problems.js';
import { Account, AccountGrant, Session, SetupLink } from './entities.js';
import { Passwords, weakness } from './passwords.js';
import type { Grant, Who } from './who.js';

export interface GrantFacts {
  role: StaffRole;
  body?: string;
  organisation?: string;
  validFrom?: string;
  validTo?: string;
}

export interface AccountFacts {
  account: string;
  displayName: string;
  password: string;
  grants: GrantFacts[];
}

export interface AccountView {
  account: string;
  displayName: string;
  disabled: boolean;
  grants: (Grant & { validFrom: string | null; validTo: string | null })[];
}

const setupHours = 24;

/** Who may keep records, and how they prove it. */
@Injectable()
export class Accounts {
  constructor(
    private readonly store: PrivateStore,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Null where account and password do not belong together; takes as long for an account that does not exist. */
  async proves(login: string, password: string): Promise<Who | null> {
    const account = await this.store.read.manager.findOneBy(Account, { login: login.toLowerCase() });
    const usable = account && this.mayBeUsed(account) ? account : null;
    return (await this.passwords.fits(usable?.password ?? null, password)) && usable ? this.whoIs(usable) : null;
  }

  /** Roles are read afresh each time, so what was taken away is gone with the next request. */
  async byId(id: string): Promise<Who | null> {
    const account = await this.store.read.manager.findOneBy(Account, { id });
    return account && this.mayBeUsed(account) ? this.whoIs(account) : null;
  }

  async list(): Promise<AccountView[]> {
    const grants = await this.store.read.manager.find(AccountGrant, { order: { id: 'ASC' } });
    const accounts = await this.store.read.manager.find(Account, { order: { login: 'ASC' } });
    return accounts.map(({ id, login, displayName, disabled }) => ({
      account: login,
      displayName,
      disabled,
      grants: grants
        .filter((grant) => grant.account === id)
        .map(({ role, body, organisation, validFrom, validTo }) => ({ role, body, organisation, validFrom, validTo })),
    }));
  }

  /** @throws problem account-taken · weak-password */
  async make(facts: AccountFacts): Promise<string> {
    mustBeStrong(facts.password, facts.account);
    const password = await this.passwords.hash(facts.password);
    return this.store.write.run((manager) => this.insert(manager, facts, password, false));
  }

  /** An account of the demo; its password is printed at start. @throws problem account-taken */
  async makeDemo(facts: AccountFacts): Promise<void> {
    const password = await this.passwords.hash(facts.password);
    await this.store.write.run((manager) => this.insert(manager, facts, password, true));
  }

  /** Replaces all roles of an account. @throws problem unknown-account · last-administrator */
  async grant(login: string, grants: GrantFacts[]): Promise<void> {
    await this.store.write.run(async (manager) => {
      const account = await accountOf(manager, login);
      await manager.delete(AccountGrant, { account: account.id });
      await insertGrants(manager, account.id, grants);
      await this.mustHaveAdministrator(manager);
    });
  }

  /** Ends all sessions of the account as well. @throws problem unknown-account · last-administrator */
  async disable(login: string): Promise<void> {
    await this.store.write.run(async (manager) => {
      const account = await accountOf(manager, login);
      await manager.update(Account, { id: account.id }, { disabled: true });
      await manager.delete(Session, { account: account.id });
      await this.mustHaveAdministrator(manager);
    });
  }

  /** Ends all sessions of the account as well. @throws problem weak-password · wrong-log-in */
  async changePassword(who: Who, current: string, next: string): Promise<void> {
    mustBeStrong(next, who.login);
    if (!(await this.proves(who.login, current))) throw problem('wrong-log-in');
    const password = await this.passwords.hash(next);
    await this.store.write.run(async (manager) => {
      await manager.update(Account, { id: who.account }, { password });
      await manager.delete(Session, { account: who.account });
    });
  }

  /** Whether somebody can administer the whole house at this moment. */
  async hasAdministrator(manager: EntityManager = this.store.read.manager): Promise<boolean> {
    const now = this.clock.now();
    const grants = await manager.findBy(AccountGrant, {
      role: 'administrator',
      body: IsNull(),
      organisation: IsNull(),
    });
    const holders = grants.filter((grant) => isNow(grant, now)).map(({ account }) => account);
    const accounts = await manager.findBy(Account, { id: In(holders) });
    return accounts.some((account) => this.mayBeUsed(account));
  }

  /** A token with which the first administrator makes their account, within a day. Any older one stops working. */
  async newSetupToken(): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.parse(this.clock.now()) + setupHours * 3_600_000).toISOString();
    await this.store.write.run(async (manager) => {
      await manager.clear(SetupLink);
      await manager.insert(SetupLink, { tokenHash: tokenHash(token), expiresAt });
    });
    return token;
  }

  /**
   * The first administrator, or the next where none is left. The link is used up in the transaction that makes the account: of two people who hold it,
   * one gets in. @throws problem setup-over · weak-password
   */
  async setUp(token: string, facts: Omit<AccountFacts, 'grants'>): Promise<void> {
    mustBeStrong(facts.password, facts.account);
    const link = await this.store.read.manager.findOneBy(SetupLink, { tokenHash: tokenHash(token) });
    if (!link) throw problem('setup-over');
    const password = await this.passwords.hash(facts.password);
    await this.store.write.run(async (manager) => {
      const held = await manager.findOneBy(SetupLink, { tokenHash: tokenHash(token) });
      if (!held || held.expiresAt <= this.clock.now()) throw problem('setup-over');
      await manager.clear(SetupLink);
      await this.insert(manager, { ...facts, grants: [{ role: 'administrator' }] }, password, false);
    });
  }

  /** Looks at what the transaction would leave behind, and undoes it by throwing. @throws problem last-administrator */
  private async mustHaveAdministrator(manager: EntityManager): Promise<void> {
    if (!(await this.hasAdministrator(manager))) throw problem('last-administrator');
  }

  private mayBeUsed(account: Account): boolean {
    return !account.disabled && (!account.demo || this.config.demo);
  }

  private async insert(manager: EntityManager, facts: AccountFacts, password: string, demo: boolean): Promise<string> {
    const login = facts.account.toLowerCase();
    if (await manager.findOneBy(Account, { login })) throw problem('account-taken');
    const id = randomUUID();
    const { displayName } = facts;
    await manager.insert(Account, {
      id,
      login,
      displayName,
      password,
      demo,
      disabled: false,
      createdAt: this.clock.now(),
    });
    await insertGrants(manager, id, facts.grants);
    return id;
  }

  private async whoIs({ id, login, displayName }: Account): Promise<Who> {
    const now = this.clock.now();
    const grants = await this.store.read.manager.findBy(AccountGrant, { account: id });
    return {
      account: id,
      login,
      displayName,
      grants: grants
        .filter((grant) => isNow(grant, now))
        .map(({ role, body, organisation }) => ({ role, body, organisation })),
    };
  }
}

const isNow = ({ validFrom, validTo }: AccountGrant, now: string) =>
  (validFrom ?? '') <= now && (validTo === null || now < validTo);

/** SHA-256: a token has 256 bits of chance already, so whoever reads the table can do nothing with it. */
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('base64');

function mustBeStrong(password: string, login: string): void {
  const rule = weakness(password, login);
  if (rule) throw problem('weak-password', { fields: [{ path: '/password', rule }] });
}

async function accountOf(manager: EntityManager, login: string): Promise<Account> {
  const account = await manager.findOneBy(Account, { login: login.toLowerCase() });
  if (!account) throw problem('unknown-account');
  return account;
}

async function insertGrants(manager: EntityManager, account: string, grants: GrantFacts[]): Promise<void> {
  for (const { role, body = null, organisation = null, validFrom = null, validTo = null } of grants)
    await manager.insert(AccountGrant, { account, role, body, organisation, validFrom, validTo });
}
