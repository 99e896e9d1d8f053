import { Catch, HttpException, Injectable, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StoreUnusable } from './database.js';
import {
  languageOf,
  ordinaryName,
  ordinaryProblems,
  problem,
  ProblemBook,
  type ProblemDetails,
  type ProblemException,
  type ProblemLanguage,
} from './problems.js';

/** A problem document as it is sent; the contract's `Problem`, of which this room may not know. */
interface Problem extends Omit<ProblemDetails, 'detail'> {
  type: string;
  title: string;
  status: number;
  detail?: string;
}

/**
 * Turns whatever was thrown into a problem document (RFC 9457) in the reader's language. It tells names, rules and
 * facts; never what was sent, never a message written for a log, never where in the code it happened.
 */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problems');

  constructor(private readonly book: ProblemBook) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const thrown = this.book.of(error) ?? fromFramework(error);
    if (!thrown) this.log.error(`${request.method} ${request.routeOptions?.url ?? 'unknown route'}: ${quiet(error)}`);
    const answer = this.document(thrown ?? problem('failed'), languageOf(request.headers['accept-language']));
    const wait = answer.retryAfterSeconds;
    if (reply.sent || reply.raw.headersSent) return;
    if (wait !== undefined) void reply.header('retry-after', String(wait));
    void reply
      .status(answer.status)
      .header('cache-control', 'no-store')
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('vary', 'Accept-Language')
      .send(JSON.stringify(answer));
  }

  /** The document itself. A name nobody put into the book is told as our own failure, because that is what it is. */
  document({ problemName, details }: ProblemException, language: ProblemLanguage): Problem {
    const kind = this.book.get(problemName);
    if (!kind) {
      this.log.error(`No problem called ${problemName} is in the book`);
      return this.document(problem('failed'), language);
    }
    const { detail, ...facts } = details;
    const said = detail?.[language] ?? detail?.nb ?? detail?.en;
    return {
      type: `/problems/${problemName}`,
      title: kind.title[language],
      status: kind.status,
      ...(said === undefined ? {} : { detail: said }),
      ...facts,
    };
  }
}

/**
 * The answer to an address Fastify cannot even read, such as one with half a percent escape: it comes before any room
 * and any filter, and Fastify's own answer would repeat the address.
 */
export function answerUnreadable(error: { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): void {
  const name = ordinaryName(error.statusCode ?? 400) as keyof typeof ordinaryProblems;
  const { title, status } = ordinaryProblems[name];
  const language = languageOf(request.headers['accept-language']);
  void reply
    .status(status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('vary', 'Accept-Language')
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .send(JSON.stringify({ type: `/problems/${name}`, title: title[language], status } satisfies Problem));
}

/** Errors of Nest, Fastify and its body parser. Their own texts can quote the request, so only the status is kept. */
function fromFramework(error: unknown): ProblemException | null {
  if (error instanceof StoreUnusable) return problem('unavailable', { retryAfterSeconds: 5 });
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === null || status >= 500) return status === 503 ? problem('unavailable', { retryAfterSeconds: 5 }) : null;
  return problem(ordinaryName(status));
}

function statusOf(error: unknown): number | null {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : null;
}

/** Name and place of an error, without its message where that may hold what somebody sent or recorded. */
function quiet(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is not an error was thrown';
  const place = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join('\n');
  return `${error.name}${'code' in error ? ` ${String(error.code)}` : ''}\n${place}`;
}
