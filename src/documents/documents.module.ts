import { join } from 'node:path';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { PrivateStore } from '../platform/database.js';
import { FileFolder } from '../platform/file-folder.js';
import { ProblemBook } from '../platform/problems.js';
import { MeetingLog } from '../record/meeting-log.js';
import { RecordModule } from '../record/record.module.js';
import { Recorder } from '../record/recorder.js';
import { FileChecker } from './checks/checker.js';
import { Embargoes } from './embargoes.js';
import { FilesController } from './files.controller.js';
import { Files } from './files.js';
import { tellProblems } from './problems.js';

/** The shelf: where files lie before, and after, anything of them is public. */
@Module({
  providers: [
    { provide: FileFolder, inject: [Config], useFactory: ({ data }: Config) => FileFolder.open(join(data, 'files')) },
  ],
  exports: [FileFolder],
})
export class FileShelfModule {}

/** Files are sent, looked into and answered for. Not part of a gallery. */
@Module({
  imports: [IdentityModule, FileShelfModule],
  controllers: [FilesController],
  providers: [
    { provide: FileChecker, useFactory: () => new FileChecker() },
    {
      provide: Files,
      inject: [PrivateStore, FileFolder, FileChecker, Clock],
      useFactory: (store: PrivateStore, folder: FileFolder, checker: FileChecker, clock: Clock) =>
        new Files(store, folder, checker, clock),
    },
  ],
  exports: [Files],
})
export class DocumentsModule {
  constructor(problems: ProblemBook) {
    tellProblems(problems);
  }
}

/** The clock of the embargoes. Its own module, because it records, and recording asks this room about files. */
@Module({})
export class EmbargoesModule {
  /** `recording`: the room that brings the `Recorder`; handed in, because this room knows only the port. */
  static with(recording: Type | DynamicModule): DynamicModule {
    return {
      module: EmbargoesModule,
      imports: [RecordModule, recording],
      providers: [
        {
          provide: Embargoes,
          inject: [MeetingLog, Recorder, Clock],
          useFactory: (log: MeetingLog, recorder: Recorder, clock: Clock) => new Embargoes(log, recorder, clock),
        },
      ],
    };
  }
}
