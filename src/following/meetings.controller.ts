import { Controller, Get, HttpCode, Options, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiExcludeEndpoint,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from '../platform/access.js';
import type { EntriesPage, Position, ResetReason, SealedEntryView, SealedPage } from '../contract/following.js';
import { deltaLimits, protocolVersion } from '../contract/following.js';
import { problem } from '../platform/problems.js';
import type { SealedEntry } from '../public-record/public-record.js';
import { PublicRecord } from '../public-record/public-record.js';
import { isMeetingId, readPosition } from './asked.js';
import { fitting } from './catch-up.js';
import { entriesExample, listExample, sealedExample, snapshotExample } from './examples.js';
import { readFilter } from './meeting-filter.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { json, ReadyAnswer, send, tagOf } from '../platform/ready-answer.js';
import { ReadySnapshots } from './ready-snapshots.js';

const afterQuery = {
  name: 'after',
  required: false,
  example: '5f0c9d2e81a7b634:57',
  description: 'Epoch and number of the last entry you have. Left out: from the first entry.',
};
const idParameter = { name: 'id', example: 'fjordvik-kst-2026-11-23' };

/** The public record as JSON, for scripts, newsrooms, archives, other sites, and readers whose network lets no socket through. */
@ApiTags('Following')
@Anyone()
@UseGuards(OpenToAll)
@Anyone()
@Controller('api/v1/meetings')
export class MeetingsController {
  constructor(
    private readonly record: PublicRecord,
    private readonly snapshots: ReadySnapshots,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Meetings, most recent first' })
  @ApiQuery({ name: 'organisation', required: false, example: 'fjordvik' })
  @ApiQuery({
    name: 'body',
    required: false,
    example: 'kst',
    description: 'Short name of the body; needs organisation',
  })
  @ApiQuery({
    name: 'from',
    required: false,
    example: '2026-11-01',
    description: 'First day, in the meeting’s own time zone',
  })
  @ApiQuery({ name: 'to', required: false, example: '2026-11-30', description: 'Last day, included' })
  @ApiQuery({ name: 'status', required: false, example: 'in-session,recess', description: 'One or more, with commas' })
  @ApiQuery({ name: 'limit', required: false, example: 50, description: '1 to 200; 50 where left out' })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` of the answer before' })
  @ApiOkResponse({ description: 'A page of meetings', example: listExample })
  async list(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = readFilter(query);
    if ('fields' in filter) throw problem('invalid', filter);
    const found = await this.record.meetings(filter);
    await this.answer(request, reply, found);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How a meeting stands: the fold of all its public entries' })
  @ApiParam(idParameter)
  @ApiOkResponse({
    description: 'The meeting. `ETag` is its epoch and number; ask with `If-None-Match`',
    example: snapshotExample,
  })
  @ApiNotFoundResponse({ description: 'There is no such meeting' })
  async meeting(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const ready = isMeetingId(id) ? await this.snapshots.of(id) : null;
    if (ready === null) throw problem('no-such-meeting');
    await send(request, reply, ready);
  }

  @Get(':id/entries')
  @ApiOperation({ summary: 'What happened in a meeting, entry by entry' })
  @ApiParam(idParameter)
  @ApiQuery(afterQuery)
  @ApiOkResponse({
    description: `At most ${deltaLimits.entries} entries; ask on while seq is less than head`,
    example: entriesExample,
  })
  @ApiNotFoundResponse({ description: 'There is no such meeting' })
  async entries(
    @Param('id') id: string,
    @Query('after') after: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { from, head, reset } = await this.place(id, after);
    const read = reset === undefined ? await this.record.entries(id, from.seq, deltaLimits.entries) : [];
    const entries = fitting(read, deltaLimits);
    const seq = entries.at(-1)?.seq ?? from.seq;
    const page: EntriesPage = {
      proto: protocolVersion,
      meeting: id,
      epoch: from.epoch,
      seq,
      head: Math.max(head, seq),
      entries,
    };
    await this.answer(request, reply, reset === undefined ? page : { ...page, reset });
  }

  @Get(':id/sealed')
  @ApiOperation({ summary: 'The same entries as they lie in the store: the hashed bytes and what they commit to' })
  @ApiParam(idParameter)
  @ApiQuery(afterQuery)
  @ApiOkResponse({
    description: 'Envelopes in base64 with their disclosures; docs/protocol.md says how to check them',
    example: sealedExample,
  })
  @ApiNotFoundResponse({ description: 'There is no such meeting' })
  async sealed(
    @Param('id') id: string,
    @Query('after') after: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { from, head, reset } = await this.place(id, after);
    const read = reset === undefined ? await this.record.sealed(id, from.seq, sealedAtOnce) : [];
    const seq = read.at(-1)?.seq ?? from.seq;
    const entries = read.map(viewOfSealed);
    const page: SealedPage = {
      proto: protocolVersion,
      meeting: id,
      epoch: from.epoch,
      seq,
      head: Math.max(head, seq),
      entries,
    };
    await this.answer(request, reply, reset === undefined ? page : { ...page, reset });
  }

  /** Browsers ask before they send `If-None-Match` to another site. */
  @Options(['', ':id', ':id/entries', ':id/sealed'])
  @HttpCode(204)
  @ApiExcludeEndpoint()
  mayAsk(@Res() reply: FastifyReply): void {
    void reply
      .header('access-control-allow-methods', 'GET, HEAD')
      .header('access-control-allow-headers', 'if-none-match')
      .header('access-control-max-age', '86400')
      .code(204)
      .send();
  }

  /** Where a reader stands and whether it can go on from there. */
  private async place(id: string, after: unknown): Promise<{ from: Position; head: number; reset?: ResetReason }> {
    const head = isMeetingId(id) ? await this.record.head(id) : null;
    if (head === null) throw problem('no-such-meeting');
    const epoch = this.record.epoch();
    if (after === undefined) return { from: { epoch, seq: 0 }, head };
    const from = typeof after === 'string' ? readPosition(after) : null;
    if (from === null) throw problem('invalid', { fields: [{ path: '/after', rule: 'epoch:seq' }] });
    if (from.epoch !== epoch) return { from: { epoch, seq: head }, head, reset: 'unknown-epoch' };
    if (from.seq > head) return { from: { epoch, seq: head }, head, reset: 'ahead-of-record' };
    return { from, head };
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, body: object): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(body));
    await send(request, reply, new ReadyAnswer(tagOf(bytes), bytes, json));
  }
}

const sealedAtOnce = 100;

function viewOfSealed({ index, seq, hash, envelope, disclosures }: SealedEntry): SealedEntryView {
  return { index, seq, hash, envelope: Buffer.from(envelope).toString('base64'), disclosures };
}
