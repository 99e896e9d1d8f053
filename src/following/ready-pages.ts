import { Injectable } from '@nestjs/common';
import type { MeetingSummary } from '../contract/following.js';
import { PublicRecord } from '../public-record/public-record.js';
import { renderPage } from '../views/render.js';
import { BrowserBuild } from '../platform/browser-build.js';
import type { Occasion, Part } from './page-models.js';
import { PageModels } from './page-models.js';
import { ReadyAnswer, tagOf } from '../platform/ready-answer.js';

/**
 * Pages of meetings as bytes. A page of a meeting that runs says when it was made, so it is good for one second; that
 * of a meeting that is over is good until the record moves. Either way a crowd costs one rendering.
 */
@Injectable()
export class ReadyPages {
  private readonly ready = new Map<string, { place: string; page: Promise<ReadyAnswer | null> }>();

  constructor(
    private readonly record: PublicRecord,
    private readonly models: PageModels,
    private readonly build: BrowserBuild,
  ) {}

  /** Null where the meeting has no such part. */
  async of(meeting: MeetingSummary, part: Part, on: Occasion): Promise<ReadyAnswer | null> {
    const over = meeting.status === 'ended' || meeting.status === 'cancelled';
    const moment = over ? 'over' : on.now.slice(0, 19);
    const place = `${this.record.epoch()}-${await this.record.head(meeting.id)}-${moment}`;
    const name = `${on.path}?${on.language}`;
    const kept = this.ready.get(name);
    this.ready.delete(name);
    const current = kept?.place === place ? kept : { place, page: this.make(meeting, part, on) };
    this.ready.set(name, current);
    if (this.ready.size > mostKept) this.ready.delete(this.ready.keys().next().value!);
    try {
      return await current.page;
    } catch (error) {
      this.ready.delete(name);
      throw error;
    }
  }

  private async make(meeting: MeetingSummary, part: Part, on: Occasion): Promise<ReadyAnswer | null> {
    const model = await this.models.meeting(meeting, part, on);
    if (model === null) return null;
    const bytes = Buffer.from(renderPage(model, this.build.pageAssets));
    return new ReadyAnswer(tagOf(bytes), bytes, 'text/html; charset=utf-8');
  }
}

const mostKept = 200;
