import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Options, Param, Res, UseGuards } from '@nestjs/common';
import {
  ApiExcludeEndpoint,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { meetingIdForm } from '../contract/following.js';
import { Anyone } from '../platform/access.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { problem } from '../platform/problems.js';
import { freshForASecond } from '../platform/ready-answer.js';
import { PublicRecord } from '../public-record/public-record.js';
import { entryLine, everyMeeting, inPieces, toldEntries } from './told-entries.js';

/** What happened, line by line, in the house and in a meeting. */
@ApiTags('Archiving')
@Anyone()
@UseGuards(OpenToAll)
@Controller('api/v1')
export class LogsController {
  constructor(private readonly record: PublicRecord) {}

  @Get('entries.ndjson')
  @ApiOperation({
    summary: 'Every public entry of the house, meeting by meeting, most recent first, a line of JSON each',
  })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ description: '`{meeting, seq, at, recordedAt, event, hash, gone?}`, as `…/entries` gives them' })
  async everything(@Res() reply: FastifyReply): Promise<void> {
    await hand(this.lines(everyMeeting(this.record)), 'entries.ndjson', reply);
  }

  @Get('meetings/:id/entries.ndjson')
  @ApiParam({ name: 'id', example: 'fjordvik-kst-2026-11-23' })
  @ApiOperation({ summary: 'Every public entry of a meeting, a line of JSON each' })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ description: '`{meeting, seq, at, recordedAt, event, hash, gone?}`, as `…/entries` gives them' })
  @ApiNotFoundResponse({ description: 'There is no such meeting' })
  async entries(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const head = meetingIdForm.test(id) ? await this.record.head(id) : null;
    if (head === null) throw problem('no-such-meeting');
    await hand(this.lines([{ id }]), `${id}-entries.ndjson`, reply);
  }

  @Options(['entries.ndjson', 'meetings/:id/entries.ndjson'])
  @HttpCode(204)
  @ApiExcludeEndpoint()
  mayAsk(@Res() reply: FastifyReply): void {
    void reply.header('access-control-allow-methods', 'GET, HEAD').code(204).send();
  }

  private async *lines(meetings: Iterable<{ id: string }> | AsyncIterable<{ id: string }>): AsyncGenerator<string> {
    for await (const { id } of meetings)
      for await (const entry of toldEntries(this.record, id)) yield entryLine(id, entry);
  }
}

/** Sends lines as they are read, no faster than the reader takes them. */
async function hand(lines: AsyncIterable<string>, name: string, reply: FastifyReply): Promise<void> {
  void reply.headers({
    'content-type': 'application/x-ndjson; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': freshForASecond,
  });
  await reply.send(Readable.from(inPieces(lines), { objectMode: false }));
}
