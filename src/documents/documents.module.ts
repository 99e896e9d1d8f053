import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { PrivateStore } from '../platform/database.js';
import { FileFolder } from '../platform/file-folder.js';
import { ProblemBook } from '../platform/problems.js';
import { FileChecker } from './checks/checker.js';
import { FilesController } from './files.controller.js';
import { Files } from './files.js';
import { tellProblems } from './problems.js';

/** Where files lie before, and after, anything of them is public. Not part of a gallery. */
@Module({
  imports: [IdentityModule],
  controllers: [FilesController],
  providers: [
    { provide: FileFolder, inject: [Config], useFactory: ({ data }: Config) => FileFolder.open(join(data, 'files')) },
    { provide: FileChecker, useFactory: () => new FileChecker() },
    {
      provide: Files,
      inject: [PrivateStore, FileFolder, FileChecker, Clock],
      useFactory: (store: PrivateStore, folder: FileFolder, checker: FileChecker, clock: Clock) =>
        new Files(store, folder, checker, clock),
    },
  ],
  exports: [Files, FileFolder],
})
export class DocumentsModule {
  constructor(problems: ProblemBook) {
    tellProblems(problems);
  }
}
