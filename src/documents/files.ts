import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { fileLimits, type FileLimits, type FileView, type Finding } from '../contract/documents.js';
import type { Who } from '../identity/who.js';
import { Clock } from '../platform/clock.js';
import { PrivateStore } from '../platform/database.js';
import { FileFolder, FileTooLarge } from '../platform/file-folder.js';
import { isVisible } from '../platform/fields.js';
import { problem } from '../platform/problems.js';
import type { FileFacts } from '../procedure/elsewhere.js';
import { FileChecker } from './checks/checker.js';
import { found, type Found } from './checks/found.js';
import { kindOfFile } from './kind-of-file.js';
import { FileRefused } from './refused.js';
import { AcknowledgementRow, UploadRow } from './tables.js';

const mostName = 200;

/** The files of each meeting as they were sent, what was found in them, and who answered for it. Nothing here is public. */
@Injectable()
export class Files implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Documents');
  private closing = false;
  private checking: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: PrivateStore,
    private readonly folder: FileFolder,
    private readonly checker: FileChecker,
    private readonly clock: Clock,
    private readonly limits: FileLimits = fileLimits,
  ) {}

  /** A crash may have come between a file and its row, or between a row and its check. */
  async onApplicationBootstrap(): Promise<void> {
    const rows = await this.store.read.manager.find(UploadRow);
    const known = new Set(rows.map(({ sha256 }) => sha256));
    for (const name of await this.folder.names()) if (!known.has(name)) await this.folder.remove(name);
    for (const row of rows) if (row.state === 'checking') this.checkSoon(row);
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    await this.checking;
  }

  /**
   * Takes a file in. First the bytes are on the disk, then the row that says so: if the power goes between, the next
   * start finds bytes nobody knows and removes them, and whoever sent them had no answer.
   * @param declared the length the sender announced, to refuse early; the bytes are counted all the same
   * @throws problems of this room · FileRefused
   */
  async receive(
    meeting: string,
    name: string,
    source: AsyncIterable<Uint8Array>,
    declared: number | null,
    who: Who,
  ): Promise<FileView> {
    if (name.trim() === '' || name.length > mostName || !isVisible(name) || /[/\\\p{Cc}]/u.test(name))
      throw problem('file-name');
    await this.mustHaveRoom(this.store.read.manager, meeting, declared ?? 0);
    if (declared !== null && declared > this.limits.bytesPerFile) throw this.tooLarge();
    const received = await this.folder.receive(source, this.limits.bytesPerFile).catch((error: unknown) => {
      throw error instanceof FileTooLarge ? this.tooLarge() : error;
    });
    let kept = false;
    try {
      const mediaType = await kindOfFile(received.path, name);
      await received.keep();
      kept = true;
      const row: UploadRow = {
        meeting,
        sha256: received.sha256,
        name,
        mediaType,
        bytes: received.bytes,
        pages: null,
        state: 'checking',
        findings: [],
        account: who.account,
        sentBy: who.displayName,
        sentAt: this.clock.now(),
      };
      const written = await this.store.write.run(async (manager) => {
        const before = await manager.findOneBy(UploadRow, { meeting, sha256: row.sha256 });
        if (before) return before;
        await this.mustHaveRoom(manager, meeting, row.bytes);
        await manager.insert(UploadRow, row);
        return row;
      });
      if (written === row) this.checkSoon(row);
      return viewOf(written, []);
    } catch (error) {
      // Kept, but for nobody: unless another meeting has the same bytes.
      const others = kept && (await this.store.read.manager.existsBy(UploadRow, { sha256: received.sha256 }));
      if (!kept) await received.discard();
      else if (!others) await this.folder.remove(received.sha256);
      throw error;
    }
  }

  async list(meeting: string): Promise<FileView[]> {
    const rows = await this.store.read.manager.find(UploadRow, { where: { meeting }, order: { sentAt: 'ASC' } });
    const given = await this.store.read.manager.findBy(AcknowledgementRow, { meeting });
    return rows.map((row) => viewOf(row, given));
  }

  /** @throws problem not-found */
  async view(meeting: string, sha256: string): Promise<FileView> {
    const row = await this.store.read.manager.findOneBy(UploadRow, { meeting, sha256 });
    if (!row) throw problem('not-found');
    return viewOf(row, await this.store.read.manager.findBy(AcknowledgementRow, { meeting, sha256 }));
  }

  /**
   * Somebody knows what was found and publishes all the same. Who, when and why stays.
   * @throws problem not-found · file-unfit
   */
  async acknowledge(meeting: string, sha256: string, key: string, reason: string, who: Who): Promise<FileView> {
    const finding = (await this.view(meeting, sha256)).findings.find((one) => one.key === key);
    if (!finding) throw problem('not-found');
    if (finding.stops) throw problem('file-unfit');
    await this.store.write.run(async (manager) => {
      if (await manager.existsBy(AcknowledgementRow, { meeting, sha256, finding: key })) return;
      const { account, displayName: givenBy } = who;
      const at = this.clock.now();
      await manager.insert(AcknowledgementRow, { meeting, sha256, finding: key, reason, account, givenBy, at });
    });
    return this.view(meeting, sha256);
  }

  /** What the procedure asks of a file; null where this meeting was sent none such. */
  async facts(meeting: string, sha256: string): Promise<FileFacts | null> {
    const row = await this.store.read.manager.findOneBy(UploadRow, { meeting, sha256 });
    if (!row) return null;
    const { state, findings } = await this.view(meeting, sha256);
    const unsettled = findings.filter(({ acknowledged }) => acknowledged === null).length;
    return {
      mediaType: row.mediaType,
      bytes: row.bytes,
      ...(row.pages !== null && { pages: row.pages }),
      checked: state === 'checked',
      unsettled,
    };
  }

  /** Resolves when everything sent until now has been looked into. */
  async settled(): Promise<void> {
    await this.checking;
  }

  private async mustHaveRoom(manager: EntityManager, meeting: string, bytes: number): Promise<void> {
    const files = await manager.countBy(UploadRow, { meeting });
    const held = (await manager.sum(UploadRow, 'bytes', { meeting })) ?? 0;
    const { filesPerMeeting, bytesPerMeeting } = this.limits;
    if (files >= filesPerMeeting || held + bytes > bytesPerMeeting)
      throw problem('files-too-many', { facts: { filesPerMeeting, bytesPerMeeting } });
  }

  private tooLarge() {
    return problem('file-too-large', { facts: { bytesPerFile: this.limits.bytesPerFile } });
  }

  private checkSoon(row: UploadRow): void {
    this.checking = Promise.all([this.checking, this.check(row)]).catch((error: unknown) =>
      this.log.error(`A file could not be looked into: ${(error as Error).name}`),
    );
  }

  private async check({ meeting, sha256, mediaType }: UploadRow): Promise<void> {
    if (this.closing) return;
    let pages: number | null = null;
    let findings: Found[];
    try {
      ({ pages, found: findings } = await this.checker.check(this.folder.pathOf(sha256), mediaType));
    } catch (error) {
      findings = [found(error instanceof FileRefused && error.fault === 'file-encrypted' ? 'encrypted' : 'broken', 1)];
    }
    // Cut off by the closing of the house it would count as unfinished; the next start looks again.
    if (this.closing) return;
    await this.store.write.run((manager) =>
      manager.update(UploadRow, { meeting, sha256 }, { state: 'checked', pages, findings }),
    );
  }
}

function viewOf(row: UploadRow, given: AcknowledgementRow[]): FileView {
  const { sha256, name, mediaType, bytes, pages, state, sentBy, sentAt } = row;
  const findings = row.findings.map((finding): Finding => {
    const answer = given.find((one) => one.sha256 === sha256 && one.finding === finding.key);
    return {
      ...finding,
      acknowledged: answer ? { reason: answer.reason, by: answer.givenBy, at: answer.at } : null,
    };
  });
  return { sha256, name, mediaType, bytes, pages, state, findings, sentBy, sentAt };
}
