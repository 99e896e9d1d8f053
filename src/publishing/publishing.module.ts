import { Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PublicStore } from '../platform/database.js';
import { Health } from '../platform/health.js';
import { PublicBell, PublicRecord } from '../public-record/public-record.js';
import { PublicRecordModule } from '../public-record/public-record.module.js';
import { PublicRecordWriter } from '../public-record/public-record-writer.js';
import { TypeOrmPublicRecord } from '../public-record/typeorm-public-record.js';
import { InProcessBell } from '../record/in-process-bell.js';
import { LogOrigin } from '../record/log-origin.js';
import { MeetingLog } from '../record/meeting-log.js';
import { RecordModule } from '../record/record.module.js';
import { Withholdings } from '../record/withholdings.js';
import { Door } from './door.js';
import { Withholder } from './withholder.js';

/** The one door. Not part of a gallery, which has no private log to carry from. */
@Module({
  imports: [RecordModule, PublicRecordModule],
  providers: [
    {
      provide: PublicRecordWriter,
      inject: [PublicStore, LogOrigin],
      useFactory: (store: PublicStore, origin: LogOrigin) => new PublicRecordWriter(store, origin.name),
    },
    {
      provide: Door,
      inject: [MeetingLog, Withholdings, PublicRecordWriter, PublicBell, TypeOrmPublicRecord],
      useFactory: (
        log: MeetingLog,
        withholdings: Withholdings,
        writer: PublicRecordWriter,
        bell: PublicBell,
        record: TypeOrmPublicRecord,
      ) => new Door(log, withholdings, writer, bell, () => record.look()),
    },
    {
      provide: Withholder,
      inject: [PublicRecord, Withholdings, Door],
      useFactory: (record: PublicRecord, withholdings: Withholdings, door: Door) =>
        new Withholder(record, withholdings, door),
    },
  ],
  exports: [Door, Withholder],
})
export class PublishingModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    private readonly door: Door,
    private readonly bell: InProcessBell,
    writer: PublicRecordWriter,
    health: Health,
  ) {
    health.add('publishing', async () => {
      const [stuck, unfolded] = [door.stuck(), [...writer.unfolded]];
      return { well: stuck === null && unfolded.length === 0, stuck, unfolded };
    });
  }

  onApplicationBootstrap(): Promise<void> {
    return this.door.start(this.bell);
  }

  onModuleDestroy(): Promise<void> {
    return this.door.stop();
  }
}
