import { Controller, Get, Param, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import {
  ApiExcludeController,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from '../platform/access.js';
import { BrowserBuild } from '../platform/browser-build.js';
import { Clock } from '../platform/clock.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { problem } from '../platform/problems.js';
import { json, ReadyAnswer, send, tagOf } from '../platform/ready-answer.js';
import { ruleBookIds, type RuleBook, type RuleBookId } from '../procedure/rule-book.js';
import { ruleBookOf } from '../procedure/rule-books/rule-books.js';
import type { PageModel } from '../views/pages.js';
import { renderPage } from '../views/render.js';
import { chosenLanguage } from '../views/words/languages.js';
import { PageProblems } from './page-problems.js';

/** @throws problem not-found */
function known(book: string): RuleBook {
  if (!(ruleBookIds as readonly string[]).includes(book)) throw problem('not-found');
  return ruleBookOf(book as RuleBookId);
}

const html = 'text/html; charset=utf-8';

/** By which rules meetings are held, and where each of them is written: pages a lawyer can read, print and cite. */
@ApiExcludeController()
@UseFilters(PageProblems)
@Anyone()
@Controller('rules')
export class RulePagesController {
  constructor(
    private readonly build: BrowserBuild,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(
    @Query('lang') language: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const base = { language: chosenLanguage(language), now: this.clock.now(), path: '/rules' };
    await this.show({ kind: 'rule-books', ...base, books: ruleBookIds.map(ruleBookOf) }, request, reply);
  }

  @Get(':book')
  async one(
    @Param('book') book: string,
    @Query('lang') language: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const base = { language: chosenLanguage(language), now: this.clock.now(), path: `/rules/${book}` };
    await this.show({ kind: 'rule-book', ...base, book: known(book) }, request, reply);
  }

  private async show(page: PageModel, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const bytes = Buffer.from(renderPage(page, this.build.pageAssets));
    await send(request, reply, new ReadyAnswer(tagOf(bytes), bytes, html));
  }
}

/** The same rules as data. */
@ApiTags('Following')
@Anyone()
@UseGuards(OpenToAll)
@Controller('api/v1/rules')
export class RulesController {
  @Get()
  @ApiOperation({ summary: 'The rule books meetings are held under' })
  @ApiOkResponse({
    description: 'Their names and addresses',
    example: { books: [{ id: 'norwegian-municipality', name: ruleBookOf('norwegian-municipality').name }] },
  })
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer({ books: ruleBookIds.map((id) => ({ id, name: ruleBookOf(id).name })) }, request, reply);
  }

  @Get(':book')
  @ApiOperation({ summary: 'One rule book: each parameter with its value, its source and when it was read there' })
  @ApiParam({ name: 'book', example: 'norwegian-municipality' })
  @ApiOkResponse({ description: 'The rule book', example: { ...ruleBookOf('norwegian-municipality') } })
  @ApiNotFoundResponse({ description: 'There is no such rule book' })
  async one(@Param('book') book: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(known(book), request, reply);
  }

  private async answer(told: object, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(told));
    await send(request, reply, new ReadyAnswer(tagOf(bytes), bytes, json));
  }
}
