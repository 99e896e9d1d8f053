import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { MinutesVariant } from '../procedure/afterwards/state.js';
import { PublicBell, PublicRecord } from '../public-record/public-record.js';
import { Bindery, type ToBind } from '../record/bindery.js';
import { languageOf } from './minutes-files.js';
import { MinutesFolders } from './minutes-folders.js';
import { lostWordsSince, minutesAt, versionPaper } from './minutes-versions.js';
import { Typesetter } from './typeset/typesetter.js';

const mostBytes = 64 * 1024 * 1024;

/** Keeps each version of the minutes as the PDF it was published and signed as, in the meeting's own language. */
@Injectable()
export class KeptMinutes extends Bindery implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Archiving');
  private silence: () => void = () => undefined;
  private removing: Promise<void> = Promise.resolve();

  constructor(
    private readonly folders: MinutesFolders,
    private readonly typesetter: Typesetter,
    private readonly record: PublicRecord,
    private readonly bell: PublicBell,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.silence = this.bell.onRing((meeting) => {
      this.removing = this.removing
        .then(() => this.withdraw(meeting))
        .catch((error: unknown) => {
          this.logger.error(
            `Minutes with words that may not be public still lie in the folder: ${(error as Error).name}`,
          );
        });
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.silence();
    await this.removing;
  }

  async bind({ meeting, variant, version, standing }: ToBind): Promise<string | null> {
    const minutes = minutesAt(standing, meeting, variant, version);
    try {
      const pdf = await this.typesetter.pdf(versionPaper(minutes, languageOf(null, standing), variant, version));
      const folder = this.folderOf(variant);
      const received = await folder.receive(once(pdf), mostBytes);
      await received.keep();
      return received.sha256;
    } catch (error) {
      this.logger.error(
        `Version ${version} of the minutes of ${meeting} is recorded without a file: ${(error as Error).message}`,
      );
      return null;
    }
  }

  private folderOf(variant: MinutesVariant) {
    const { open, closed } = this.folders;
    if (variant === 'public') return open;
    if (closed === null) throw new Error('Full minutes are not kept in a gallery.');
    return closed;
  }

  /**
   * When words are taken out of the record, versions that hold them leave the open folder. They are not lost: arkivlova does
   * not let what was decided to be kept be destroyed. Until they have left, nothing serves them either.
   */
  private async withdraw(meeting: string): Promise<void> {
    const { open, closed } = this.folders;
    const state = await this.record.state(meeting);
    if (state === null || closed === null || state.mending.withheld.length === 0) return;
    for (const version of state.afterwards.minutes.versions) {
      const { sha256 } = version;
      if (sha256 === undefined || !lostWordsSince(state, version) || (await open.size(sha256)) === null) continue;
      if (await closed.adopt(open, sha256)) await open.remove(sha256);
    }
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- the folder takes what comes bit by bit
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
