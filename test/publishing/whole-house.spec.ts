import type { AddressInfo } from 'node:net';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { describe, expect, it } from '@jest/globals';
import { Clock } from '../../src/platform/clock.js';
import { loadConfig } from '../../src/platform/config.js';
import { PrivateStore } from '../../src/platform/database.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { ProblemBook } from '../../src/platform/problems.js';
import { PublicBell, PublicRecord } from '../../src/public-record/public-record.js';
import { PublicRecordModule } from '../../src/public-record/public-record.module.js';
import { publicRecordTables } from '../../src/public-record/tables.js';
import { PublishingModule } from '../../src/publishing/publishing.module.js';
import { Withholder } from '../../src/publishing/withholder.js';
import { Bell } from '../../src/record/bell.js';
import { MeetingLog } from '../../src/record/meeting-log.js';
import { Refused } from '../../src/record/recorder.js';
import { recordTables } from '../../src/record/tables.js';
import { afterThisTest, temporaryFolder } from '../platform/temporary-house.js';
import { command } from '../record/drafts.js';
import { announcement, councilMeeting, drafted } from './open-house.js';

const tables = { private: [recordTables], public: [publicRecordTables] };

@Module({})
class WholeHouse {
  static of(folder: string, role: 'all' | 'gallery'): DynamicModule {
    const config = loadConfig({ TRIBUNE_DATA: folder, TRIBUNE_ROLE: role });
    const rooms = role === 'all' ? [PublishingModule, PublicRecordModule] : [PublicRecordModule];
    return { module: WholeHouse, imports: [PlatformModule.of(config, tables), ...rooms] };
  }
}

async function start(folder: string, role: 'all' | 'gallery' = 'all'): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(WholeHouse.of(folder, role), new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  app.enableShutdownHooks();
  let open = true;
  const close = app.close.bind(app);
  app.close = async () => {
    if (open) await close();
    open = false;
  };
  afterThisTest(() => app.close());
  await app.listen(0, '127.0.0.1');
  return app;
}

describe('The house, put together', () => {
  it('carries what is recorded to the readers, and starts again where it stopped', async () => {
    const folder = await temporaryFolder();
    const first = await start(folder);
    const rung = new Promise((resolve) => first.get(PublicBell).onRing(resolve));
    await first.get(MeetingLog).append(councilMeeting, 0, command('1'), [drafted(announcement())]);
    first.get(Bell).ring();
    expect(await rung).toBe(councilMeeting);
    const epoch = first.get(PublicRecord).epoch();
    await first.close();
    const second = await start(folder);
    expect(second.get(PublicRecord).epoch()).toBe(epoch);
    expect(await second.get(PublicRecord).head(councilMeeting)).toBe(1);
    expect(second.get(Withholder)).toBeInstanceOf(Withholder);
    expect(second.get(Clock).now()).toMatch(/Z$/);
  });

  it('keeps a second server out, and lets a gallery in', async () => {
    const folder = await temporaryFolder();
    const first = await start(folder);
    await expect(start(folder)).rejects.toThrow(/Another Tribune server/);
    const gallery = await start(folder, 'gallery');
    await first.get(MeetingLog).append(councilMeeting, 0, command('1'), [drafted(announcement())]);
    const rung = new Promise((resolve) => gallery.get(PublicBell).onRing(resolve));
    first.get(Bell).ring();
    expect(await rung).toBe(councilMeeting);
    expect(() => gallery.get(PrivateStore, { strict: false })).toThrow();
  });

  it('tells the machine’s own operator how it is, and nobody else', async () => {
    const app = await start(await temporaryFolder());
    const address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/health`;
    expect(await (await fetch(address)).json()).toMatchObject({
      well: true,
      rooms: {
        'private store': {
          schema: { version: recordTables.migrations.length },
          connections: { write: { synchronous: 2, journal_mode: 'wal' } },
        },
        'public store': { connections: { read: { query_only: 1 } } },
        publishing: { stuck: null },
      },
    });
    expect((await fetch(address, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(404);
  });

  it('has written down what the record’s own errors mean', async () => {
    const book = (await start(await temporaryFolder())).get(ProblemBook);
    const refusal = { rule: 'quorum', kind: 'law' as const, facts: { needed: 11 } };
    expect(book.of(new Refused([refusal as never]))).toMatchObject({
      problemName: 'refused',
      details: { refusals: [refusal] },
    });
    for (const name of ['refused', 'command-reused', 'sequence-taken', 'too-much-at-once'])
      expect(book.get(name)).not.toBeNull();
  });
});
