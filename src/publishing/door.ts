import { Logger } from '@nestjs/common';
import { StoreUnusable } from '../platform/database.js';
import { SealedOtherwise } from '../public-record/envelope.js';
import type { PublicBell } from '../public-record/public-record.js';
import type { PublicRecordWriter } from '../public-record/public-record-writer.js';
import type { InProcessBell } from '../record/in-process-bell.js';
import type { MeetingLog, PublicCopy } from '../record/meeting-log.js';
import type { Withholding, Withholdings } from '../record/withholdings.js';
import type { FilesDoor } from './files-door.js';
import { Removals } from './removals.js';

const copiesAtOnce = 200;
const roundMs = 1_000;

/** The two stores do not belong together: the sentence is for the operator. */
export class StoresPartWays extends StoreUnusable {}

/**
 * The one door between the private log and the public record. It remembers nothing: what to carry is everything after
 * what the public store has. So a start after a crash, wherever it struck, is the same work as every other round, and
 * that work is done every second of every day.
 */
export class Door {
  private readonly logger = new Logger('Publishing');
  private carrying: Promise<void> | null = null;
  private rungMeanwhile = false;
  private trouble: string | null = null;
  /** Whether the folder of public files may hold what it should not, as after a crash. */
  private filesUnsettled = true;
  private timer: NodeJS.Timeout | null = null;
  private silence: () => void = () => undefined;
  private readonly removals: Removals;

  constructor(
    private readonly log: MeetingLog,
    private readonly withholdings: Withholdings,
    private readonly writer: PublicRecordWriter,
    private readonly publicBell: PublicBell,
    /** Called when something was taken out, so that readers in this process see the new edition. */
    private readonly newEdition: () => Promise<void>,
    /** Absent where no files are kept. */
    private readonly files: FilesDoor | null = null,
  ) {
    this.removals = new Removals(log, withholdings);
  }

  /**
   * Makes sure that the public store continues this private log, carries what is waiting, and then goes on at each
   * ring and, because a ring can be missed, every second.
   * @throws StoresPartWays
   */
  async start(bell: InProcessBell): Promise<void> {
    await this.mustBelongTogether();
    // Whatever keeps the copies waiting must not keep the secretary from recording; each round tries again.
    await this.tried(this.writer.catchUp());
    await this.tried(this.carry());
    this.silence = bell.onRing(() => this.answer());
    this.timer = setInterval(() => this.answer(), roundMs);
    this.timer.unref();
  }

  /** Stops answering rings and waits for the round under way. */
  async stop(): Promise<void> {
    this.silence();
    if (this.timer) clearInterval(this.timer);
    await this.carrying?.catch(() => undefined);
  }

  /** Resolves when everything that was in the private log at the time of the call is public. */
  async carry(): Promise<void> {
    while (this.carrying) await this.carrying.catch(() => undefined);
    this.carrying = this.round().finally(() => {
      this.carrying = null;
    });
    await this.carrying;
  }

  /** What stands in the way, in a few words without content; null where nothing does. */
  stuck(): string | null {
    return this.trouble;
  }

  private answer(): void {
    if (this.carrying) {
      this.rungMeanwhile = true;
      return;
    }
    void this.tried(this.carry());
  }

  /** Nothing is lost and nothing skipped when a round fails: the next one begins with the same copies. */
  private async tried(carrying: Promise<void>): Promise<void> {
    try {
      await carrying;
    } catch (error) {
      const { name, message } = error as Error;
      this.told(error instanceof SealedOtherwise ? message : `${name}: ${message.slice(0, 200)}`);
    }
  }

  private async round(): Promise<void> {
    do {
      this.rungMeanwhile = false;
      const { nextIndex, lastWithholding } = await this.writer.position();
      const copies = await this.log.copies(nextIndex, copiesAtOnce);
      // Before the acts are read: what a copy says is gone goes with it, in one transaction.
      await this.removals.record(copies);
      const acts = await this.withholdings.after(lastWithholding);
      if (copies.length > 0 || acts.length > 0) await this.take(copies, acts);
      if (this.filesUnsettled) await this.files?.settle();
      this.filesUnsettled = false;
      if (copies.length === copiesAtOnce) this.rungMeanwhile = true;
    } while (this.rungMeanwhile);
    this.told(null);
  }

  private async take(copies: PublicCopy[], acts: Withholding[]): Promise<void> {
    const events = copies.map(({ event }) => event);
    await this.files?.bring(events);
    // Asked again with every round until it was done: a file whose entry is gone must not lie there because one try failed.
    if (acts.length > 0 || this.files?.concerns(events)) this.filesUnsettled = true;
    const touched = await this.writer.take(copies, acts);
    if (acts.length > 0) await this.newEdition();
    // If the power goes here nobody was told; readers ask for themselves, and find it.
    for (const meeting of touched) this.publicBell.ring(meeting);
  }

  private told(trouble: string | null): void {
    if (trouble !== null && trouble !== this.trouble) this.logger.error(`Publishing is stuck: ${trouble}`);
    if (trouble === null && this.trouble !== null) this.logger.log('Publishing goes on');
    this.trouble = trouble;
  }

  /** A private log restored from an older backup would give numbers a second time; better no meeting than two records of it. */
  private async mustBelongTogether(): Promise<void> {
    const { nextIndex, lastWithholding } = await this.writer.position();
    const [last] = nextIndex === 0 ? [] : await this.log.copies(nextIndex - 1, 1);
    const sameEntries = nextIndex === 0 || (last !== undefined && (await this.writer.holds(last)));
    // Acts are counted as well: one forgotten here would have its number given to the next, which then was never carried.
    const [act] = lastWithholding === 0 ? [] : await this.withholdings.after(lastWithholding - 1);
    const sameActs = lastWithholding === 0 || act?.number === lastWithholding;
    if (sameEntries && sameActs) return;
    throw new StoresPartWays(
      'public.sqlite does not continue record.sqlite: it has entries or acts that the private log lacks or has otherwise. ' +
        'If record.sqlite was restored, restore its newest backup; if you are sure it is whole, move public.sqlite away and it is made again.',
    );
  }
}
