import { disclosures } from '../procedure/disclosures.js';
import type { Draft } from './meeting-log.js';

/**
 * Most disclosures, decoys included, that one public entry can hold: its envelope may have 65,535 bytes (the limit of
 * transparency logs), and each takes 47 of them. An agenda of 670 items with titles is just below it.
 */
export const mostDisclosures = 1_344;

/** The event says more than one public entry can hold; nothing was written. It can be recorded in several parts. */
export class TooMuchAtOnce extends Error {}

/**
 * Asked before anything is written, because an entry that could not be published would block the door for ever.
 * @throws TooMuchAtOnce
 */
export function mustFit(drafts: Draft[]): void {
  for (const { copy } of drafts) {
    if (!copy) continue;
    const { event, salts } = copy;
    if (salts.length > mostDisclosures)
      throw new TooMuchAtOnce(`${event.type} has ${salts.length} disclosures; one entry holds ${mostDisclosures}`);
    if (salts.length < disclosures(event).length) throw new RangeError(`${event.type} has too few salts to be sealed`);
  }
}
