import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import {
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audit } from '../identity/audit.js';
import { WhoAsks, type Who } from '../identity/who.js';
import { Allowed } from '../platform/access.js';
import { problem } from '../platform/problems.js';
import { namedAs, sendFile } from '../platform/send-file.js';
import type { Meeting } from '../procedure/meeting.js';
import { minutesOf } from '../procedure/minutes.js';
import { Recorder } from '../record/recorder.js';
import { languageOf } from './minutes-files.js';
import { MinutesFolders } from './minutes-folders.js';
import { versionOf, versionPaper } from './minutes-versions.js';
import { Typesetter } from './typeset/typesetter.js';

const noStore = 'private, no-store';

/** The full minutes, with what was said behind closed doors: the same paper, of everything that was recorded. */
@ApiTags('Archiving')
@ApiParam({ name: 'id', example: 'fjordvik-kst-2026-11-23' })
@ApiNotFoundResponse({ description: 'There is no such meeting or version, or its file is not kept here' })
@Controller('api/v1/meetings/:id/full-minutes')
export class FullMinutesController {
  constructor(
    private readonly recorder: Recorder,
    private readonly folders: MinutesFolders,
    private readonly typesetter: Typesetter,
    private readonly audit: Audit,
  ) {}

  @Allowed(['secretary', 'chair', 'archivist'], 'meeting')
  @Get('draft.pdf')
  @ApiOperation({ summary: 'The full minutes as the record stands now', description: 'Each reading is audited.' })
  @ApiQuery({ name: 'lang', required: false, enum: ['nb', 'nn', 'en'] })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'PDF/A-2a and PDF/UA-1' })
  async draft(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @WhoAsks() who: Who,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const state = await this.standing(id);
    const language = languageOf(lang, state);
    const minutes = minutesOf(state, { meeting: id });
    const pdf = await this.typesetter.pdf(versionPaper(minutes, language, 'full', null));
    await this.audit.note('full-minutes-read', who.account, id, 'draft');
    await reply
      .headers({
        'content-type': 'application/pdf',
        'content-disposition': `inline; ${namedAs(`${id}-full.pdf`)}`,
        'cache-control': noStore,
        'x-content-type-options': 'nosniff',
      })
      .send(Buffer.from(pdf));
  }

  @Allowed(['secretary', 'chair', 'archivist'], 'meeting')
  @Get(':version.pdf')
  @ApiParam({ name: 'version', example: 1 })
  @ApiOperation({ summary: 'One version of the full minutes, as it was kept', description: 'Each reading is audited.' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'PDF/A-2a and PDF/UA-1' })
  async version(
    @Param('id') id: string,
    @Param('version') number: string,
    @WhoAsks() who: Who,
    @Req() _request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const state = await this.standing(id);
    const version = /^[1-9]\d{0,3}$/.test(number) ? versionOf(state, 'full', Number(number)) : undefined;
    if (version === undefined) throw problem('not-found');
    const file = version.sha256 === undefined ? null : await this.folders.closed?.read(version.sha256);
    if (!file || version.sha256 === undefined) throw problem('minutes-not-kept');
    await this.audit.note('full-minutes-read', who.account, id, `version ${number}`);
    const name = `${id}-full-v${number}.pdf`;
    await sendFile(reply, file, { name, mediaType: 'application/pdf', tag: version.sha256, cacheControl: noStore });
  }

  private async standing(id: string): Promise<Meeting> {
    const state = await this.recorder.stands(id);
    if (state === null) throw problem('not-found');
    return state;
  }
}
