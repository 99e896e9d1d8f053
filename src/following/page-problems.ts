import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import { ProblemFilter } from '../platform/problem-filter.js';
import { ProblemBook } from '../platform/problems.js';
import { renderPage } from '../views/render.js';
import { chosenLanguage } from '../views/words/languages.js';
import { BrowserBuild } from '../platform/browser-build.js';

/** Tells a person with a browser what went wrong on a page of its own, and everybody else in a problem document. */
@Catch()
@Injectable()
export class PageProblems implements ExceptionFilter {
  private readonly documents: ProblemFilter;

  constructor(
    private readonly book: ProblemBook,
    private readonly clock: Clock,
    private readonly build: BrowserBuild,
  ) {
    this.documents = new ProblemFilter(book);
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const name = this.book.of(error)?.problemName;
    const kind = name === undefined ? null : this.book.get(name);
    const wantsPage = (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage || name === undefined || kind === null) return this.documents.catch(error, host);
    const language = chosenLanguage((request.query as Record<string, unknown>)['lang']);
    const page = renderPage(
      {
        kind: 'problem',
        language,
        now: this.clock.now(),
        // Not the address that was asked for: a page repeats nothing a stranger can write.
        path: '/',
        name,
        status: kind.status,
        told: { title: kind.title[language], explanation: kind.explanation[language] },
      },
      this.build.pageAssets,
    );
    void reply
      .code(kind.status)
      .header('cache-control', 'no-store')
      .header('vary', 'accept')
      .header('content-type', 'text/html; charset=utf-8')
      .send(page);
  }
}
