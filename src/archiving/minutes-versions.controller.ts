import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { meetingIdForm } from '../contract/following.js';
import type { MinutesVersionFile } from '../contract/minutes-versions.js';
import { Anyone } from '../platform/access.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { problem } from '../platform/problems.js';
import { holds } from '../platform/ready-answer.js';
import { sendFile } from '../platform/send-file.js';
import type { Meeting } from '../procedure/meeting.js';
import { minutesOf } from '../procedure/minutes.js';
import { PublicRecord } from '../public-record/public-record.js';
import { MinutesFolders } from './minutes-folders.js';
import { lostWordsSince, versionOf } from './minutes-versions.js';

/** Every version of the minutes that was drawn up, as it was drawn up. None is ever replaced. */
@ApiTags('Archiving')
@ApiParam({ name: 'id', example: 'fjordvik-kst-2026-11-23' })
@ApiNotFoundResponse({ description: 'There is no such meeting or version, or its file is not kept here' })
@Anyone()
@UseGuards(OpenToAll)
@Controller('api/v1/meetings/:id/minutes/versions')
export class MinutesVersionsController {
  constructor(
    private readonly record: PublicRecord,
    private readonly folders: MinutesFolders,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Versions of the minutes, each with the hash of its file as the log tells it' })
  @ApiOkResponse({ description: 'In the order they were drawn up' })
  async list(@Param('id') id: string): Promise<{ meeting: string; versions: MinutesVersionFile[] }> {
    const state = await this.standing(id);
    const versions = minutesOf(state, { meeting: id }).versions.map(async (told): Promise<MinutesVersionFile> => {
      const withdrawn = lostWordsSince(state, versionOf(state, 'public', told.version)!);
      const kept = told.sha256 !== null && !withdrawn && (await this.folders.open.size(told.sha256)) !== null;
      return { ...told, withdrawn, file: kept ? `/api/v1/meetings/${id}/minutes/versions/${told.version}.pdf` : null };
    });
    return { meeting: id, versions: await Promise.all(versions) };
  }

  @Get(':version.pdf')
  @ApiParam({ name: 'version', example: 1 })
  @ApiOperation({
    summary: 'One version as the file that was kept of it',
    description: 'Its SHA-256 is the one in the log. Gone where words in it had to be taken out of the record since.',
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'PDF/A-2a and PDF/UA-1' })
  async file(
    @Param('id') id: string,
    @Param('version') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const state = await this.standing(id);
    const version = /^[1-9]\d{0,3}$/.test(number) ? versionOf(state, 'public', Number(number)) : undefined;
    if (version === undefined) throw problem('not-found');
    if (lostWordsSince(state, version)) throw problem('minutes-withdrawn');
    const tag = version.sha256;
    if (tag === undefined) throw problem('minutes-not-kept');
    if (holds(request.headers['if-none-match'], tag)) return void (await reply.code(304).send());
    const file = await this.folders.open.read(tag);
    if (file === null) throw problem('minutes-not-kept');
    const name = `${id}-v${number}.pdf`;
    // For a minute only: words in it may have to go.
    await sendFile(reply, file, { name, mediaType: 'application/pdf', tag, cacheControl: 'public, max-age=60' });
  }

  /** @throws problem no-such-meeting */
  private async standing(id: string): Promise<Meeting> {
    const state = meetingIdForm.test(id) ? await this.record.state(id) : null;
    if (state === null) throw problem('no-such-meeting');
    return state;
  }
}
