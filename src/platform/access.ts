import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiForbiddenResponse, ApiUnauthorizedResponse } from '@nestjs/swagger';

/**
 * Who may use a route. Every route says it; the guard in `identity` refuses each one that does not. The words stand
 * here, below all rooms, because the citizens' side says `@Anyone()` without knowing that there are accounts.
 */
export type Access =
  | { kind: 'anyone' }
  /** Anybody who is logged in, whatever their roles. */
  | { kind: 'somebody' }
  | { kind: 'allowed'; roles: readonly StaffRole[]; where: Where; importing: boolean };

export type StaffRole = 'secretary' | 'chair' | 'archivist' | 'administrator';

/**
 * What the role must be held over. `house`: everything. `meeting`: the body of the meeting in the path's `:id`.
 * `body`: the body that the path's `:slug` and `:bodySlug` name. `anywhere`: whichever body; the route itself then looks only
 * at what the person may see.
 */
export type Where = 'house' | 'body' | 'meeting' | 'anywhere';

export const accessKey = 'tribune:access';
/** How the description at /api/docs calls the session's cookie. */
export const sessionScheme = 'tribune_session';

export const Anyone = () => SetMetadata(accessKey, { kind: 'anyone' } satisfies Access);
export const Somebody = () =>
  applyDecorators(
    SetMetadata(accessKey, { kind: 'somebody' } satisfies Access),
    ApiCookieAuth(sessionScheme),
    ApiUnauthorizedResponse({ description: 'Problem log-in-needed' }),
  );

/**
 * The listed roles, held over what `where` says. With `importing` an administrator of the house may as well, but only
 * where the meeting's record was made elsewhere: running the machine is no leave to write in a council's own record.
 */
export const Allowed = (roles: readonly StaffRole[], where: Where, { importing = false } = {}) =>
  applyDecorators(
    SetMetadata(accessKey, { kind: 'allowed', roles, where, importing } satisfies Access),
    ApiCookieAuth(sessionScheme),
    ApiUnauthorizedResponse({ description: 'Problem log-in-needed' }),
    ApiForbiddenResponse({ description: `Problem forbidden, unless you are ${roles.join(' or ')}` }),
  );
