import { Injectable } from '@nestjs/common';
import type { MeetingSummary } from '../contract/following.js';
import { PublicRecord } from '../public-record/public-record.js';
import type { PageModel } from '../views/pages.js';
import { renderPage } from '../views/render.js';
import { BrowserBuild } from '../platform/browser-build.js';
import { Config } from '../platform/config.js';
import type { PageNeeds } from '../platform/page-policy.js';
import { sourceOf } from '../views/playback.js';
import type { Occasion, Part } from './page-models.js';
import { PageModels } from './page-models.js';
import { ReadyAnswer, tagOf } from '../platform/ready-answer.js';

/** A page, and what it may fetch from elsewhere. */
export interface ReadyPage {
  answer: ReadyAnswer;
  needs: PageNeeds;
}

/**
 * Pages of meetings as bytes. A page of a meeting that runs says when it was made, so it is good for one second; that
 * of a meeting that is over is good until the record moves. Either way a crowd costs one rendering.
 */
@Injectable()
export class ReadyPages {
  private readonly ready = new Map<string, { place: string; page: Promise<ReadyPage | null> }>();

  constructor(
    private readonly record: PublicRecord,
    private readonly models: PageModels,
    private readonly build: BrowserBuild,
    private readonly config: Config,
  ) {}

  /** Null where the meeting has no such part. */
  async of(meeting: MeetingSummary, part: Part, on: Occasion): Promise<ReadyPage | null> {
    const over = meeting.status === 'ended' || meeting.status === 'cancelled';
    const moment = over ? 'over' : on.now.slice(0, 19);
    const place = `${this.record.epoch()}-${await this.record.head(meeting.id)}-${moment}`;
    const name = `${on.path}?${on.query ?? ''}&${on.language}`;
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

  private async make(meeting: MeetingSummary, part: Part, on: Occasion): Promise<ReadyPage | null> {
    const model = await this.models.meeting(meeting, part, on);
    if (model === null) return null;
    const bytes = Buffer.from(renderPage(model, this.build.pageAssets));
    return { answer: new ReadyAnswer(tagOf(bytes), bytes, 'text/html; charset=utf-8'), needs: this.needsOf(model) };
  }

  /** The page's policy lets in the house its own picture comes from, and no other; which that is stands in the record. */
  private needsOf(page: PageModel): PageNeeds {
    const source = page.kind === 'meeting' || page.kind === 'item' ? sourceOf(page.snapshot.state) : null;
    // The reader's own machine is nobody's house but the demo's.
    const loopback = this.config.streamAllowLoopback || this.config.demo;
    if (source === null || (source.origin.startsWith('http:') && !loopback)) return {};
    return source.kind === 'embed' ? { frames: [source.origin] } : { media: [source.origin] };
  }
}

const mostKept = 200;
