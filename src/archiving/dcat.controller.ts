import { Controller, Get, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from '../platform/access.js';
import { Config } from '../platform/config.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { addVary, ReadyAnswer, send, tagOf } from '../platform/ready-answer.js';
import { PublicRecord } from '../public-record/public-record.js';
import { dcatJsonLd, dcatTurtle } from './exports/dcat.js';

const anHour = 'public, max-age=3600';

/** What data the house has, for catalogues of data such as data.norge.no, which come by and read it. */
@ApiTags('Archiving')
@Anyone()
@UseGuards(OpenToAll)
@Controller()
export class DcatController {
  constructor(
    private readonly record: PublicRecord,
    private readonly config: Config,
  ) {}

  @Get('dcat')
  @ApiOperation({ summary: 'The data of the house, as DCAT-AP-NO describes it; JSON-LD where it is asked for' })
  @ApiProduces('text/turtle', 'application/ld+json')
  @ApiOkResponse({ description: 'A catalogue, a data set and a service for each municipality' })
  async described(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    addVary(reply, 'accept');
    const wanted = request.headers.accept ?? '';
    if (/application\/(ld\+)?json/i.test(wanted)) await this.jsonLd(request, reply);
    else await this.turtle(request, reply);
  }

  @Get('dcat.ttl')
  @ApiOperation({ summary: 'The same, as Turtle' })
  @ApiProduces('text/turtle')
  @ApiOkResponse({ description: 'RDF 1.1 Turtle' })
  async turtle(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(dcatTurtle(await this.house()), 'text/turtle; charset=utf-8', request, reply);
  }

  @Get('dcat.jsonld')
  @ApiOperation({ summary: 'The same, as JSON-LD' })
  @ApiProduces('application/ld+json')
  @ApiOkResponse({ description: 'JSON-LD 1.1, expanded' })
  async jsonLd(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(dcatJsonLd(await this.house()), 'application/ld+json; charset=utf-8', request, reply);
  }

  private async house() {
    return { origin: this.config.origin, organisations: await this.record.organisations() };
  }

  private async answer(text: string, type: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const bytes = Buffer.from(text);
    void reply.header('x-content-type-options', 'nosniff');
    await send(request, reply, new ReadyAnswer(tagOf(bytes), bytes, type), anHour);
  }
}
