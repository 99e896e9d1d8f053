import { Controller, Get, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from '../platform/access.js';
import { OpenToAll } from '../platform/open-to-all.js';
import { problem } from '../platform/problems.js';
import { json, ReadyAnswer, send, tagOf } from '../platform/ready-answer.js';
import { Search } from '../public-record/search.js';
import { readQuestion } from './asked.js';
import { searchExample } from './examples.js';

/** The same search as on the page, for scripts and other sites. */
@ApiTags('Following')
@Anyone()
@UseGuards(OpenToAll)
@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly search: Search) {}

  @Get()
  @ApiOperation({ summary: 'Meetings, items and people that the words are about' })
  @ApiQuery({
    name: 'q',
    required: false,
    example: 'svømmehall',
    description: 'Words, found in all their forms; “in quotation marks” exactly so. Needed where no filter is given',
  })
  @ApiQuery({ name: 'organisation', required: false, example: 'fjordvik' })
  @ApiQuery({ name: 'body', required: false, example: 'kst', description: 'Needs organisation' })
  @ApiQuery({ name: 'year', required: false, example: 2026, description: 'Year of the meeting, where it is held' })
  @ApiQuery({ name: 'party', required: false, example: 'Bygdelista', description: 'Moved or said something in it' })
  @ApiQuery({ name: 'result', required: false, example: 'adopted' })
  @ApiQuery({ name: 'order', required: false, example: 'newest', description: '`best` where left out' })
  @ApiQuery({ name: 'from', required: false, example: 0, description: '`next` of the answer before' })
  @ApiQuery({ name: 'limit', required: false, example: 20, description: '1 to 50; 20 where left out' })
  @ApiOkResponse({
    description: 'Text comes in parts, those with `hit` being what was asked for; never as markup',
    example: searchExample,
  })
  async find(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const question = readQuestion(query);
    if ('fields' in question) throw problem('invalid', question);
    const bytes = Buffer.from(JSON.stringify(await this.search.find(question)));
    await send(request, reply, new ReadyAnswer(tagOf(bytes), bytes, json));
  }
}
