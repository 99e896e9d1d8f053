import { Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { FileShelfModule } from '../documents/documents.module.js';
import { PublicStore } from '../platform/database.js';
import { FileFolder } from '../platform/file-folder.js';
import { Health } from '../platform/health.js';
import { PublicFiles } from '../public-record/public-files.js';
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
import { FilesDoor } from './files-door.js';
import { Withholder } from './withholder.js';

/** The one door. Not part of a gallery, which has no private log to carry from. */
@Module({
  imports: [RecordModule, PublicRecordModule, FileShelfModule],
  providers: [
    {
      provide: PublicRecordWriter,
      inject: [PublicStore, LogOrigin],
      useFactory: (store: PublicStore, origin: LogOrigin) => new PublicRecordWriter(store, origin.name),
    },
    {
      provide: FilesDoor,
      inject: [FileFolder, PublicFiles],
      useFactory: (inside: FileFolder, outside: PublicFiles) => new FilesDoor(inside, outside),
    },
    {
      provide: Door,
      inject: [MeetingLog, Withholdings, PublicRecordWriter, PublicBell, TypeOrmPublicRecord, FilesDoor],
      useFactory: (
        log: MeetingLog,
        withholdings: Withholdings,
        writer: PublicRecordWriter,
        bell: PublicBell,
        record: TypeOrmPublicRecord,
        files: FilesDoor,
      ) => new Door(log, withholdings, writer, bell, () => record.look(), files),
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
    files: FilesDoor,
    health: Health,
  ) {
    health.add('publishing', async () => {
      const [stuck, unfolded] = [door.stuck(), [...writer.unfolded]];
      const missingFiles = files.missing.size;
      return { well: stuck === null && unfolded.length === 0 && missingFiles === 0, stuck, unfolded, missingFiles };
    });
  }

  onApplicationBootstrap(): Promise<void> {
    return this.door.start(this.bell);
  }

  onModuleDestroy(): Promise<void> {
    return this.door.stop();
  }
}
