import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Anyone } from '../platform/access.js';
import { buildFolder } from '../platform/browser-build.js';
import { problem } from '../platform/problems.js';

/** The secretary's page. Empty of any record: what it shows it asks for, with a session. */
@ApiExcludeController()
@Anyone()
@Controller('desk')
export class DeskPageController {
  private readonly file = join(buildFolder(), 'desk', 'index.html');
  private readonly page = existsSync(this.file) ? readFileSync(this.file, 'utf8') : null;

  @Get(['', '*'])
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-cache')
  @Header('x-robots-tag', 'noindex')
  shown(): string {
    if (this.page === null) throw problem('not-found');
    return this.page;
  }
}
