import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { Audit } from './audit.js';
import { isSafe } from './intent.js';
import { whoAsked } from './who.js';

/** Routes whose rooms note more than this could: the act by its name, a command's id, a failed log-in. A preview changes nothing. */
const notedByTheirRooms =
  /^(POST \/api\/v1\/meetings|\w+ \/api\/v1\/(session|accounts|setup)(\/.*)?|POST \/api\/v1\/meetings\/:id\/commands\/.*|POST .*\/members\/preview)$/;

/**
 * Notes every other change that somebody who is logged in has made: which route, and to what. A route nobody thought
 * of is noted; a forgotten line here costs a second entry and hides nothing.
 */
@Injectable()
export class TraceInterceptor implements NestInterceptor {
  constructor(private readonly audit: Audit) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const who = whoAsked(request);
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    if (!who || isSafe(request) || notedByTheirRooms.test(route)) return next.handle();
    // What the path names has passed the route's own checks by the time it has answered; the body is never looked at.
    const target = Object.values(request.params as Record<string, string>).join('/');
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.audit.note('changed', who.account, target, route);
        return answer;
      }),
    );
  }
}
