import type { FastifyRequest } from 'fastify';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { StaffRole } from '../platform/access.js';
import { problem } from '../platform/problems.js';

export interface Grant {
  role: StaffRole;
  body: string | null;
  organisation: string | null;
}

/** Who is asking, as the session says it, with the roles they hold at this moment. */
export interface Who {
  /** Id of the account; what the log calls them. */
  account: string;
  login: string;
  displayName: string;
  grants: Grant[];
}

/** What a role is held over. */
export interface Over {
  body: string;
  organisation: string;
}

/** The role over this body, over its organisation, or over the house. */
export function holds(who: Who, role: StaffRole, over: Over): boolean {
  return who.grants.some(
    (grant) =>
      grant.role === role &&
      (grant.body === over.body ||
        (grant.body === null && (grant.organisation === null || grant.organisation === over.organisation))),
  );
}

/** The role over everything. */
export function holdsInHouse(who: Who, role: StaffRole): boolean {
  return who.grants.some((grant) => grant.role === role && grant.body === null && grant.organisation === null);
}

const known = new WeakMap<FastifyRequest, Who>();

/** Told by the guard, once per request. */
export const remember = (request: FastifyRequest, who: Who) => known.set(request, who);

/** Who the guard found asking; null on routes for anyone. */
export const whoAsked = (request: FastifyRequest): Who | null => known.get(request) ?? null;

/** The one asking. Only on routes that are not for anyone. */
export const WhoAsks = createParamDecorator((_: unknown, context: ExecutionContext): Who => {
  const who = whoAsked(context.switchToHttp().getRequest<FastifyRequest>());
  if (!who) throw problem('log-in-needed');
  return who;
});
