import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { demoAccounts, demoPassword } from '../contract/demo.js';
import type { StaffRole } from '../platform/access.js';
import { Config } from '../platform/config.js';
import { PrivateStore, StoreUnusable } from '../platform/database.js';
import { ProblemException } from '../platform/problems.js';
import { Clock } from '../platform/clock.js';
import { Accounts } from './accounts.js';
import { Account, OpenedAs } from './entities.js';

const demoNames: Record<StaffRole & keyof typeof demoAccounts, string> = {
  administrator: 'Administrator (demo)',
  secretary: 'Møtesekretær (demo)',
  archivist: 'Arkivar (demo)',
};

/** The ways in on the first day: in a demo log-ins everybody knows, otherwise a link that works once. */
@Injectable()
export class FirstAccounts implements OnModuleInit, OnApplicationBootstrap {
  private readonly log = new Logger('Identity');

  constructor(
    private readonly accounts: Accounts,
    private readonly store: PrivateStore,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Before any room does anything. @throws StoreUnusable where a demo would open a real record, or the other way round */
  async onModuleInit(): Promise<void> {
    await this.store.write.run(async (manager) => {
      const wanted = this.config.demo ? 'demo' : 'council';
      const [fixed] = await manager.find(OpenedAs);
      const real = await manager.countBy(Account, { demo: false });
      const invented = await manager.countBy(Account, { demo: true });
      // A folder from before this was noted is what its accounts say; an administrator of the demo may make real-looking ones.
      const kind = fixed?.kind ?? (invented > 0 ? 'demo' : real > 0 ? 'council' : wanted);
      if (kind === 'council' && wanted === 'demo')
        throw new StoreUnusable(
          'This folder holds a real record, and the demo would open it with log-ins everybody knows. Start without the demo (npm run start:prod), or set TRIBUNE_DATA to another folder.',
        );
      if (kind === 'demo' && wanted === 'council')
        throw new StoreUnusable(
          'This folder was begun as a demo, with log-ins everybody knows and invented meetings. Set TRIBUNE_DATA to an empty folder for a real record.',
        );
      if (!fixed) await manager.insert(OpenedAs, { kind, at: this.clock.now() });
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.demo) await this.makeDemoAccounts();
  }

  /** Path of a set-up link where nobody can administer the house, else null. Each call ends the link before. */
  async setupPath(): Promise<string | null> {
    if (this.config.demo || (await this.accounts.hasAdministrator())) return null;
    return `/setup#${await this.accounts.newSetupToken()}`;
  }

  private async makeDemoAccounts(): Promise<void> {
    for (const [role, displayName] of Object.entries(demoNames) as [keyof typeof demoNames, string][]) {
      const facts = { account: demoAccounts[role], displayName, password: demoPassword, grants: [{ role }] };
      try {
        await this.accounts.makeDemo(facts);
      } catch (error) {
        if (!(error instanceof ProblemException && error.problemName === 'account-taken')) throw error;
        this.log.debug(`${facts.account} is there from an earlier start`);
      }
    }
  }
}
