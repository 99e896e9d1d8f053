import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { Config } from '../platform/config.js';
import { PublicRecordModule } from '../public-record/public-record.module.js';
import { Bindery } from '../record/bindery.js';
import { ArchiveSurveyController } from './archive-survey.controller.js';
import { FullDepositController } from './full-deposit.controller.js';
import { FullMinutesController } from './full-minutes.controller.js';
import { KeptMinutes } from './kept-minutes.js';
import { MinutesFolders } from './minutes-folders.js';
import { TypesetModule } from './typeset/typeset.module.js';

/** Where versions of the minutes are kept. Global, because those who record a version do not know this room. */
@Global()
@Module({
  imports: [PublicRecordModule, TypesetModule],
  providers: [
    { provide: MinutesFolders, inject: [Config], useFactory: (config: Config) => MinutesFolders.forKeeping(config) },
    KeptMinutes,
    { provide: Bindery, useExisting: KeptMinutes },
  ],
  exports: [Bindery, MinutesFolders, TypesetModule],
})
export class KeepingModule {}

/** What only those who work for the municipality read of its archive: the full minutes, the full deposit, the survey. Not part of a gallery. */
@Module({})
export class FullMinutesModule {
  /** @param recording the room that brings the `Recorder`; handed in, because this room knows only the port */
  static with(recording: Type | DynamicModule): DynamicModule {
    return {
      module: FullMinutesModule,
      imports: [KeepingModule, IdentityModule, PublicRecordModule, recording],
      controllers: [FullMinutesController, FullDepositController, ArchiveSurveyController],
    };
  }
}
