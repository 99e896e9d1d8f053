import { Controller, Get, HttpCode, Options, Param, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiExcludeEndpoint,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from '../platform/access.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { everyFormat } from './exports/every-format.js';
import { handPaper } from './hand-paper.js';
import { Exported } from './exported.js';

/** Meetings in the formats archives and other houses ask for; what each cannot say stands beside it. */
@ApiTags('Archiving')
@ApiParam({ name: 'id', example: 'fjordvik-kst-2026-11-23' })
@ApiNotFoundResponse({ description: 'There is no such meeting, or no such file of it' })
@Anyone()
@UseGuards(OpenToAll)
@Controller('api/v1/meetings/:id/exports')
export class ExportsController {
  constructor(private readonly exported: Exported) {}

  @Get()
  @ApiOperation({ summary: 'Every file the meeting can leave in, and what each format cannot say of it' })
  @ApiProduces('application/json')
  @ApiOkResponse({
    description:
      '`{meeting, formats: [{format, standard, files: [{name, href, mediaType}], lost: [{what, where, count, why}]}]}`',
  })
  async list(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await handPaper(await this.exported.list(id), request, reply);
  }

  @Get(':format.zip')
  @ApiOperation({ summary: 'Every file of one format in one; the same record always gives the same bytes' })
  @ApiParam({ name: 'format', enum: everyFormat.map(({ format }) => format) })
  @ApiProduces('application/zip')
  @ApiOkResponse({ description: 'A zip file with one folder' })
  async zip(
    @Param('id') id: string,
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const zip = await this.exported.zip(id, format);
    void reply.header('content-disposition', `attachment; filename="${id}-${format}.zip"`);
    await handPaper(zip, request, reply);
  }

  @Get(':format/*')
  @ApiOperation({ summary: 'One file of one format; the list of exports names them' })
  @ApiParam({ name: 'format', enum: everyFormat.map(({ format }) => format) })
  @ApiOkResponse({ description: 'The file; `docs/exports.md` says which standard it follows' })
  async file(
    @Param('id') id: string,
    @Param('format') format: string,
    @Param('*') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handPaper(await this.exported.file(id, format, file), request, reply);
  }

  @Options(['', ':format.zip', ':format/*'])
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
