import { createHash } from 'node:crypto';
import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '../platform/clock.js';
import { embargoed } from '../procedure/documents/documents.js';
import type { MeetingLog } from '../record/meeting-log.js';
import { Refused, type Recorder } from '../record/recorder.js';

export interface EmbargoRhythm {
  /** How often it is asked whether a time has come. */
  roundMs: number;
  /** How often the meetings are looked through for new embargoes. */
  lookMs: number;
}

interface Due {
  meeting: string;
  item: string;
  document: string;
  until: string;
}

/**
 * Lets documents out when their time has come, as an act of the house itself, recorded like any other. Nothing waits
 * in the public store meanwhile: until the act there is nothing there that anybody could guess. If the power goes, the
 * next start finds what is overdue and lets it out then.
 */
export class Embargoes implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Embargoes');
  private readonly heads = new Map<string, number>();
  private readonly due = new Map<string, Due[]>();
  private timer: NodeJS.Timeout | null = null;
  private lookedAt = -Infinity;
  private going: Promise<void> | null = null;

  constructor(
    private readonly meetings: MeetingLog,
    private readonly recorder: Recorder,
    private readonly clock: Clock,
    private readonly rhythm: EmbargoRhythm = { roundMs: 1_000, lookMs: 10_000 },
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.round(), this.rhythm.roundMs);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.going;
  }

  /** Looks where something was written, and lets out what is due. One round at a time. */
  round(): Promise<void> {
    this.going ??= this.work()
      .catch((error: unknown) => this.log.error(`Embargoes could not be looked at: ${(error as Error).name}`))
      .finally(() => (this.going = null));
    return this.going;
  }

  private async work(): Promise<void> {
    if (this.clock.ticks() - this.lookedAt >= this.rhythm.lookMs) {
      this.lookedAt = this.clock.ticks();
      for (const meeting of await this.meetings.meetingsTelling('document.added')) await this.look(meeting);
    }
    const now = this.clock.now();
    for (const due of [...this.due.values()].flat()) if (due.until <= now) await this.release(due);
  }

  private async look(meeting: string): Promise<void> {
    const head = await this.meetings.head(meeting);
    if (this.heads.get(meeting) === head) return;
    const standing = await this.recorder.stands(meeting);
    this.heads.set(meeting, head);
    this.due.set(meeting, standing ? embargoed(standing).map((one) => ({ meeting, ...one })) : []);
  }

  private async release({ meeting, item, document, until }: Due): Promise<void> {
    try {
      await this.recorder.record(
        meeting,
        actId(`${meeting}\n${document}\n${until}`),
        { kind: 'system', name: 'documents' },
        { type: 'document.release', item, document },
      );
    } catch (error) {
      // The doors are closed, or somebody was faster; the next look tells.
      if (!(error instanceof Refused)) throw error;
    }
    this.heads.delete(meeting);
    await this.look(meeting);
  }
}

/** The same act has the same id, so that two rounds, or two starts, cannot do it twice. */
function actId(what: string): string {
  const hex = createHash('sha256').update(`embargo\n${what}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
