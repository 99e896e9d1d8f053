import { Controller, Get, Param, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audit } from '../identity/audit.js';
import { WhoAsks, type Who } from '../identity/who.js';
import { Allowed } from '../platform/access.js';
import { Config } from '../platform/config.js';
import { problem } from '../platform/problems.js';
import { namedAs } from '../platform/send-file.js';
import { Recorder } from '../record/recorder.js';
import { noark5 } from './exports/noark5/format.js';
import { languageOf } from './minutes-files.js';
import { versionPaper } from './minutes-versions.js';
import { sourceOf } from './source-of.js';
import { Typesetter } from './typeset/typesetter.js';
import { zipped } from './zip.js';

/**
 * The deposit of a meeting with what the public may not read, each such thing shielded (`skjerming`) with its provision: for the
 * municipality's own archive. It is made of the private log, by the same functions as the public one, and kept nowhere.
 */
@ApiTags('Archiving')
@ApiParam({ name: 'id', example: 'fjordvik-kst-2026-11-23' })
@ApiNotFoundResponse({ description: 'There is no such meeting' })
@Controller('api/v1/meetings/:id/full-deposit')
export class FullDepositController {
  constructor(
    private readonly recorder: Recorder,
    private readonly typesetter: Typesetter,
    private readonly audit: Audit,
    private readonly config: Config,
  ) {}

  @Allowed(['archivist'], 'meeting')
  @Get('noark5.zip')
  @ApiOperation({ summary: 'The full Noark 5 deposit, with skjerming', description: 'Each taking is audited.' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ description: 'Noark 5 v5.5, one meeting' })
  @ApiConflictResponse({ description: 'The meeting has not ended, so there is nothing to deposit yet' })
  async noark(@Param('id') id: string, @WhoAsks() who: Who, @Res() reply: FastifyReply): Promise<void> {
    const meeting = await this.recorder.stands(id);
    if (meeting === null) throw problem('not-found');
    const source = sourceOf(id, meeting, this.config.origin, 'full');
    const { minutes } = source;
    if (noark5.files(source).length === 0) throw problem('not-ended-yet');
    const minutesPdf = await this.typesetter.pdf(versionPaper(minutes, languageOf(null, meeting), 'full', null));
    const entries = noark5
      .files({ ...source, minutesPdf })
      .map(({ name, write }) => ({ path: `${id}-noark5-full/${name}`, content: write() }));
    const bytes = await zipped(entries, minutes.asOf.at);
    await this.audit.note('full-deposit-taken', who.account, id, 'noark5');
    await reply
      .headers({
        'content-type': 'application/zip',
        'content-disposition': `attachment; ${namedAs(`${id}-noark5-full.zip`)}`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(bytes);
  }
}
