import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Access } from '../platform/access.js';
import { accessKey } from '../platform/access.js';
import { Config } from '../platform/config.js';
import { problem } from '../platform/problems.js';
import { Audit } from './audit.js';
import { cookieName } from './cookie.js';
import { mustBeMeant } from './intent.js';
import { Sessions } from './sessions.js';
import type { Over, Who } from './who.js';
import { holds, holdsInHouse, remember } from './who.js';
import { WhoseMeeting } from './whose-meeting.js';

/**
 * Stands before every route of the house. What does not say who may use it is refused, so a forgotten line closes a
 * door and opens none. Citizens' sockets have their own keeper, and take no cookie.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly meetings: WhoseMeeting,
    private readonly audit: Audit,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    mustBeMeant(request, this.config);
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access?.kind === 'anyone') return true;
    const who = await this.sessions.whoHolds(request.cookies[cookieName(this.config)]);
    if (!who) throw problem('log-in-needed');
    if (!access || !(await this.may(who, access, request))) {
      // The route's pattern, not its address: what stands in an address can be a secret somebody tried out.
      await this.audit.note('refused', who.account, `${request.method} ${request.routeOptions.url ?? ''}`);
      throw problem('forbidden');
    }
    remember(request, who);
    return true;
  }

  private async may(who: Who, access: Exclude<Access, { kind: 'anyone' }>, request: FastifyRequest): Promise<boolean> {
    if (access.kind === 'somebody') return true;
    const { roles, where, importing } = access;
    if (where === 'anywhere') return roles.some((role) => who.grants.some((grant) => grant.role === role));
    if (where === 'house') return roles.some((role) => holdsInHouse(who, role));
    const over = where === 'body' ? bodyIn(request) : await this.meetingIn(request);
    // The same answer for a meeting that does not exist as for one that is none of theirs.
    if (!over) return false;
    return (
      roles.some((role) => holds(who, role, over)) || (importing && over.imported && holdsInHouse(who, 'administrator'))
    );
  }

  private async meetingIn(request: FastifyRequest): Promise<(Over & { imported: boolean }) | null> {
    const { id } = request.params as Record<string, string>;
    return id ? this.meetings.keptBy(id) : null;
  }
}

function bodyIn(request: FastifyRequest): (Over & { imported: boolean }) | null {
  const { slug, bodySlug } = request.params as Record<string, string>;
  return slug && bodySlug ? { organisation: slug, body: `${slug}-${bodySlug}`, imported: false } : null;
}
