import { Injectable } from '@nestjs/common';
import type { Edition, MeetingSummary, Snapshot } from '../contract/following.js';
import { protocolVersion } from '../contract/following.js';
import { minutesOf } from '../procedure/minutes.js';
import type { MeetingStatus } from '../procedure/vocabulary.js';
import { PublicRecord } from '../public-record/public-record.js';
import { standingAt } from '../public-record/standing-at.js';
import type { MeetingFilter } from '../public-record/public-record.js';
import type { Liveness, Look, PageLanguage, PageModel } from '../views/pages.js';
import { itemAt } from '../views/pages.js';

/** What every page is made for: its language, its address and the moment of its making. */
export interface Occasion {
  language: PageLanguage;
  now: string;
  path: string;
  /** What was asked, as it stands in the address, without the language. */
  query?: string;
}

/** Which part of a meeting a page shows. */
export type Part =
  | { part: 'meeting' }
  | { part: 'item'; place: number }
  | { part: 'minutes' }
  | { part: 'comparison'; from: number; to: number }
  | { part: 'screen'; look: Look };

const running: MeetingStatus[] = ['in-session', 'recess', 'adjourned', 'collecting'];
const coming: MeetingStatus[] = ['planned', 'announced', 'summoned', 'postponed'];
const past: MeetingStatus[] = ['ended', 'cancelled'];
const pastOnAPage = 20;

/** Reads the public record into what a page shows. Null where there is nothing at the address. */
@Injectable()
export class PageModels {
  constructor(private readonly record: PublicRecord) {}

  async home(on: Occasion): Promise<PageModel> {
    const epoch = this.record.epoch();
    const [lists, organisations] = await Promise.all([this.lists({}, on.now), this.record.organisations()]);
    const { older, ...meetings } = lists;
    void older;
    return { kind: 'home', ...on, ...watched(epoch, quietest(meetings)), ...meetings, organisations };
  }

  async organisation(slug: string, on: Occasion): Promise<PageModel | null> {
    const organisation = (await this.record.organisations()).find((one) => one.slug === slug);
    if (organisation === undefined) return null;
    const epoch = this.record.epoch();
    const { older, ...meetings } = await this.lists({ organisation: slug }, on.now);
    void older;
    return { kind: 'organisation', ...on, ...watched(epoch, quietest(meetings)), ...meetings, organisation };
  }

  /** @param before where the list of past meetings goes on, from the page before */
  async body(
    slugs: { organisation: string; body: string },
    before: string | undefined,
    on: Occasion,
  ): Promise<PageModel | null> {
    const organisation = (await this.record.organisations()).find((one) => one.slug === slugs.organisation);
    const body = organisation?.bodies.find((one) => one.slug === slugs.body);
    if (organisation === undefined || body === undefined) return null;
    const epoch = this.record.epoch();
    const { older, ...meetings } = await this.lists(slugs, on.now, before);
    return {
      kind: 'body',
      ...on,
      ...watched(epoch, quietest(meetings)),
      ...(before === undefined ? meetings : { ...meetings, running: [], coming: [] }),
      organisation: { slug: organisation.slug, name: organisation.name },
      body: { slug: body.slug, name: body.name },
      older: older === null ? null : `${on.path}?before=${encodeURIComponent(older)}`,
    };
  }

  /** @param on `path` is the address asked for; the meeting's own stands in its summary */
  async meeting(
    { id, path }: Pick<MeetingSummary, 'id' | 'path'>,
    part: Part,
    on: Occasion,
  ): Promise<PageModel | null> {
    const epoch = this.record.epoch();
    const state = await this.record.state(id);
    if (state === null) return null;
    const snapshot: Snapshot = { proto: protocolVersion, meeting: id, epoch, seq: state.seq, state };
    const over = past.includes(state.status);
    const liveness: Liveness = { kind: over ? 'ended' : 'polling', heard: on.now };
    switch (part.part) {
      case 'meeting':
        return { kind: 'meeting', ...on, path, snapshot, liveness };
      case 'screen':
        return { kind: 'screen', ...on, look: part.look, snapshot, liveness, meetingPath: path };
      case 'minutes':
        return { kind: 'minutes', ...on, snapshot, meetingPath: path, minutes: minutesOf(state, { meeting: id }) };
      case 'comparison': {
        const versions = minutesOf(state, { meeting: id }).versions;
        const said = async (version: number) => {
          const told = state.afterwards.minutes.versions.find((one) => one.version === version);
          return told ? minutesOf(await standingAt(this.record, id, told.asOf), { meeting: id }) : null;
        };
        const [before, after] = [await said(part.from), await said(part.to)];
        if (before === null || after === null) return null;
        return {
          kind: 'comparison',
          ...on,
          snapshot,
          meetingPath: path,
          versions,
          before: { version: part.from, minutes: before },
          after: { version: part.to, minutes: after },
        };
      }
      case 'item': {
        const item = itemAt(state, part.place);
        return item === null ? null : { kind: 'item', ...on, snapshot, liveness, item, meetingPath: path };
      }
      default:
        return part satisfies never;
    }
  }

  private async lists(where: Pick<MeetingFilter, 'organisation' | 'body'>, now: string, cursor?: string) {
    // A meeting that should have begun yesterday and did not is no longer coming; its page says what became of it.
    const from = new Date(Date.parse(now) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const [live, ahead, behind] = await Promise.all([
      this.record.meetings({ ...where, status: running, limit: 50 }),
      this.record.meetings({ ...where, status: coming, from, limit: 50 }),
      this.record.meetings({ ...where, status: past, limit: pastOnAPage, ...(cursor === undefined ? {} : { cursor }) }),
    ]);
    return {
      running: live.meetings,
      coming: ahead.meetings.toReversed(),
      past: behind.meetings,
      older: behind.next,
    };
  }
}

/**
 * By which a page of several meetings hears that something was taken out: the epoch is the house's, so any meeting will
 * do, and the quietest is best.
 * @param epoch as it was before the meetings were read: what was taken out meanwhile must be noticed too
 */
export function watched(epoch: string, quiet: Pick<MeetingSummary, 'id' | 'seq'> | undefined): { edition?: Edition } {
  return quiet === undefined ? {} : { edition: { meeting: quiet.id, epoch, seq: quiet.seq } };
}

/** One that is over, where there is one. */
const quietest = ({ past, coming, running }: Record<'running' | 'coming' | 'past', MeetingSummary[]>) =>
  past.at(-1) ?? coming.at(-1) ?? running.at(-1);
