import { Injectable } from '@nestjs/common';
import type { Occasion } from '../following/page-models.js';
import { PublicRecord } from '../public-record/public-record.js';
import { Search } from '../public-record/search.js';
import type { PageModel, SearchPageModel } from '../views/pages.js';
import { asked as addressOf } from '../views/view.js';
import { asksForSomething, hitsOnAPage, type SearchAsked } from './asked.js';

/** Reads the public record into what the pages for finding show. Null where there is nothing at the address. */
@Injectable()
export class FindModels {
  constructor(
    private readonly record: PublicRecord,
    private readonly finder: Search,
  ) {}

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
