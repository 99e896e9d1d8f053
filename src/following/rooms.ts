import type { OnModuleDestroy } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import type { Server, Socket } from 'socket.io';
import type { Batch, ClientToServer, FollowAnswer, FollowRequest, ServerToClient } from '../contract/following.js';
import { Clock } from '../platform/clock.js';
import { PublicBell, PublicRecord } from '../public-record/public-record.js';
import { CatchUp, fitting } from './catch-up.js';
import { cut, denied, lineOf } from './live-adapter.js';
import { liveLimits, Tempo } from './live-limits.js';

export type LiveServer = Server<ClientToServer, ServerToClient>;
export type LiveSocket = Socket<ClientToServer, ServerToClient>;

/** One meeting that somebody follows. */
interface Room {
  meeting: string;
  epoch: string;
  /** Last entry said to the room; every reader in it has heard everything up to here, or is being told. */
  sent: number;
  saidAt: number;
  /** Readers whose missed entries are being looked up, with what was said meanwhile. */
  arriving: Set<Arriving>;
  next: NodeJS.Timeout | null;
  reading: boolean;
  rungWhileReading: boolean;
  /** A heartbeat goes out with the next reading that succeeds, so that it never claims more than was just seen. */
  beatDue: boolean;
}

interface Arriving {
  socket: LiveSocket;
  waiting: Batch[];
}

/**
 * Says to each room what is new in the public record. Nothing is remembered that the record does not know: after a
 * crash there are no rooms, the readers come back with their positions, and the rooms are made again.
 */
@Injectable()
export class Rooms implements OnModuleDestroy {
  private readonly log = new Logger('Rooms');
  private readonly rooms = new Map<string, Room>();
  private readonly following = new WeakMap<LiveSocket, Set<string>>();
  private server: LiveServer | null = null;
  private timers: NodeJS.Timeout[] = [];
  private silence: () => void = () => undefined;
  /** Readers let go because they did not keep up, since the start. */
  slow = 0;

  constructor(
    private readonly record: PublicRecord,
    private readonly bell: PublicBell,
    private readonly catchUp: CatchUp,
    private readonly clock: Clock,
    private readonly tempo: Tempo,
  ) {}

  open(server: LiveServer): void {
    this.server = server;
    this.silence = this.bell.onRing((meeting) => this.nudge(meeting));
    this.timers = [
      setInterval(() => this.round(), this.tempo.pollMs),
      setInterval(() => this.beat(), this.tempo.heartbeatMs),
    ];
    for (const timer of this.timers) timer.unref();
  }

  /**
   * The order is the promise (docs/protocol.md, P3): first the reader stands where everything said from now on is kept
   * for it, then the record is read, then the answer goes out, then what was kept. So nothing falls between.
   */
  async follow(socket: LiveSocket, request: FollowRequest, answer: (answer: FollowAnswer) => void): Promise<void> {
    const { meeting } = request;
    const meetings = this.meetingsOf(socket);
    // Counted before the first look into the record, so that many questions at once cannot pass side by side.
    if (!meetings.has(meeting) && meetings.size >= liveLimits.meetingsPerSocket) {
      return answer(denied('too-many-meetings'));
    }
    meetings.add(meeting);
    const arriving: Arriving = { socket, waiting: [] };
    let stays = false;
    try {
      const room = await this.room(meeting);
      room?.arriving.add(arriving);
      if (room !== null) void socket.leave(roomName(meeting));
      const found = room === null ? denied('no-such-meeting') : await this.catchUp.answer(request);
      answer(found);
      stays = (found.kind === 'delta' || found.kind === 'reset') && socket.connected && meetings.has(meeting);
      if (stays) this.admit(arriving, meeting, found.kind === 'delta' ? found.to : 0);
    } catch (error) {
      this.log.error(error);
      answer(denied('unavailable'));
    } finally {
      this.rooms.get(meeting)?.arriving.delete(arriving);
      if (!stays) this.unfollow(socket, meeting);
    }
  }

  unfollow(socket: LiveSocket, meeting: string): void {
    this.meetingsOf(socket).delete(meeting);
    void socket.leave(roomName(meeting));
    this.closeIfEmpty(meeting);
  }

  left(socket: LiveSocket): void {
    for (const meeting of this.meetingsOf(socket)) {
      for (const arriving of this.rooms.get(meeting)?.arriving ?? [])
        if (arriving.socket === socket) this.rooms.get(meeting)?.arriving.delete(arriving);
      this.closeIfEmpty(meeting);
    }
    this.following.delete(socket);
  }

  /** How many follow a meeting now. */
  audience(meeting: string): number {
    return this.server?.sockets.adapter.rooms.get(roomName(meeting))?.size ?? 0;
  }

  onModuleDestroy(): void {
    this.silence();
    for (const timer of this.timers) clearInterval(timer);
    for (const room of this.rooms.values()) if (room.next !== null) clearTimeout(room.next);
    this.rooms.clear();
    const { from, to } = this.tempo.returnMs;
    for (const socket of this.server?.sockets.sockets.values() ?? []) {
      // A time of its own for each: ten thousand readers coming back together would be the next outage.
      socket.emit('bye', { retryAfterMs: Math.round(from + Math.random() * (to - from)) });
    }
  }

  private meetingsOf(socket: LiveSocket): Set<string> {
    const meetings = this.following.get(socket) ?? new Set<string>();
    this.following.set(socket, meetings);
    return meetings;
  }

  /** What was kept for the reader, and from here on whatever is said to the room. */
  private admit({ socket, waiting }: Arriving, meeting: string, heard: number): void {
    for (const batch of waiting) {
      const entries = batch.entries.filter((entry) => entry.seq > heard);
      if (entries.length > 0) socket.emit('entries', { ...batch, entries });
    }
    void socket.join(roomName(meeting));
  }

  private async room(meeting: string): Promise<Room | null> {
    const standing = this.rooms.get(meeting);
    if (standing !== undefined) return standing;
    const epoch = this.record.epoch();
    const head = await this.record.head(meeting);
    if (head === null) return null;
    const room = this.rooms.get(meeting) ?? {
      meeting,
      epoch,
      sent: head,
      saidAt: -Infinity,
      arriving: new Set(),
      next: null,
      reading: false,
      rungWhileReading: false,
      beatDue: false,
    };
    this.rooms.set(meeting, room);
    return room;
  }

  private closeIfEmpty(meeting: string): void {
    const room = this.rooms.get(meeting);
    if (room === undefined || room.arriving.size > 0 || this.audience(meeting) > 0) return;
    if (room.next !== null) clearTimeout(room.next);
    this.rooms.delete(meeting);
  }

  /** Something may be new. The first news goes out at once; news on its heels waits for the tick and goes together. */
  private nudge(meeting: string): void {
    const room = this.rooms.get(meeting);
    if (room === undefined || room.next !== null) return;
    if (room.reading) {
      room.rungWhileReading = true;
      return;
    }
    const wait = room.saidAt + this.tempo.tickMs - this.clock.ticks();
    if (wait <= 0) return void this.tell(room);
    room.next = setTimeout(() => {
      room.next = null;
      void this.tell(room);
    }, wait);
  }

  /** Reads what the record has after the last entry said, and says it. */
  private async tell(room: Room): Promise<void> {
    if (room.reading) return;
    room.reading = true;
    room.rungWhileReading = false;
    try {
      const epoch = this.record.epoch();
      if (epoch === room.epoch) await this.sayWhatIsNew(room);
      else await this.moveTo(room, epoch);
      if (room.beatDue) this.sayHeartbeat(room);
    } catch (error) {
      // The room is told nothing and no heartbeat comes either, so its readers see that they are not live.
      this.log.error(error);
    } finally {
      room.reading = false;
      if (room.rungWhileReading) this.nudge(room.meeting);
    }
  }

  private async sayWhatIsNew(room: Room): Promise<void> {
    const read = await this.record.entries(room.meeting, room.sent, liveLimits.batch.entries);
    const entries = fitting(read, liveLimits.batch);
    const last = entries.at(-1);
    if (last === undefined) return;
    room.rungWhileReading ||= entries.length < read.length || read.length === liveLimits.batch.entries;
    room.sent = last.seq;
    room.saidAt = this.clock.ticks();
    const batch = { meeting: room.meeting, epoch: room.epoch, entries };
    this.server?.to(roomName(room.meeting)).emit('entries', batch);
    for (const arriving of room.arriving) arriving.waiting.push(batch);
  }

  private sayHeartbeat(room: Room): void {
    room.beatDue = false;
    const beat = { meeting: room.meeting, epoch: room.epoch, head: room.sent, now: this.clock.now() };
    this.server?.to(roomName(room.meeting)).emit('heartbeat', beat);
  }

  /** The store was made anew. Nobody here can continue; the next heartbeat names the new epoch and they start afresh. */
  private async moveTo(room: Room, epoch: string): Promise<void> {
    room.sent = (await this.record.head(room.meeting)) ?? 0;
    room.epoch = epoch;
    room.beatDue = true;
  }

  private beat(): void {
    for (const room of this.rooms.values()) {
      room.beatDue = true;
      void this.tell(room);
    }
  }

  private round(): void {
    for (const room of this.rooms.values()) this.nudge(room.meeting);
    for (const socket of this.server?.sockets.sockets.values() ?? []) this.letGoIfSlow(socket);
  }

  /** A reader who does not take what we send would have us keep it for ever. It comes back and asks for what it missed. */
  private letGoIfSlow(socket: LiveSocket): void {
    const line = lineOf(socket);
    if (line.writeBuffer.length <= liveLimits.waitingFrames) return;
    this.slow += 1;
    this.log.warn(`A reader was let go: slow (${this.slow} since the start).`);
    // At once, without the polite farewell, which would wait behind everything the reader has not taken.
    cut(line);
  }
}

const roomName = (meeting: string) => `meeting:${meeting}`;
