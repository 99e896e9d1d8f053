import { Injectable } from '@nestjs/common';
import { watched, type Occasion } from '../following/page-models.js';
import type { MeetingSummary } from '../contract/following.js';
import { PublicRecord, type MeetingFilter } from '../public-record/public-record.js';
import { homeTimezone } from '../views/calendar-page.js';
import { dayOf } from '../views/when.js';
import { Search } from '../public-record/search.js';
import { Statistics } from '../public-record/statistics.js';
import type { PageModel, SearchPageModel } from '../views/pages.js';
import { asked as addressOf } from '../views/view.js';
import { personIn } from './person-in.js';
import { asksForSomething, hitsOnAPage, type SearchAsked } from './asked.js';

const meetingsOnAPage = 10;
const mostInAMonth = 1_000;
const mostSubscribed = 400;

/** Reads the public record into what the pages for finding show. Null where there is nothing at the address. */
@Injectable()
export class FindModels {
  constructor(
    private readonly record: PublicRecord,
    private readonly finder: Search,
    private readonly numbers: Statistics,
  ) {}

  /** @param month `2026-11`; null for the one that is now */
  async calendar(slug: string | null, month: string | null, on: Occasion): Promise<PageModel | null> {
    const organisations = await this.record.organisations();
    const organisation = slug === null ? null : (organisations.find((one) => one.slug === slug) ?? null);
    if (slug !== null && organisation === null) return null;
    const epoch = this.record.epoch();
    const shown = month ?? dayOf(on.now, homeTimezone).slice(0, 7);
    const where = { ...(slug !== null && { organisation: slug }), from: `${shown}-01`, to: `${shown}-31` };
    const meetings = (await this.allOf(where, mostInAMonth)).toReversed();
    return {
      kind: 'calendar',
      ...on,
      ...watched(epoch, meetings[0]),
      ...(month !== null && { query: `maned=${month}` }),
      organisation,
      organisations,
      month: shown,
      meetings,
    };
  }

  async statistics(slugs: { organisation: string; body: string }, on: Occasion): Promise<PageModel | null> {
    const organisation = (await this.record.organisations()).find((one) => one.slug === slugs.organisation);
    const body = organisation?.bodies.find((one) => one.slug === slugs.body);
    if (organisation === undefined || body === undefined) return null;
    return {
      kind: 'statistics',
      ...on,
      organisation: { slug: organisation.slug, name: organisation.name },
      body: { slug: body.slug, name: body.name },
      years: await this.numbers.byYear(slugs.organisation, slugs.body),
    };
  }

  /** What a calendar subscribed to holds: everything ahead, and behind it as much as fits. Newest first. */
  subscribed(where: Pick<MeetingFilter, 'organisation' | 'body'>): Promise<MeetingSummary[]> {
    return this.allOf(where, mostSubscribed);
  }

  private async allOf(where: MeetingFilter, most: number): Promise<MeetingSummary[]> {
    const found: MeetingSummary[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null && found.length < most) {
      const page = await this.record.meetings({ ...where, limit: 200, ...(cursor !== undefined && { cursor }) });
      found.push(...page.meetings);
      cursor = page.next;
    }
    return found;
  }

  /** @param page from 1 */
  async person(organisation: string, id: string, page: number, on: Occasion): Promise<PageModel | null> {
    const epoch = this.record.epoch();
    const found = await this.finder.person(organisation, id, (page - 1) * meetingsOnAPage, meetingsOnAPage);
    if (found === null || found.meetings.length === 0) return null;
    const states = await Promise.all(found.meetings.map((meeting) => this.record.state(meeting)));
    const meetings = states.filter((state) => state !== null).map((state) => personIn(state, id));
    const query = page > 1 ? { query: `side=${page}` } : {};
    return {
      kind: 'person',
      ...on,
      ...watched(epoch, { id: found.meetings.at(-1)!, seq: states.at(-1)?.seq ?? 0 }),
      ...query,
      ...found,
      page,
      perPage: meetingsOnAPage,
      meetings: meetings.filter((meeting) => meeting !== null),
    };
  }

  async search({ question, page, cut }: SearchAsked, on: Occasion): Promise<PageModel> {
    const { query, organisation, body, year, party, result, order } = question;
    const epoch = this.record.epoch();
    const asking = asksForSomething(question);
    const [organisations, choices, answer, ahead] = await Promise.all([
      this.record.organisations(),
      this.finder.choices(organisation),
      asking ? this.finder.find(question) : null,
      // The furthest ahead is the quietest.
      asking ? this.record.meetings({ limit: 1 }) : null,
    ]);
    const asked: SearchPageModel['asked'] = {
      q: query,
      organ: [organisation, body].filter(Boolean).join('/'),
      ar: year === undefined ? '' : String(year),
      parti: party ?? '',
      resultat: result ?? '',
      sorter: order === 'newest' ? 'nyeste' : '',
    };
    const address = addressOf({ ...asked, side: page > 1 ? String(page) : '' });
    return {
      kind: 'search',
      ...on,
      ...watched(epoch, ahead?.meetings[0]),
      query: address,
      asked,
      page,
      perPage: hitsOnAPage,
      cut,
      answer,
      choices,
      organisations,
    };
  }
}
