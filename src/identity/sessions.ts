import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { PrivateStore } from '../platform/database.js';
import { Accounts, tokenHash } from './accounts.js';
import { Session } from './entities.js';
import type { Who } from './who.js';

const idleHours = 4;
/** How much later than it happened a use may be noted; saves a write for each request. */
const noteUseEveryMs = 60_000;

/**
 * Who is logged in. The cookie holds a random token and nothing else, so that a session can be ended here and is ended
 * at once.
 */
@Injectable()
export class Sessions {
  constructor(
    private readonly store: PrivateStore,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** The token for the cookie. A session the browser held before is ended, so a token planted in it opens nothing. */
  async begin(who: Who, before: string | undefined): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.store.write.run(async (manager) => {
      if (before) await manager.delete(Session, { tokenHash: tokenHash(before) });
      await manager.delete(Session, { createdAt: LessThan(this.hoursAgo(this.config.sessionHours)) });
      await manager.delete(Session, { usedAt: LessThan(this.hoursAgo(idleHours)) });
      await manager.insert(Session, { tokenHash: tokenHash(token), account: who.account, createdAt: now, usedAt: now });
    });
    return token;
  }

  /** Null where the token is unknown, too old, or was not used for too long. */
  async whoHolds(token: string | undefined): Promise<Who | null> {
    if (!token || !/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
    const session = await this.store.read.manager.findOneBy(Session, { tokenHash: tokenHash(token) });
    if (!session || session.createdAt <= this.hoursAgo(this.config.sessionHours)) return null;
    if (session.usedAt <= this.hoursAgo(idleHours)) return null;
    const who = await this.accounts.byId(session.account);
    const now = this.clock.now();
    if (who && Date.parse(now) - Date.parse(session.usedAt) > noteUseEveryMs)
      await this.store.write.run((manager) =>
        manager.update(Session, { tokenHash: session.tokenHash }, { usedAt: now }),
      );
    return who;
  }

  async end(token: string): Promise<void> {
    await this.store.write.run((manager) => manager.delete(Session, { tokenHash: tokenHash(token) }));
  }

  private hoursAgo(hours: number): string {
    return new Date(Date.parse(this.clock.now()) - hours * 3_600_000).toISOString();
  }
}
