import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from '../platform/access.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { pagePolicy } from '../platform/page-policy.js';
import { problem, ProblemBook } from '../platform/problems.js';
import { PublicRecord } from '../public-record/public-record.js';
import { screenPaths, type PageModel } from '../views/pages.js';
import { renderPage } from '../views/render.js';
import { chosenLanguage } from '../views/words/languages.js';
import { BrowserBuild } from '../platform/browser-build.js';
import type { Occasion, Part } from './page-models.js';
import { PageModels } from './page-models.js';
import { PageProblems } from './page-problems.js';
import { ReadyAnswer, send, tagOf } from '../platform/ready-answer.js';
import { ReadyPages } from './ready-pages.js';

type Asked = Record<string, unknown>;

/** The addresses people read, send each other and find again in fifty years. Whole pages, with or without script. */
@ApiExcludeController()
@UseFilters(PageProblems)
@Anyone()
@Controller()
export class PagesController {
  constructor(
    private readonly record: PublicRecord,
    private readonly models: PageModels,
    private readonly pages: ReadyPages,
    private readonly problems: ProblemBook,
    private readonly build: BrowserBuild,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get()
  async home(@Query() query: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(await this.models.home(this.occasion('/', query)), request, reply);
  }

  /** What a problem of this name means; the address in every problem document. */
  @Get('problems/:name')
  async problem(
    @Param('name') name: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = this.problems.get(name);
    if (kind === null) throw problem('not-found');
    const occasion = this.occasion(`/problems/${name}`, query);
    const told = { title: kind.title[occasion.language], explanation: kind.explanation[occasion.language] };
    const page: PageModel = { kind: 'problem', ...occasion, name, status: kind.status, told };
    await this.show(page, request, reply);
  }

  /** What is known of whom these pages shut out, and where to say so. */
  @Get('tilgjengelighet')
  async accessibility(
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { accessibilityContact: contacts, accessibilityStatement: official } = this.config;
    const occasion = this.occasion('/tilgjengelighet', query);
    await this.show({ kind: 'accessibility', ...occasion, contacts, official }, request, reply);
  }

  @Get(':organisation')
  async organisation(
    @Param('organisation') slug: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(await this.models.organisation(slug, this.occasion(`/${slug}`, query)), request, reply);
  }

  @Get(':organisation/:body')
  async body(
    @Param() slugs: { organisation: string; body: string },
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { before } = query;
    if (before !== undefined && (typeof before !== 'string' || !cursorForm.test(before))) throw problem('not-found');
    const on = this.occasion(`/${slugs.organisation}/${slugs.body}`, query);
    await this.show(await this.models.body(slugs, before, on), request, reply);
  }

  @Get(':organisation/:body/:meeting')
  async meeting(
    @Param() slugs: MeetingSlugs,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.follow(slugs, { part: 'meeting' }, query, request, reply);
  }

  @Get(':organisation/:body/:meeting/sak/:place')
  async item(
    @Param() slugs: MeetingSlugs & { place: string },
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!/^[1-9]\d{0,4}$/.test(slugs.place)) throw problem('not-found');
    await this.follow(slugs, { part: 'item', place: Number(slugs.place) }, query, request, reply);
  }

  @Get(':organisation/:body/:meeting/protokoll')
  async minutes(
    @Param() slugs: MeetingSlugs,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.follow(slugs, { part: 'minutes' }, query, request, reply);
  }

  @Get(':organisation/:body/:meeting/protokoll/sammenlign')
  async comparison(
    @Param() slugs: MeetingSlugs,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [from, to] = [query['fra'], query['til']];
    if (!isVersion(from) || !isVersion(to)) throw problem('not-found');
    await this.follow(slugs, { part: 'comparison', from: Number(from), to: Number(to) }, query, request, reply);
  }

  /** For the hall's wall. */
  @Get(':organisation/:body/:meeting/storskjerm')
  async bigScreen(
    @Param() slugs: MeetingSlugs,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.follow(slugs, { part: 'screen', look: 'big-screen' }, query, request, reply);
  }

  /** To be laid over a broadcast picture. */
  @Get(':organisation/:body/:meeting/undertekst')
  async lowerThird(
    @Param() slugs: MeetingSlugs,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.follow(slugs, { part: 'screen', look: 'lower-third' }, query, request, reply);
  }

  /** The only address that other sites may show in a frame, and only those the settings name. */
  @Get(':organisation/:body/:meeting/innbygging')
  async embed(
    @Param() slugs: MeetingSlugs,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // The older header knows no list of sites; browsers that read it alone would show the frame to nobody.
    if (this.config.embedSites.length > 0) void reply.removeHeader('x-frame-options');
    await this.follow(slugs, { part: 'screen', look: 'embed' }, query, request, reply);
  }

  /** Every other address: what is not there is said on a page, too. */
  @Get('*')
  elsewhere(): never {
    throw problem('not-found');
  }

  private async follow(
    { organisation, body, meeting }: MeetingSlugs,
    part: Part,
    query: Asked,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const found = await this.record.byPath(organisation, body, meeting);
    if (found === null) throw problem('no-such-meeting');
    const occasion = { ...this.occasion(found.path + suffixOf(part), query), ...queryOf(part) };
    const page = await this.pages.of(found, part, occasion);
    if (page === null) throw problem('not-found');
    const shownBy = part.part === 'screen' && part.look === 'embed' ? this.config.embedSites : [];
    void reply.header('content-security-policy', pagePolicy(this.config, { ...page.needs, shownBy }));
    await send(request, reply, page.answer);
  }

  private async show(page: PageModel | null, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (page === null) throw problem('not-found');
    const bytes = Buffer.from(renderPage(page, this.build.pageAssets));
    await send(request, reply, new ReadyAnswer(tagOf(bytes), bytes, html));
  }

  private occasion(path: string, query: Asked): Occasion {
    return { language: chosenLanguage(query['lang']), now: this.clock.now(), path };
  }
}

interface MeetingSlugs {
  organisation: string;
  body: string;
  meeting: string;
}

const isVersion = (asked: unknown): asked is string => typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked);

/** What stands after the meeting's own path in the address of one of its parts. */
function suffixOf(part: Part): string {
  switch (part.part) {
    case 'meeting':
      return '';
    case 'item':
      return `/sak/${part.place}`;
    case 'minutes':
      return '/protokoll';
    case 'comparison':
      return '/protokoll/sammenlign';
    case 'screen':
      return `/${screenPaths[part.look]}`;
    default:
      return part satisfies never;
  }
}

const queryOf = (part: Part) => (part.part === 'comparison' ? { query: `fra=${part.from}&til=${part.to}` } : {});

const cursorForm = /^[A-Za-z0-9_~.:=+-]{1,300}$/;
const html = 'text/html; charset=utf-8';
