import { Controller, Get, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MeetingSummary } from '../contract/following.js';
import { Anyone } from '../platform/access.js';
import { Config } from '../platform/config.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { problem } from '../platform/problems.js';
import { ReadyAnswer, send, tagOf } from '../platform/ready-answer.js';
import { PublicRecord } from '../public-record/public-record.js';
import { inLanguage } from '../views/view.js';
import { chosenLanguage, papersIn, wordsIn } from '../views/words/languages.js';
import { slugForm } from './asked.js';
import { atom } from './atom.js';
import { feedEntry } from './feed.js';
import { FindModels } from './find-models.js';
import { icalendar } from './icalendar.js';

const entriesInAFeed = 20;
/** Programs come back by themselves and are in no hurry; but what was withheld must not stay in anybody's cache for long. */
const forAMinute = 'public, max-age=60, stale-if-error=0';

interface Slugs {
  organisation: string;
  body: string;
}

/** What calendars and feed readers fetch. Any site may read it, as everything public. */
@ApiExcludeController()
@Anyone()
@UseGuards(OpenToAll)
@Controller()
export class FeedsController {
  constructor(
    private readonly record: PublicRecord,
    private readonly models: FindModels,
    private readonly config: Config,
  ) {}

  @Get(':organisation/:body/kalender.ics')
  async calendar(
    @Param() slugs: Slugs,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [newest, meetings] = await this.meetingsOf(slugs);
    const { origin } = this.config;
    const language = chosenLanguage(lang);
    const page = origin + inLanguage(`/${slugs.organisation}/${slugs.body}`, language);
    const address = origin + inLanguage(`/${slugs.organisation}/${slugs.body}/kalender.ics`, language);
    const name = `${newest.body.name}, ${newest.organisation.name}`;
    const text = icalendar({ name, address, page, origin }, meetings, wordsIn(language));
    void reply.header('content-disposition', `inline; filename="${slugs.organisation}-${slugs.body}.ics"`);
    await this.answer(text, 'text/calendar; charset=utf-8', request, reply);
  }

  @Get(':organisation/:body/feed.atom')
  async feed(
    @Param() slugs: Slugs,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [newest, meetings] = await this.meetingsOf(slugs);
    const { origin } = this.config;
    const language = chosenLanguage(lang);
    const [words, papers] = [wordsIn(language), papersIn(language)];
    const path = `/${slugs.organisation}/${slugs.body}`;
    const told = await Promise.all(
      meetings.slice(0, entriesInAFeed).map(async (summary) => {
        const state = await this.record.state(summary.id);
        return state && feedEntry(summary, state, origin, words, papers);
      }),
    );
    const text = atom({
      id: origin + inLanguage(`${path}/feed.atom`, language),
      title: `${newest.body.name}, ${newest.organisation.name}`,
      subtitle: papers.calendar.feedSubtitle,
      language,
      page: origin + inLanguage(path, language),
      author: newest.organisation.name,
      entries: told.filter((entry) => entry !== null),
    });
    await this.answer(text, 'application/atom+xml; charset=utf-8', request, reply);
  }

  /** The newest of a body's meetings, which says what the body is called, and all of them. */
  private async meetingsOf({ organisation, body }: Slugs): Promise<[MeetingSummary, MeetingSummary[]]> {
    const known = slugForm.test(organisation) && slugForm.test(body);
    const meetings = known ? await this.models.subscribed({ organisation, body }) : [];
    const [newest] = meetings;
    if (newest === undefined) throw problem('not-found');
    return [newest, meetings];
  }

  private async answer(text: string, type: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const bytes = Buffer.from(text, 'utf8');
    await send(request, reply, new ReadyAnswer(tagOf(bytes), bytes, type), forAMinute);
  }
}
