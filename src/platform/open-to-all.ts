import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/**
 * On the addresses of the public record, and on no others: every site may read them, because everybody may. Without
 * credentials, so nothing a reader is logged in to can be reached this way. A guard, because it runs also where the
 * answer becomes an error, and a script on another site should be able to read what went wrong.
 */
@Injectable()
export class OpenToAll implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    void reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'etag, link');
    // The page that reads this is of another site; without it some browsers refuse the answer.
    void reply.header('cross-origin-resource-policy', 'cross-origin');
    return true;
  }
}
