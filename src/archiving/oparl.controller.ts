import { setImmediate as pause } from 'node:timers/promises';
import { Controller, Get, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MeetingSummary } from '../contract/following.js';
import { meetingIdForm } from '../contract/following.js';
import { Anyone } from '../platform/access.js';
import { Config } from '../platform/config.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { problem } from '../platform/problems.js';
import { json, ReadyAnswer, send, tagOf } from '../platform/ready-answer.js';
import { minutesOf } from '../procedure/minutes.js';
import { PublicRecord } from '../public-record/public-record.js';
import {
  oparlBody,
  oparlFile,
  oparlItem,
  oparlList,
  oparlLocation,
  oparlMeeting,
  oparlOrganization,
  oparlProtocol,
  oparlRoot,
  oparlSystem,
  type OparlList,
  type OparlObject,
  type OparlSource,
} from './exports/oparl.js';
import { isAskedFor, readOparlQuery, type OparlAsked } from './oparl-asked.js';

type Queried = Record<string, unknown>;

/** The public record as council systems in Germany offer theirs, for the crawlers that know OParl 1.1. */
@ApiTags('Archiving')
@ApiNotFoundResponse({ description: 'There is no such object' })
@Anyone()
@UseGuards(OpenToAll)
@Controller('oparl/v1.1')
export class OparlController {
  constructor(
    private readonly record: PublicRecord,
    private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ summary: 'OParl 1.1: the System, from which everything else is reached' })
  @ApiOkResponse({ description: 'https://schema.oparl.org/1.1/System' })
  async system(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(request, reply, oparlSystem(this.config.origin));
  }

  @Get('bodies')
  @ApiOperation({ summary: 'OParl 1.1: the municipalities' })
  async bodies(@Query() query: Queried, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const all = (await this.record.organisations()).map((one) => oparlBody(this.config.origin, one));
    await this.answer(request, reply, this.page(all, 'bodies', query));
  }

  @Get('bodies/:organisation')
  @ApiOperation({ summary: 'OParl 1.1: a municipality' })
  async body(
    @Param('organisation') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(request, reply, oparlBody(this.config.origin, await this.organisation(slug)));
  }

  @Get('bodies/:organisation/organizations')
  @ApiOperation({ summary: 'OParl 1.1: the bodies of a municipality' })
  async organizations(
    @Param('organisation') slug: string,
    @Query() query: Queried,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.organisation(slug);
    const all = found.bodies.map((body) => oparlOrganization(this.config.origin, found, body));
    await this.answer(request, reply, this.page(all, `bodies/${found.slug}/organizations`, query));
  }

  @Get(['bodies/:organisation/people', 'bodies/:organisation/papers'])
  @ApiOperation({ summary: 'OParl 1.1: lists that a municipality must have, and that are empty here' })
  async nothing(
    @Param('organisation') slug: string,
    @Query() query: Queried,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.organisation(slug);
    const list = request.url.split('?')[0]!.endsWith('/people') ? 'people' : 'papers';
    await this.answer(request, reply, this.page([], `bodies/${found.slug}/${list}`, query));
  }

  @Get('bodies/:organisation/meetings')
  @ApiOperation({ summary: 'OParl 1.1: the meetings of a municipality, latest first' })
  async ofBody(
    @Param('organisation') slug: string,
    @Query() query: Queried,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.organisation(slug);
    await this.answer(request, reply, await this.meetings({ organisation: found.slug }, `bodies/${found.slug}`, query));
  }

  @Get('bodies/:organisation/organizations/:body')
  @ApiOperation({ summary: 'OParl 1.1: a body' })
  async organization(
    @Param('organisation') slug: string,
    @Param('body') below: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { found, body } = await this.bodyOf(slug, below);
    await this.answer(request, reply, oparlOrganization(this.config.origin, found, body));
  }

  @Get('bodies/:organisation/organizations/:body/meetings')
  @ApiOperation({ summary: 'OParl 1.1: the meetings of a body, latest first' })
  async ofOrganization(
    @Param('organisation') slug: string,
    @Param('body') below: string,
    @Query() query: Queried,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { found, body } = await this.bodyOf(slug, below);
    const at = `bodies/${found.slug}/organizations/${body.slug}`;
    const filter = { organisation: found.slug, body: body.slug };
    await this.answer(request, reply, await this.meetings(filter, at, query));
  }

  @Get('meetings/:id')
  @ApiOperation({ summary: 'OParl 1.1: a meeting with its agenda' })
  async meeting(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(request, reply, oparlMeeting(await this.source(id)));
  }

  @Get('meetings/:id/location')
  @ApiOperation({ summary: 'OParl 1.1: where a meeting is held' })
  async location(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(request, reply, oparlLocation(await this.source(id)));
  }

  @Get('meetings/:id/protocol')
  @ApiOperation({ summary: 'OParl 1.1: the file of the minutes' })
  async protocol(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(request, reply, oparlProtocol(await this.source(id)));
  }

  @Get('meetings/:id/items/:item')
  @ApiOperation({ summary: 'OParl 1.1: a matter on the agenda, with its votes as `tribune:votes`' })
  async item(
    @Param('id') id: string,
    @Param('item') item: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(request, reply, oparlItem(await this.source(id), item));
  }

  @Get('meetings/:id/items/:item/files/:document')
  @ApiOperation({ summary: 'OParl 1.1: a document of a matter' })
  async file(
    @Param('id') id: string,
    @Param('item') item: string,
    @Param('document') document: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(request, reply, oparlFile(await this.source(id), item, document));
  }

  private async organisation(slug: string) {
    const found = (await this.record.organisations()).find((one) => one.slug === slug);
    if (!found) throw problem('not-found');
    return found;
  }

  private async bodyOf(slug: string, below: string) {
    const found = await this.organisation(slug);
    const body = found.bodies.find((one) => one.slug === below);
    if (!body) throw problem('not-found');
    return { found, body };
  }

  private async source(id: string): Promise<OparlSource> {
    const summary = meetingIdForm.test(id) ? await this.record.summary(id) : null;
    const source = summary && (await this.sourceOf(summary));
    if (!source) throw problem('no-such-meeting');
    return source;
  }

  private async sourceOf(summary: MeetingSummary, created?: string): Promise<OparlSource | null> {
    const meeting = await this.record.state(summary.id);
    if (!meeting) return null;
    const minutes = minutesOf(meeting, { meeting: summary.id });
    const made = created ?? (await this.created(summary));
    return { origin: this.config.origin, summary, meeting, minutes, created: made, modified: summary.updatedAt };
  }

  /** When the meeting's first public entry was written. */
  private async created({ id, updatedAt }: MeetingSummary): Promise<string> {
    const first = (await this.record.entries(id, 0, 1))[0]?.recordedAt;
    return first !== undefined && first < updatedAt ? first : updatedAt;
  }

  /**
   * Filters narrow the page and not the search, so that no question costs more than a page: one can come out short or
   * empty and still have a next.
   */
  private async meetings(
    filter: { organisation: string; body?: string },
    below: string,
    query: Queried,
  ): Promise<OparlList> {
    const asked = this.asked(query);
    const { limit, cursor, kept, bare } = asked;
    const found = await this.record.meetings({ ...filter, limit, ...(cursor !== null && { cursor }) });
    const data: OparlObject[] = [];
    for (const summary of found.meetings) {
      const created = await this.created(summary);
      if (!isAskedFor(asked, created, summary.updatedAt)) continue;
      const source = await this.sourceOf(summary, created);
      if (source) data.push(oparlMeeting(source, bare));
      // Others want answers too while a page is drawn up.
      await pause();
    }
    const at = `${oparlRoot(this.config.origin)}/${below}/meetings`;
    return oparlList(data, at, kept, { self: cursor, next: found.next, limit });
  }

  /** A page of a list that is had whole. When a municipality or a body came about is not recorded, so no filter leaves one out. */
  private page(all: OparlObject[], below: string, query: Queried): OparlList {
    const { limit, cursor, kept } = this.asked(query);
    const from = cursor === null ? 0 : Number(cursor);
    if (!Number.isSafeInteger(from) || from < 0)
      throw problem('invalid', { fields: [{ path: '/cursor', rule: 'cursor' }] });
    const next = from + limit < all.length ? String(from + limit) : null;
    const place = { self: cursor, next, limit, total: all.length };
    return oparlList(all.slice(from, from + limit), `${oparlRoot(this.config.origin)}/${below}`, kept, place);
  }

  private asked(query: Queried): OparlAsked {
    const asked = readOparlQuery(query);
    if ('fields' in asked) throw problem('invalid', asked);
    return asked;
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, body: object | null): Promise<void> {
    if (body === null) throw problem('not-found');
    const bytes = Buffer.from(JSON.stringify(body));
    await send(request, reply, new ReadyAnswer(tagOf(bytes), bytes, json));
  }
}
