import { Module } from '@nestjs/common';
import { BrowserBuild } from '../platform/browser-build.js';
import { PublicRecordModule } from '../public-record/public-record.module.js';
import { ArchivingController } from './archiving.controller.js';
import { ExportsController } from './exports.controller.js';
import { Papers } from './papers.js';

/** The archivist: takes the public record away as documents. */
@Module({
  imports: [PublicRecordModule],
  controllers: [ArchivingController, ExportsController],
  providers: [Papers, BrowserBuild],
})
export class ArchivingModule {}
