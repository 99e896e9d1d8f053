import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from '../platform/access.js';
import { problem } from '../platform/problems.js';
import { holds } from '../platform/ready-answer.js';
import { sendFile } from '../platform/send-file.js';
import { PublicFiles } from '../public-record/public-files.js';

/** A file can be taken out of the record, so no cache may keep one for long, nor show it when we cannot be asked. */
const cacheControl = 'public, max-age=300, stale-if-error=0';

/** The files of public documents, by their hash. */
@ApiTags('Following')
@Anyone()
@Controller('dokument')
export class PublicFilesController {
  constructor(private readonly files: PublicFiles) {}

  @Get(':sha256/:name')
  @ApiOperation({
    summary: 'A public document',
    description:
      'The bytes whose SHA-256 stands in the address. The name is for people. One that is not public yet, not any more, or never was, is answered alike.',
  })
  @ApiOkResponse({ description: 'The file' })
  @ApiNotFoundResponse({ description: 'Problem not-found' })
  async file(
    @Param('sha256') sha256: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.files.open(sha256);
    if (!found) throw problem('not-found');
    const { name, mediaType, ...opened } = found;
    if (holds(request.headers['if-none-match'], sha256)) {
      await opened.file.close();
      await reply.header('etag', `"${sha256}"`).header('cache-control', cacheControl).code(304).send();
      return;
    }
    await sendFile(reply, opened, { name, mediaType, tag: sha256, cacheControl });
  }
}
