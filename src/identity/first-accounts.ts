import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { demoAccounts, demoPassword } from '../contract/demo.js';
import type { StaffRole } from '../platform/access.js';
import { Config } from '../platform/config.js';
import { ProblemException } from '../platform/problems.js';
import { Accounts } from './accounts.js';

const demoNames: Record<StaffRole & keyof typeof demoAccounts, string> = {
  administrator: 'Administrator (demo)',
  secretary: 'Møtesekretær (demo)',
  archivist: 'Arkivar (demo)',
};

/** The ways in on the first day: in a demo log-ins everybody knows, otherwise a link that works once. */
@Injectable()
export class FirstAccounts implements OnApplicationBootstrap {
  private readonly log = new Logger('Identity');

  constructor(
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.demo) await this.makeDemoAccounts();
  }

  /** Path of a set-up link where nobody can administer the house yet, else null. Each call ends the link before. */
  async setupPath(): Promise<string | null> {
    if (this.config.demo || !(await this.accounts.isEmpty())) return null;
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
