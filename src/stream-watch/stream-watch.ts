import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Meeting } from '../procedure/meeting.js';
import { Clock } from '../platform/clock.js';
import { MeetingLog } from '../record/meeting-log.js';
import { Recorder, Refused } from '../record/recorder.js';
import { Prober } from './prober.js';
import { StreamHosts } from './stream-hosts.js';
import {
  beginning,
  due,
  heard,
  phaseOf,
  setAside,
  watch,
  type Phase,
  type Sighting,
  type StreamReport,
  type Watched,
} from './watching.js';

/** How often streams are looked at. Injection token; `StreamWatchModule` fills it from the settings. */
export class WatchRhythm {
  constructor(readonly everySeconds: number) {}
}

interface Turn {
  id: string;
  meeting: Meeting;
  phase: Phase;
  address: string;
}

/** Only streams whose playlist can be read are looked at; a player embedded from elsewhere cannot be judged. */
const streamOf = ({ facts, stream }: Meeting): string | null =>
  facts?.publicAccess?.streamKind === 'hls' && !setAside(stream) ? (facts.publicAccess.streamUrl ?? null) : null;

/**
 * The house's own eye on the streams. It keeps nothing that matters: what it knows is compared with the record at each
 * round, so after a start it goes on from there, and a report that could not be written is made again with the same id.
 */
@Injectable()
export class StreamWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly watched = new Map<string, { address: string; watched: Watched }>();
  /** Meetings that will never be looked at again; spares folding a thousand past meetings at every round. */
  private readonly done = new Set<string>();
  private readonly turnedAway = new Set<string>();
  private readonly logger = new Logger('stream-watch');
  private timer: NodeJS.Timeout | undefined;
  private nextAt = 0;
  private round: Promise<void> | null = null;
  /** A new one for each round, so that nothing hangs on it for years. */
  private stopped = new AbortController();

  constructor(
    private readonly log: MeetingLog,
    private readonly recorder: Recorder,
    private readonly hosts: StreamHosts,
    private readonly prober: Prober,
    private readonly clock: Clock,
    private readonly rhythm: WatchRhythm,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(), 250);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    this.stopped.abort();
    await this.round;
  }

  /** Starts a round when one is due and none is under way: one look per address and interval, however slow the answers. */
  tick(): void {
    if (this.round !== null || this.clock.ticks() < this.nextAt) return;
    this.nextAt = this.clock.ticks() + this.rhythm.everySeconds * 1000;
    this.round = this.look()
      .catch((error: unknown) => this.logger.error(`A round failed: ${(error as Error).message}`))
      .finally(() => (this.round = null));
  }

  /** One round over all meetings that have a stream. */
  async look(): Promise<void> {
    this.stopped = new AbortController();
    const stop = this.stopped.signal;
    const turns = await this.turns();
    const looks = new Map<string, Promise<Sighting>>();
    for (const turn of turns) {
      // Two bodies may share a stream, and one of them may have no right to it: the key is the address and who asks.
      const key = JSON.stringify([turn.address, turn.meeting.facts?.body.id]);
      if (needsLook(turn.phase) && !looks.has(key)) looks.set(key, this.sight(turn, stop));
    }
    for (const turn of turns) {
      const key = JSON.stringify([turn.address, turn.meeting.facts?.body.id]);
      const sighting = await (looks.get(key) ?? ({ seen: 'nothing', because: 'doors-closed' } as const));
      // A look broken off because this house is closing says nothing about the stream.
      if (stop.aborted) return;
      await this.conclude(turn, sighting);
    }
  }

  private async turns(): Promise<Turn[]> {
    const turns: Turn[] = [];
    for (const id of await this.log.meetings()) {
      if (this.done.has(id)) continue;
      const meeting = await this.recorder.stands(id);
      if (!meeting) continue;
      const address = streamOf(meeting);
      const phase = phaseOf(meeting, this.clock.now());
      // The stream of a record made elsewhere ran elsewhere, on another day.
      if (address !== null && phase !== null && !meeting.facts?.provenance) {
        turns.push({ id, meeting, phase, address });
      } else if (isDone(meeting)) this.forget(id);
    }
    return turns;
  }

  private forget(id: string): void {
    this.done.add(id);
    this.watched.delete(id);
  }

  private async sight({ id, meeting, address }: Turn, stop: AbortSignal): Promise<Sighting> {
    const sighting = await this.prober.probe(address, await this.hosts.of(meeting.facts?.body.id ?? ''), stop);
    if (sighting.seen === 'nothing' && !this.turnedAway.has(id)) {
      this.turnedAway.add(id);
      this.logger.warn(`The stream of ${id} is not watched: ${sighting.because}.`);
    }
    return sighting;
  }

  private async conclude({ id, phase, address }: Turn, sighting: Sighting): Promise<void> {
    // The look took time: the doors may have been closed, or the meeting ended, meanwhile.
    const meeting = await this.recorder.stands(id);
    const now = this.clock.now();
    if (!meeting || streamOf(meeting) !== address || phaseOf(meeting, now) !== phase) return;
    const known = this.watched.get(id);
    const before = known?.address === address ? known.watched : beginning;
    // An end is dated from the meeting's own, however late after a standstill of this house we come to say so.
    const at = phase === 'over' ? (meeting.endedAt ?? now) : now;
    const after = watch(heard(before, meeting.stream), { phase, sighting }, at);
    this.watched.set(id, { address, watched: after });
    const report = due(meeting, after);
    const told = report === null || (await this.report(id, address, report));
    if (phase === 'over' && told) this.forget(id);
  }

  /** Answers whether nothing is left to do: it is written, or the procedure will not have it. */
  private async report(meeting: string, address: string, { state, fault, at, seenAt }: StreamReport): Promise<boolean> {
    const command = { type: 'stream.report', state, ...(fault ? { fault } : {}), seenBy: 'probe', at } as const;
    const by = { kind: 'system', name: 'stream-watch' } as const;
    try {
      await this.recorder.record(meeting, reportId(meeting, address, state, fault, seenAt), by, command);
      return true;
    } catch (error) {
      // The next round compares again; what still differs is reported again, with the same id.
      const why = error instanceof Refused ? error.message : (error as Error).name;
      this.logger.warn(`What was seen of the stream of ${meeting} is not in the record yet (${why}).`);
      return error instanceof Refused;
    }
  }
}

const needsLook = (phase: Phase) => phase === 'before' || phase === 'running';
const isDone = ({ status }: Meeting) => status === 'ended' || status === 'cancelled';

/** The same observation has the same id, whoever makes it and however often: a UUID (version 8) from its own content. */
export function reportId(...observation: (string | undefined)[]): string {
  const hex = createHash('sha256')
    .update(JSON.stringify(['stream-watch', ...observation.map((part) => part ?? null)]))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
