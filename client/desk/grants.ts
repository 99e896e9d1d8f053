import type { SessionView } from '../../src/contract/recording.js';

type Grant = SessionView['grants'][number];

/**
 * Whether a role is held over this body: over the body itself, over its organisation, or over the house. Only so that the desk
 * offers what will be allowed; the server asks again each time.
 * @param body its id, and the slug of the organisation it belongs to
 */
export const isOver = (
  grant: Pick<Grant, 'body' | 'organisation'>,
  body: { id: string; organisation: string },
): boolean =>
  grant.body === null
    ? grant.organisation === null || grant.organisation === body.organisation
    : grant.body === body.id;

/** Whether a role is held over everything. */
export const isOverHouse = ({ body, organisation }: Pick<Grant, 'body' | 'organisation'>): boolean =>
  body === null && organisation === null;
