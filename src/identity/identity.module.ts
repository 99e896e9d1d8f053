import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ProblemBook } from '../platform/problems.js';
import { RegistryModule } from '../registry/registry.module.js';
import { Accounts } from './accounts.js';
import { AccountsController } from './accounts.controller.js';
import { Audit } from './audit.js';
import { FirstAccounts } from './first-accounts.js';
import { GrantedPlaces } from './granted-places.js';
import { Passwords } from './passwords.js';
import { identityProblems } from './problems.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SetupPageController } from './setup-page.controller.js';
import { LogInThrottle } from './throttle.js';
import { TraceInterceptor } from './trace.interceptor.js';

@Module({
  imports: [RegistryModule],
  controllers: [SessionController, AccountsController, SetupPageController],
  providers: [
    Accounts,
    Audit,
    FirstAccounts,
    GrantedPlaces,
    LogInThrottle,
    Passwords,
    Sessions,
    { provide: APP_INTERCEPTOR, useClass: TraceInterceptor },
  ],
  exports: [Accounts, Audit, FirstAccounts, Sessions],
})
export class IdentityModule implements OnModuleInit {
  constructor(private readonly problems: ProblemBook) {}

  onModuleInit(): void {
    this.problems.add(identityProblems);
  }
}
