import { Module } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { PrivateStore } from '../platform/database.js';
import { ProblemBook } from '../platform/problems.js';
import { Bell } from './bell.js';
import { InProcessBell } from './in-process-bell.js';
import { LogOrigin } from './log-origin.js';
import { MeetingLog } from './meeting-log.js';
import { tellProblems } from './record.problems.js';
import { TypeOrmMeetingLog } from './typeorm-meeting-log.js';
import { Withholdings } from './withholdings.js';

/** The private log, and the bell that says something was written to it. */
@Module({
  providers: [
    { provide: MeetingLog, inject: [PrivateStore], useFactory: (store: PrivateStore) => new TypeOrmMeetingLog(store) },
    { provide: Withholdings, inject: [PrivateStore], useFactory: (store: PrivateStore) => new Withholdings(store) },
    {
      provide: LogOrigin,
      inject: [PrivateStore, Config],
      useFactory: (store: PrivateStore, config: Config) => LogOrigin.fixed(store, config.logName),
    },
    InProcessBell,
    { provide: Bell, useExisting: InProcessBell },
  ],
  exports: [MeetingLog, Withholdings, LogOrigin, InProcessBell, Bell],
})
export class RecordModule {
  constructor(problems: ProblemBook) {
    tellProblems(problems);
  }
}
