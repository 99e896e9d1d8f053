import { Global, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { io, type Socket } from 'socket.io-client';
import type {
  Batch,
  ClientToServer,
  FollowAnswer,
  FollowRequest,
  ServerToClient,
} from '../../../src/contract/following.js';
import { protocolVersion, socketPath } from '../../../src/contract/following.js';
import { ArchivingModule } from '../../../src/archiving/archiving.module.js';
import { FollowingModule } from '../../../src/following/following.module.js';
import { LiveAdapter, type LiveAdapterOptions } from '../../../src/following/live-adapter.js';
import { Tempo } from '../../../src/following/live-limits.js';
import { BrowserBuild } from '../../../src/platform/browser-build.js';
import { Clock, SystemClock } from '../../../src/platform/clock.js';
import { Config, loadConfig } from '../../../src/platform/config.js';
import { ProblemFilter } from '../../../src/platform/problem-filter.js';
import { ProblemBook } from '../../../src/platform/problems.js';
import { PublicRecordModule } from '../../../src/public-record/public-record.module.js';
import { PublicFiles } from '../../../src/public-record/public-files.js';
import { PublicBell, PublicRecord } from '../../../src/public-record/public-record.js';
import { MemoryPublicBell, MemoryPublicRecord } from './memory-public-record.js';

export type Line = Socket<ServerToClient, ClientToServer>;

/** The citizens' side of a house, over a store that the test writes into. */
export interface Gallery {
  app: NestFastifyApplication;
  record: MemoryPublicRecord;
  bell: MemoryPublicBell;
  url: string;
  port: number;
  /** A reader's socket, connected. */
  line(options?: { origin?: string }): Promise<Line>;
  close(): Promise<void>;
}

export interface GalleryOptions extends LiveAdapterOptions {
  record?: MemoryPublicRecord;
  bell?: MemoryPublicBell;
  tempo?: Partial<Tempo>;
  port?: number;
  /** Settings, as they stand in the environment. */
  settings?: Record<string, string>;
}

/** Everything faster, so that a test does not wait; the order of things is the same. */
const quick = { tickMs: 20, pollMs: 100, heartbeatMs: 100, returnMs: { from: 0, to: 50 } };

/** No document was ever let out; what files do is tried in a whole house. */
const noFiles: Pick<PublicFiles, 'open' | 'named'> = {
  open: () => Promise.resolve(null),
  named: () => Promise.resolve(new Set()),
};

export async function openGallery(options: GalleryOptions = {}): Promise<Gallery> {
  const bell = options.bell ?? new MemoryPublicBell();
  const record = options.record ?? new MemoryPublicRecord(bell);
  const config = loadConfig(options.settings ?? {});
  const house = [
    { provide: PublicRecord, useValue: record },
    { provide: PublicBell, useValue: bell },
    { provide: PublicFiles, useValue: noFiles },
    { provide: Clock, useClass: SystemClock },
    { provide: Config, useValue: config },
    ProblemBook,
    BrowserBuild,
  ];
  @Global()
  @Module({ providers: house, exports: house })
  class House {}
  @Module({})
  class NoPublicStore {}
  const module = await Test.createTestingModule({ imports: [House, FollowingModule, ArchivingModule] })
    .overrideModule(PublicRecordModule)
    .useModule(NoPublicStore)
    .overrideProvider(Tempo)
    .useValue({ ...quick, ...options.tempo })
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: ['fatal'] });
  app.useGlobalFilters(new ProblemFilter(app.get(ProblemBook)));
  app.useWebSocketAdapter(new LiveAdapter(app, options));
  await app.listen(options.port ?? 0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const lines = new Set<Line>();
  return {
    app,
    record,
    bell,
    url,
    port: Number(new URL(url).port),
    line: (how) => open(url, lines, how?.origin),
    close: async () => {
      for (const line of lines) line.disconnect();
      await app.close();
    },
  };
}

async function open(url: string, lines: Set<Line>, origin?: string): Promise<Line> {
  const line: Line = io(url, {
    path: socketPath,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    ...(origin === undefined ? {} : { extraHeaders: { origin } }),
  });
  lines.add(line);
  await new Promise<void>((resolve, reject) => {
    line.once('connect', resolve);
    line.once('connect_error', reject);
  });
  return line;
}

/** Asks to follow and waits for the answer. */
export const follow = (line: Line, request: Partial<FollowRequest> & { meeting: string }): Promise<FollowAnswer> =>
  line.timeout(2_000).emitWithAck('follow', { proto: protocolVersion, epoch: '', seq: 0, ...request });

/** The next message of a kind, or an error after two seconds. */
export function next<T extends keyof ServerToClient>(line: Line, kind: T): Promise<Parameters<ServerToClient[T]>[0]> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no ${kind} came`)), 2_000);
    const listener = (said: Parameters<ServerToClient[T]>[0]) => {
      clearTimeout(late);
      resolve(said);
    };
    (line as Socket).once(kind as string, listener);
  });
}

/** Keeps the numbers of all entries a line hears. */
export function numbersHeard(line: Line): number[] {
  const heard: number[] = [];
  line.on('entries', (batch: Batch) => heard.push(...batch.entries.map((entry) => entry.seq)));
  return heard;
}

export async function until(claim: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 5_000;
  while (!claim()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
