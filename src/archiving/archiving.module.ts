import { Module, type OnModuleInit } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { ProblemBook } from '../platform/problems.js';
import { PublicRecordModule } from '../public-record/public-record.module.js';
import { archivingProblems } from './archiving-problems.js';
import { ArchivingController } from './archiving.controller.js';
import { DcatController } from './dcat.controller.js';
import { Exported } from './exported.js';
import { ExportsController } from './exports.controller.js';
import { LogsController } from './logs.controller.js';
import { MinutesFiles } from './minutes-files.js';
import { MinutesFilesController } from './minutes-files.controller.js';
import { MinutesFolders } from './minutes-folders.js';
import { MinutesVersionsController } from './minutes-versions.controller.js';
import { OparlController } from './oparl.controller.js';
import { Papers } from './papers.js';
import { TypesetModule } from './typeset/typeset.module.js';

/** The archivist: takes the public record away as documents. */
@Module({
  imports: [PublicRecordModule, TypesetModule],
  controllers: [
    ArchivingController,
    ExportsController,
    LogsController,
    DcatController,
    OparlController,
    MinutesFilesController,
    MinutesVersionsController,
  ],
  providers: [
    Papers,
    Exported,
    MinutesFiles,
    { provide: MinutesFolders, inject: [Config], useFactory: (config: Config) => MinutesFolders.forReading(config) },
  ],
})
export class ArchivingModule implements OnModuleInit {
  constructor(private readonly problems: ProblemBook) {}

  onModuleInit(): void {
    this.problems.add(archivingProblems);
  }
}
