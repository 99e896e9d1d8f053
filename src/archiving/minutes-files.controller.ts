import { Controller, Get, HttpCode, Options, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiExcludeEndpoint,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiQuery,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from '../platform/access.js';
import { BrowserBuild } from '../platform/browser-build.js';
import { Clock } from '../platform/clock.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { holds, ReadyAnswer, send } from '../platform/ready-answer.js';
import { MinutesFiles } from './minutes-files.js';
import type { MinutesFormat } from './minutes-files.js';
import { Typesetter } from './typeset/typesetter.js';
import { sendWaitingPage, withinAMoment } from './waiting-page.js';

/** The minutes to print, to sign, to file. Made from the public record alone; a draft until they are approved. */
@ApiTags('Archiving')
@ApiParam({ name: 'id', example: 'fjordvik-kst-2026-11-23' })
@ApiQuery({ name: 'lang', required: false, enum: ['nb', 'nn', 'en'], description: 'The meeting’s own where left out' })
@ApiNotFoundResponse({ description: 'There is no such meeting' })
@Anyone()
@UseGuards(OpenToAll)
@Controller('api/v1/meetings/:id')
export class MinutesFilesController {
  constructor(
    private readonly files: MinutesFiles,
    private readonly typesetter: Typesetter,
    private readonly clock: Clock,
    private readonly build: BrowserBuild,
  ) {}

  @Get('minutes.pdf')
  @ApiOperation({
    summary: 'The minutes as PDF/A-2a and PDF/UA-1',
    description:
      'Set one at a time; a long document takes some seconds the first time it is asked for. A browser (Accept: text/html) is meanwhile answered with 202 and a page that asks again.',
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The same record always gives the same bytes' })
  @ApiResponse({ status: 503, description: 'Problem papers-busy' })
  async pdf(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.hand(id, 'pdf', lang, request, reply);
  }

  @Get('minutes.odt')
  @ApiOperation({ summary: 'The minutes as OpenDocument text, to go on writing in' })
  @ApiProduces('application/vnd.oasis.opendocument.text')
  @ApiOkResponse({ description: 'ODF 1.3; the same record always gives the same bytes' })
  async odt(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.hand(id, 'odt', lang, request, reply);
  }

  @Get('minutes.txt')
  @ApiOperation({ summary: 'The minutes as plain text' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'UTF-8, lines of at most 78 letters' })
  async text(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.hand(id, 'txt', lang, request, reply);
  }

  @Options(['minutes.pdf', 'minutes.odt', 'minutes.txt'])
  @HttpCode(204)
  @ApiExcludeEndpoint()
  mayAsk(@Res() reply: FastifyReply): void {
    void reply
      .header('access-control-allow-methods', 'GET, HEAD')
      .header('access-control-allow-headers', 'if-none-match')
      .code(204)
      .send();
  }

  private async hand(
    id: string,
    format: MinutesFormat,
    lang: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.file(id, format, lang);
    // A reader who has it gets its name alone, and nothing is drawn up for that.
    const known = holds(request.headers['if-none-match'], file.tag);
    const made = known ? new ReadyAnswer(file.tag, Buffer.alloc(0), file.contentType) : file.answer();
    const answer = isBrowser(request) ? await withinAMoment(Promise.resolve(made)) : await made;
    if (answer === null) {
      const before = Math.max(0, this.typesetter.asked - 1);
      const { language } = file;
      return sendWaitingPage(reply, { language, before, now: this.clock.now(), assets: this.build.pageAssets });
    }
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-language': file.language,
      'content-disposition': `${format === 'odt' ? 'attachment' : 'inline'}; filename="${file.fileName}"`,
    });
    await send(request, reply, answer);
  }
}

/** Somebody who followed a link, and would look at an empty window. */
const isBrowser = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('text/html');
