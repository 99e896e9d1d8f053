import type { OwedNotice } from '../procedure/elsewhere.js';
import type { Meeting } from '../procedure/meeting.js';

/** A meeting of the house, with its id. */
export interface Standing {
  meeting: string;
  standing: Meeting;
}

/**
 * Urgent decisions made in this body’s place of which none of its meetings has been told (kommuneloven § 11-8 first
 * subsection). A notice that has been given in one meeting is not owed in the next.
 */
export function noticesOwed(body: string, organisation: string, meetings: Standing[]): OwedNotice[] {
  const here = meetings.filter(({ standing }) => standing.facts?.organisation.slug === organisation);
  const given = here
    .filter(({ standing }) => standing.facts?.body.id === body)
    .flatMap(({ standing }) => standing.business.reported.map(({ decidedIn }) => decidedIn));
  return here
    .flatMap(({ meeting, standing }) =>
      standing.business.owed
        .filter((notice) => notice.body.id === body)
        .map(({ item }) => ({
          meeting,
          item,
          body: standing.facts?.body.name ?? '',
          number: standing.items[item]?.number ?? '',
          title: standing.items[item]?.title ?? '',
        })),
    )
    .filter((owed) => !given.some((told) => told?.meeting === owed.meeting && told.item === owed.item));
}
