import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { PrivateStore } from '../platform/database.js';
import { AuditEntry } from './entities.js';

export type AuditedAct =
  | 'logged-in'
  | 'log-in-failed'
  | 'logged-out'
  | 'refused'
  | 'set-up'
  | 'account-made'
  | 'account-disabled'
  | 'roles-changed'
  | 'password-changed'
  | 'meeting-planned'
  | 'command-recorded'
  | 'changed'
  | 'desk-taken-over'
  | 'file-received'
  | 'finding-acknowledged'
  | 'full-minutes-read'
  | 'full-deposit-taken';

/** Who did what on the staff side. No contents, no passwords, no addresses. */
@Injectable()
export class Audit {
  private readonly log = new Logger('Audit');

  constructor(
    private readonly store: PrivateStore,
    private readonly clock: Clock,
  ) {}

  async note(what: AuditedAct, account: string | null, subject: string | null = null, detail: string | null = null) {
    await this.store.write.run((manager) =>
      manager.insert(AuditEntry, { at: this.clock.now(), what, account, subject, detail }),
    );
  }

  /**
   * Notes without keeping anybody waiting, for what is already on the disk elsewhere: the private log itself names the
   * actor and id of every command, so that a crash before this line loses only the second copy.
   */
  noteSoon(what: AuditedAct, account: string | null, subject: string | null = null, detail: string | null = null) {
    this.note(what, account, subject, detail).catch(() => this.log.error(`An audit entry (${what}) was not written`));
  }

  /** Newest first. */
  latest(limit: number): Promise<AuditEntry[]> {
    return this.store.read.manager.find(AuditEntry, { order: { id: 'DESC' }, take: limit });
  }
}
