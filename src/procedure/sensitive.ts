import type { AgendaItemFacts } from './events.js';

/**
 * A matter with a title of its own inside, or expected behind closed doors, keeps what is proposed in it inside as well:
 * that would tell what the title does not.
 */
export const isSensitive = (item: Pick<AgendaItemFacts, 'restrictedTitle' | 'expectedClosed'> | undefined): boolean =>
  item?.restrictedTitle !== undefined || item?.expectedClosed === true;
