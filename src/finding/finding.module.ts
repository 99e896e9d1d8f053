import { Module } from '@nestjs/common';
import { PublicRecordModule } from '../public-record/public-record.module.js';
import { FeedsController } from './feeds.controller.js';
import { FindModels } from './find-models.js';
import { FindPagesController } from './find-pages.controller.js';
import { SearchController } from './search.controller.js';

/** Where citizens find things: search, calendars, people, numbers. Like `following` it opens nothing but the public store. */
@Module({
  imports: [PublicRecordModule],
  controllers: [SearchController, FeedsController, FindPagesController],
  providers: [FindModels],
})
export class FindingModule {}
