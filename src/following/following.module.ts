import type { OnModuleInit } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { ProblemBook } from '../platform/problems.js';
import { PublicRecordModule } from '../public-record/public-record.module.js';
import { AssetsController } from './assets.controller.js';
import { CatchUp } from './catch-up.js';
import { LiveGateway } from './live.gateway.js';
import { Tempo } from './live-limits.js';
import { MeetingsController } from './meetings.controller.js';
import { PublicFilesController } from './files.controller.js';
import { followingProblems } from './following-problems.js';
import { oneAddress } from './one-address.js';
import { PageModels } from './page-models.js';
import { PagesController } from './pages.controller.js';
import { ReadyPages } from './ready-pages.js';
import { ReadySnapshots } from './ready-snapshots.js';
import { Rooms } from './rooms.js';
import { RulePagesController, RulesController } from './rules.controller.js';

/** The citizen's side of the house: pages, the public record as JSON, and the live rooms. It opens nothing but the public store. */
@Module({
  imports: [PublicRecordModule],
  controllers: [
    PublicFilesController,
    MeetingsController,
    RulesController,
    AssetsController,
    RulePagesController,
    PagesController,
  ],
  providers: [Tempo, CatchUp, Rooms, LiveGateway, ReadySnapshots, ReadyPages, PageModels],
  exports: [Rooms],
})
export class FollowingModule implements OnModuleInit {
  constructor(
    private readonly problems: ProblemBook,
    private readonly host: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    this.problems.add(followingProblems);
    oneAddress(this.host.httpAdapter.getInstance<FastifyInstance>());
  }
}
