import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from '../platform/access.js';
import { problem } from '../platform/problems.js';
import { BrowserBuild } from '../platform/browser-build.js';
import { send } from '../platform/ready-answer.js';

/** Scripts, styles and pictures of our own pages. There are none from anywhere else. */
@ApiExcludeController()
@Anyone()
@Controller('assets')
export class AssetsController {
  constructor(private readonly build: BrowserBuild) {}

  @Get(':name')
  async file(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = this.build.file(name);
    if (file === null) throw problem('not-found');
    void reply.header('x-content-type-options', 'nosniff');
    await send(request, reply, file, named.test(name) ? forEver : anHour);
  }
}

/** The build puts a hash of the content into the name; such a file never changes. */
const named = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/;
const forEver = 'public, max-age=31536000, immutable';
const anHour = 'public, max-age=3600';
