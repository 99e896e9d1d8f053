import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DocumentsModule } from '../documents/documents.module.js';
import { AccessGuard } from '../identity/access.guard.js';
import { IdentityModule } from '../identity/identity.module.js';
import { WhoseMeeting } from '../identity/whose-meeting.js';
import { ProblemBook } from '../platform/problems.js';
import { RecordModule } from '../record/record.module.js';
import { Recorder } from '../record/recorder.js';
import { RegistryModule } from '../registry/registry.module.js';
import { CommandsController } from './commands.controller.js';
import { DeskPageController } from './desk-page.controller.js';
import { Desks } from './desks.js';
import { Planning } from './planning.js';
import { recordingProblems } from './problems.js';
import { RecordingController } from './recording.controller.js';
import { RecordingService } from './recording.service.js';
import { MeetingsKeptHere } from './whose-meeting.js';

/** The staff side of the house. With it comes the guard that stands before every route, the citizens' included. */
@Module({
  imports: [RecordModule, RegistryModule, IdentityModule, DocumentsModule],
  controllers: [RecordingController, CommandsController, DeskPageController],
  providers: [
    RecordingService,
    { provide: Recorder, useExisting: RecordingService },
    Planning,
    Desks,
    { provide: WhoseMeeting, useClass: MeetingsKeptHere },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Recorder],
})
export class RecordingModule implements OnModuleInit {
  constructor(private readonly problems: ProblemBook) {}

  onModuleInit(): void {
    this.problems.add(recordingProblems);
  }
}
