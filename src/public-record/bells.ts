import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { PublicStore } from '../platform/database.js';
import { PublicBell } from './public-record.js';

/** Rings within this process, for whoever serves readers in it. */
export class InProcessPublicBell extends PublicBell {
  private readonly listeners = new Set<(meeting: string) => void>();

  onRing(listener: (meeting: string) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  ring(meeting: string): void {
    for (const listener of this.listeners) listener(meeting);
  }
}

const lookMs = 250;

/** Rings in a gallery, where another process writes: looks into the store and says which meetings have something new. */
export class PolledPublicBell extends InProcessPublicBell implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Gallery');
  private timer: NodeJS.Timeout | null = null;
  private looking = false;
  private seen: { entry: number; withholding: number } | null = null;

  constructor(
    private readonly store: PublicStore,
    /** Called when something was taken out of the record. */
    private readonly newEdition: () => Promise<void>,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.round();
    this.timer = setInterval(() => void this.round(), lookMs);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async round(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      await this.look();
    } catch (error) {
      this.logger.error(`The public store cannot be read: ${(error as Error).name}`);
    } finally {
      this.looking = false;
    }
  }

  /** Looks once. The first look only remembers, because nobody has heard anything yet. */
  async look(): Promise<void> {
    const [now] = await this.store.read.query<{ entry: number; withholding: number }[]>(
      `SELECT coalesce((SELECT max(idx) FROM entry), -1) AS entry,
              coalesce((SELECT max(number) FROM withholding), 0) AS withholding`,
    );
    const before = this.seen;
    this.seen = now!;
    if (!before || (before.entry === now!.entry && before.withholding === now!.withholding)) return;
    if (before.withholding !== now!.withholding) await this.newEdition();
    const rows = await this.store.read.query<{ meeting: string }[]>(
      'SELECT DISTINCT meeting FROM entry WHERE idx > ? UNION SELECT meeting FROM withholding WHERE number > ?',
      [before.entry, before.withholding],
    );
    for (const { meeting } of rows) this.ring(meeting);
  }
}
