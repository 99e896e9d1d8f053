import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { DeskMeeting, DeskView, RecordView } from '../contract/recording.js';
import { deskHeader, idempotencyHeader } from '../contract/recording.js';
import { Audit } from '../identity/audit.js';
import type { Who } from '../identity/who.js';
import { holds, holdsInHouse, WhoAsks } from '../identity/who.js';
import { Allowed } from '../platform/access.js';
import { Clock } from '../platform/clock.js';
import { problem } from '../platform/problems.js';
import { Desks } from './desks.js';
import { TakeDeskDto } from './dto/desk.dto.js';
import { PlanDto } from './dto/planning.dto.js';
import { planExample } from './examples.js';
import { CommandId, Desk } from './headers.js';
import { Planning } from './planning.js';
import { RecordingService } from './recording.service.js';
import { deskExample, deskMeetingsExample, recordExample } from './views-examples.js';

/** Farther behind than this, a desk is given the whole state. */
const mostEntries = 500;

const deskHeaderDoc = { name: deskHeader, required: false, description: 'Which desk (browser tab) asks' };

/** The secretary's side: which meetings there are, how one stands, who keeps its record now. */
@ApiTags('Recording')
@Controller('api/v1')
export class RecordingController {
  constructor(
    private readonly recording: RecordingService,
    private readonly planning: Planning,
    private readonly desks: Desks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Allowed(['secretary', 'administrator'], 'anywhere')
  @Post('meetings')
  @ApiOperation({
    summary: 'Plan a meeting',
    description:
      'Secretary of the body; with `provenance`, administrator of the house. Nothing is public before `meeting.announce`.',
  })
  @ApiHeader({ name: idempotencyHeader, required: true, description: 'UUID of the request' })
  @ApiBody({ type: PlanDto, examples: { council: { value: planExample } } })
  @ApiCreatedResponse({ example: { id: 'fjordvik-kst-2026-11-23', path: '/fjordvik/kst/2026-11-23' } })
  async plan(
    @Body() wish: PlanDto,
    @CommandId() commandId: string,
    @WhoAsks() who: Who,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ id: string; path: string }> {
    const { id, path, repeated } = await this.planning.plan(wish, commandId, who);
    if (repeated) void reply.status(200);
    else this.audit.noteSoon('meeting-planned', who.account, id, commandId);
    return { id, path };
  }

  @Allowed(['secretary', 'chair', 'administrator'], 'anywhere')
  @Get('desk/meetings')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Meetings you may keep the record of, latest first' })
  @ApiOkResponse({ example: deskMeetingsExample })
  async meetings(@WhoAsks() who: Who): Promise<DeskMeeting[]> {
    const meetings: DeskMeeting[] = [];
    for (const id of await this.recording.meetings()) {
      const standing = await this.recording.stands(id);
      if (!standing?.facts) continue;
      const { organisation, body, slug, title, start, timezone, provenance } = standing.facts;
      const over = { body: body.id, organisation: organisation.slug };
      const theirs = holds(who, 'secretary', over) || holds(who, 'chair', over);
      if (!theirs && !(provenance && holdsInHouse(who, 'administrator'))) continue;
      const path = `/${organisation.slug}/${body.slug}/${slug}`;
      meetings.push({ id, organisation, body, title: title ?? null, start, timezone, status: standing.status, path });
    }
    return meetings.sort((left, right) => right.start.localeCompare(left.start));
  }

  @Allowed(['secretary', 'chair'], 'meeting', { importing: true })
  @Get('meetings/:id/record')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'How the meeting stands, everything included',
    description: 'Without `after` the whole state, else the entries since. Asking keeps the desk that asks.',
  })
  @ApiQuery({ name: 'after', required: false, example: 11 })
  @ApiHeader(deskHeaderDoc)
  @ApiOkResponse({ example: recordExample })
  async record(
    @Param('id') meeting: string,
    @Query('after') after: string | undefined,
    @Desk() desk: string | null,
    @WhoAsks() who: Who,
  ): Promise<RecordView> {
    this.desks.hear(meeting, desk, who);
    const common = { meeting, desk: this.desks.view(meeting), now: this.clock.now() };
    const state = await this.recording.stands(meeting);
    if (!state) throw problem('not-found');
    if (after === undefined) return { ...common, head: state.seq, state };
    if (!/^(0|[1-9]\d{0,9})$/.test(after)) throw problem('invalid', { fields: [{ path: '/after', rule: 'isSeq' }] });
    const behind = state.seq - Number(after);
    if (behind < 0 || behind > mostEntries) return { ...common, head: state.seq, state };
    const entries = behind === 0 ? [] : await this.recording.entries(meeting, Number(after));
    return { ...common, head: entries.at(-1)?.seq ?? state.seq, entries };
  }

  @Allowed(['secretary'], 'meeting', { importing: true })
  @Put('meetings/:id/desk')
  @ApiOperation({
    summary: 'Take the desk',
    description:
      'Free: yours. Held by somebody else: problem desk-held, unless `take` is true; taking over is audited.',
  })
  @ApiHeader({ ...deskHeaderDoc, required: true })
  @ApiBody({ type: TakeDeskDto, examples: { take: { value: { take: true } } } })
  @ApiOkResponse({ example: deskExample })
  async takeDesk(
    @Param('id') meeting: string,
    @Body() { take = false }: TakeDeskDto,
    @Desk() desk: string | null,
    @WhoAsks() who: Who,
  ): Promise<DeskView> {
    if (desk === null) throw problem('desk-missing');
    const { view, from } = this.desks.take(meeting, desk, who, take);
    if (from !== null) await this.audit.note('desk-taken-over', who.account, meeting, `from ${from}`);
    return view;
  }

  @Allowed(['secretary'], 'meeting', { importing: true })
  @Delete('meetings/:id/desk')
  @HttpCode(204)
  @ApiOperation({ summary: 'Leave the desk' })
  @ApiHeader({ ...deskHeaderDoc, required: true })
  leaveDesk(@Param('id') meeting: string, @Desk() desk: string | null, @WhoAsks() who: Who): void {
    if (desk === null) throw problem('desk-missing');
    this.desks.leave(meeting, desk, who);
  }
}
