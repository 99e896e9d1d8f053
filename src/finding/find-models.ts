import { Injectable } from '@nestjs/common';
import type { Occasion } from '../following/page-models.js';
import { PublicRecord } from '../public-record/public-record.js';
import { Search } from '../public-record/search.js';
import type { PageModel, SearchPageModel } from '../views/pages.js';
import { asked as addressOf } from '../views/view.js';
import { personIn } from './person-in.js';
import { asksForSomething, hitsOnAPage, type SearchAsked } from './asked.js';

const meetingsOnAPage = 10;

/** Reads the public record into what the pages for finding show. Null where there is nothing at the address. */
@Injectable()
export class FindModels {
  constructor(
    private readonly record: PublicRecord,
    private readonly finder: Search,
  ) {}

  /** @param page from 1 */
  async person(organisation: string, id: string, page: number, on: Occasion): Promise<PageModel | null> {
    const found = await this.finder.person(organisation, id, (page - 1) * meetingsOnAPage, meetingsOnAPage);
    if (found === null || found.meetings.length === 0) return null;
    const states = await Promise.all(found.meetings.map((meeting) => this.record.state(meeting)));
    const meetings = states.filter((state) => state !== null).map((state) => personIn(state, id));
    const query = page > 1 ? { query: `side=${page}` } : {};
    return {
      kind: 'person',
      ...on,
      ...query,
      ...found,
      page,
      perPage: meetingsOnAPage,
      meetings: meetings.filter((meeting) => meeting !== null),
    };
  }

  async search({ question, page, cut }: SearchAsked, on: Occasion): Promise<PageModel> {
    const { query, organisation, body, year, party, result, order } = question;
    const [organisations, choices, answer] = await Promise.all([
      this.record.organisations(),
      this.finder.choices(organisation),
      asksForSomething(question) ? this.finder.find(question) : null,
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
