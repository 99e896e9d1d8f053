import type { Meeting } from '../meeting.js';
import type { Minutes, MinutesItemRef } from '../minutes-document.js';
import { ruleBookOf } from '../rule-books/rule-books.js';
import { announcementsOwed } from '../rules/disruption.js';
import type { ItemId } from '../vocabulary.js';
import { noAccount } from './state.js';

/** Every disturbance with what was said and done about it: when it began, the steps, how long it took. */
export function streamTold(meeting: Meeting, refer: (item: ItemId) => MinutesItemRef): Minutes['stream'] {
  const owed = announcementsOwed(meeting, meeting.at ?? '', ruleBookOf(meeting.facts?.ruleBook));
  return {
    state: meeting.stream.state,
    incidents: meeting.stream.incidents.map((incident) => {
      const { state, fault, seenBy, from, to, items } = incident;
      const { announced, steps, responsibility } = meeting.afterwards.incidents[from] ?? noAccount;
      return {
        state,
        fault,
        seenBy,
        from,
        to,
        items: items.map(refer),
        announced: announced && { at: announced.at, text: announced.text ?? null },
        announcementOwed: owed.includes(incident),
        steps,
        responsibility,
      };
    }),
    continuations: meeting.afterwards.continuations.map(({ at, vote, goingOn }) => ({ at, vote, goingOn })),
  };
}
