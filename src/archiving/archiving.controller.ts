import { Controller, Get, HttpCode, Options, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiExcludeEndpoint,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from '../platform/access.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { handPaper } from './hand-paper.js';
import { Papers } from './papers.js';

const idParameter = { name: 'id', example: 'fjordvik-kst-2026-11-23' };

/** What an archivist takes away. Made from the public record alone, new with each entry, a draft until it is approved. */
@ApiTags('Archiving')
@ApiParam(idParameter)
@ApiNotFoundResponse({ description: 'There is no such meeting' })
@Anyone()
@UseGuards(OpenToAll)
@Controller('api/v1/meetings/:id')
export class ArchivingController {
  constructor(private readonly papers: Papers) {}

  @Get('minutes.html')
  @ApiOperation({ summary: 'The minutes as one page that needs nothing beside it, to print or to keep' })
  @ApiQuery({ name: 'lang', required: false, enum: ['nb', 'nn', 'en'] })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'The minutes; everything in them stands in the public record' })
  async html(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.papers.html(id, lang);
    // The one style that stands in the document is named by its hash; nothing else may load or run.
    void reply.headers({
      'content-security-policy': `default-src 'none'; img-src data:; style-src 'sha256-${paper.styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
    });
    await handPaper(paper, request, reply);
  }

  @Get('minutes.json')
  @ApiOperation({ summary: 'The minutes as data: items, motions, votes with announced and computed outcome, totals' })
  @ApiProduces('application/json')
  @ApiOkResponse({ description: 'Format `tribune-minutes/1`' })
  async json(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await handPaper(await this.papers.json(id), request, reply);
  }

  @Get('votes.csv')
  @ApiOperation({ summary: 'One row for each ballot that carries a name' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'RFC 4180, UTF-8' })
  async csv(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const paper = await this.papers.csv(id);
    void reply.header('content-disposition', `attachment; filename="${paper.name}-votes.csv"`);
    await handPaper(paper, request, reply);
  }

  @Options(['minutes.html', 'minutes.json', 'votes.csv'])
  @HttpCode(204)
  @ApiExcludeEndpoint()
  mayAsk(@Res() reply: FastifyReply): void {
    void reply
      .header('access-control-allow-methods', 'GET, HEAD')
      .header('access-control-allow-headers', 'if-none-match')
      .code(204)
      .send();
  }
}
