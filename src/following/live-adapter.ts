import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { Logger } from '@nestjs/common';
import type { MessageMappingProperties } from '@nestjs/websockets';
import { AbstractWsAdapter } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import type { Observable } from 'rxjs';
import { Server } from 'socket.io';
import type { DeniedCode, FollowAnswer } from '../contract/following.js';
import { socketPath } from '../contract/following.js';
import { mayHoldSocket, neighbourhood, Turnstile } from './addresses.js';
import { Bucket, liveLimits } from './live-limits.js';

export interface LiveAdapterOptions {
  /** Origins besides our own whose pages may hold a socket, e.g. `https://www.kommune.example`. */
  origins?: readonly string[];
  socketsPerAddress?: number;
  socketsInAll?: number;
  /** Where a request comes from, e.g. read from a trusted proxy's header; null where it must not be counted by address. */
  addressOf?: (request: IncomingMessage) => string | null;
}

/**
 * The citizens' socket. It sets no cookie, reads none, and knows nothing of those who keep the record: the worst that
 * can come through it is a question about what is public.
 */
export class LiveAdapter extends AbstractWsAdapter {
  private readonly log = new Logger('LiveAdapter');
  private readonly turnstile: Turnstile;
  private readonly lines = new Set<Line>();
  private readonly origins: readonly string[];
  private readonly addressOf: (request: IncomingMessage) => string | null;

  constructor(app: INestApplicationContext, options: LiveAdapterOptions = {}) {
    super(app);
    this.turnstile = new Turnstile(
      options.socketsPerAddress ?? liveLimits.socketsPerAddress,
      options.socketsInAll ?? liveLimits.socketsInAll,
    );
    this.origins = options.origins ?? [];
    this.addressOf = options.addressOf ?? ((request) => neighbourhood(request.socket.remoteAddress));
  }

  create(): Server {
    const server = new Server(this.httpServer, {
      path: socketPath,
      // Without long polling no request needs to find its way back to the same process.
      transports: ['websocket'],
      allowEIO3: false,
      serveClient: false,
      cookie: false,
      // Compressing for each reader alone would throw away the frame that the whole room shares.
      perMessageDeflate: false,
      pingInterval: 10_000,
      pingTimeout: 5_000,
      connectTimeout: 10_000,
      maxHttpBufferSize: liveLimits.messageBytes,
      // `cors` guards only the handshake over HTTP; a websocket's handshake comes by here.
      allowRequest: (request, answer) => answer(null, this.admits(request)),
    });
    server.engine.on('connection', (line: Line) => this.watch(line));
    server.on('connection', (socket) => this.guard(socket));
    return server;
  }

  /**
   * One plain listener per message and socket; the stock adapter spends several kilobytes of subscriptions on each.
   * The handlers answer through the acknowledgement themselves.
   */
  bindMessageHandlers(
    socket: Socket,
    handlers: MessageMappingProperties[],
    transform: (answer: unknown) => Observable<unknown>,
  ): void {
    for (const { message, callback } of handlers) {
      socket.on(String(message), (...received: unknown[]) => {
        const last = received.at(-1);
        const answer = typeof last === 'function' ? last : () => undefined;
        const body = received[0] === answer ? undefined : received[0];
        // Where an interceptor stands before a handler, the handler begins only when somebody listens to its answer.
        transform(callback(body, answer)).subscribe({ error: (error: unknown) => this.log.error(error) });
      });
    }
  }

  /** Says goodbye to all; whoever has not answered after a second is not waited for. */
  override async close(server: Server): Promise<void> {
    const lines = [...this.lines];
    const waitedLongEnough = setTimeout(() => lines.forEach(cut), 1_000);
    await super.close(server);
    clearTimeout(waitedLongEnough);
  }

  private admits(request: IncomingMessage): boolean {
    return (
      mayHoldSocket(request.headers.origin, request.headers.host, this.origins) &&
      this.turnstile.hasRoom(this.addressOf(request))
    );
  }

  /** Below the protocol: counts the line, and cuts it on anything binary or on a flood. */
  private watch(line: Line): void {
    const address = this.addressOf(line.request);
    this.turnstile.enter(address);
    this.lines.add(line);
    line.on('close', () => {
      this.lines.delete(line);
      this.turnstile.leave(address);
    });
    const packets = new Bucket(liveLimits.packetsPerSecond, liveLimits.packetsPerSecond, performance.now());
    const count = () => {
      if (!packets.take(performance.now())) cut(line);
    };
    // Every packet counts, those too that never reach socket.io; so do the pings below them, each of which is answered.
    line.on('packet', count);
    line.transport.socket?.on?.('ping', count);
    // Before socket.io's own listener, so that a binary packet is cut off and not waited for.
    line.prependListener('data', (data: unknown) => {
      if (typeof data !== 'string' || binaryPacket.test(data)) cut(line);
    });
  }

  private guard(socket: Socket): void {
    // A packet that cannot be read is an `error` event, and one that nobody listens for ends the process.
    socket.on('error', () => socket.disconnect(true));
    const messages = new Bucket(liveLimits.messagesPerSecond, liveLimits.messageBurst, performance.now());
    socket.use((packet, next) => {
      if (messages.take(performance.now())) return next();
      const answer: unknown = packet.at(-1);
      if (typeof answer === 'function') (answer as (answer: FollowAnswer) => void)(denied('too-fast'));
    });
  }
}

/** In socket.io's own protocol 5 and 6 announce attachments to come. */
const binaryPacket = /^[56]/;

export const denied = (code: DeniedCode): FollowAnswer => ({ kind: 'denied', code });

/** What we use of an Engine.IO socket, the line below a socket.io one. */
export interface Line {
  request: IncomingMessage;
  /** Frames not yet taken by the network. */
  writeBuffer: unknown[];
  transport: { socket?: { terminate?: () => void; on?: (event: 'ping', listener: () => void) => unknown } };
  on(event: 'close' | 'packet', listener: () => void): unknown;
  prependListener(event: 'data', listener: (data: unknown) => void): unknown;
  close(discard: boolean): void;
}

export const lineOf = (socket: { conn: unknown }): Line => socket.conn as Line;

/** Ends a line at once. An orderly close would wait half a minute for an answer from somebody who gives none. */
export function cut(line: Line): void {
  const { socket } = line.transport;
  line.close(true);
  socket?.terminate?.();
}
