import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageProblems } from '../following/page-problems.js';
import { Anyone } from '../platform/access.js';
import { BrowserBuild } from '../platform/browser-build.js';
import { Clock } from '../platform/clock.js';
import { problem } from '../platform/problems.js';
import { ReadyAnswer, send, tagOf } from '../platform/ready-answer.js';
import type { PageModel } from '../views/pages.js';
import { renderPage } from '../views/render.js';
import { chosenLanguage } from '../views/words/languages.js';
import type { Occasion } from '../following/page-models.js';
import { personPath } from '../contract/finding.js';
import { readMonth, readPage, readPageQuestion, slugForm } from './asked.js';
import { FindModels } from './find-models.js';

type Asked = Record<string, unknown>;

/** Pages on which people find their way to a meeting, an item or a person. Forms are plain GET: every answer has an address. */
@ApiExcludeController()
@UseFilters(PageProblems)
@Anyone()
@Controller()
export class FindPagesController {
  constructor(
    private readonly models: FindModels,
    private readonly build: BrowserBuild,
    private readonly clock: Clock,
  ) {}

  @Get('sok')
  async search(@Query() query: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(await this.models.search(readPageQuestion(query), this.occasion('/sok', query)), request, reply);
  }

  @Get('kalender')
  async calendar(@Query() query: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(
      await this.models.calendar(null, readMonth(query), this.occasion('/kalender', query)),
      request,
      reply,
    );
  }

  @Get(':organisation/kalender')
  async calendarOf(
    @Param('organisation') organisation: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const on = this.occasion(`/${organisation}/kalender`, query);
    await this.show(await this.models.calendar(organisation, readMonth(query), on), request, reply);
  }

  @Get(':organisation/person/:person')
  async person(
    @Param() { organisation, person }: { organisation: string; person: string },
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!slugForm.test(organisation)) throw problem('not-found');
    const on = this.occasion(personPath(organisation, person), query);
    await this.show(await this.models.person(organisation, person, readPage(query), on), request, reply);
  }

  @Get(':organisation/:body/statistikk')
  async statistics(
    @Param() slugs: { organisation: string; body: string },
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const on = this.occasion(`/${slugs.organisation}/${slugs.body}/statistikk`, query);
    await this.show(await this.models.statistics(slugs, on), request, reply);
  }

  private async show(page: PageModel | null, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (page === null) throw problem('not-found');
    const bytes = Buffer.from(renderPage(page, this.build.pageAssets));
    await send(request, reply, new ReadyAnswer(tagOf(bytes), bytes, 'text/html; charset=utf-8'));
  }

  private occasion(path: string, query: Asked): Occasion {
    return { language: chosenLanguage(query['lang']), now: this.clock.now(), path };
  }
}
