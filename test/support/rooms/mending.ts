import type { Meeting } from '../../../src/procedure/meeting.js';
import type { Strikable } from '../../../src/procedure/mending/struck.js';
import { everyPublished, type Published } from '../../../src/procedure/mending/published.js';

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export const mendingFields = (meeting: Meeting, dice: (sides: number) => number): Record<string, unknown> => ({
  places: [place(meeting, dice)],
  by: meeting.roster[dice(9)] ?? 'nobody',
  forDebate: dice(4) === 0 ? true : undefined,
  ...(dice(3) === 0 && { of: entry(meeting, dice) }),
});

function entry(meeting: Meeting, dice: (sides: number) => number): Strikable {
  const item = meeting.currentItem ?? 'i1';
  const speech = meeting.items[item]?.speeches.at(-1);
  const entries: Strikable[] = [
    { what: 'motion', motion: Object.keys(meeting.motions)[dice(4)] ?? 'f0' },
    { what: 'statement', statement: 1 - dice(3) },
    { what: 'note', note: 1 - dice(3) },
    { what: 'speech', item, person: speech?.person ?? 'm1', from: speech?.from ?? '' },
  ];
  return entries[dice(entries.length)]!;
}

function place(meeting: Meeting, dice: (sides: number) => number): Published {
  const item = meeting.agenda[dice(4)] ?? 'i9';
  const motion = Object.keys(meeting.motions)[dice(4)] ?? 'f0';
  const vote = Object.keys(meeting.votes)[dice(4)] ?? 'v0';
  const places: Published[] = [
    { what: 'item-title', item },
    { what: 'recommendation', item },
    { what: 'document', item, document: 'd1' },
    { what: 'decision', item },
    { what: 'motion', motion },
    { what: 'question', vote },
    { what: 'option', vote, option: 'a' },
    { what: 'statement', statement: 1 - dice(3) },
    { what: 'note', note: 1 - dice(3) },
    { what: 'said', said: 2 - dice(4) },
    { what: 'person-name', person: meeting.roster[dice(8)] ?? 'nobody' },
    ...everyPublished(meeting).slice(-40),
  ];
  return places[dice(places.length)]!;
}
