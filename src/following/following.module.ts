import type { OnModuleInit } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { ProblemBook } from '../platform/problems.js';
import { PublicRecordModule } from '../public-record/public-record.module.js';
import { CatchUp } from './catch-up.js';
import { LiveGateway } from './live.gateway.js';
import { Tempo } from './live-limits.js';
import { MeetingsController } from './meetings.controller.js';
import { followingProblems } from './following-problems.js';
import { ReadySnapshots } from './ready-answers.js';
import { Rooms } from './rooms.js';

/** The citizen's side of the house: pages, the public record as JSON, and the live rooms. It opens nothing but the public store. */
@Module({
  imports: [PublicRecordModule],
  controllers: [MeetingsController],
  providers: [Tempo, CatchUp, Rooms, LiveGateway, ReadySnapshots],
  exports: [Rooms],
})
export class FollowingModule implements OnModuleInit {
  constructor(private readonly problems: ProblemBook) {}

  onModuleInit(): void {
    this.problems.add(followingProblems);
  }
}
