import type { Meeting } from '../procedure/meeting.js';
import type { ItemId } from '../procedure/vocabulary.js';

/**
 * Items in the order in which the agenda first named them. An item keeps its place here when the agenda is reordered,
 * so that its address stays its own; free-text item numbers repeat and could not serve.
 */
export function itemPlaces(meeting: Meeting): ItemId[] {
  const named = meeting.agendaChanges
    .filter(({ change }) => change === 'published' || change === 'supplemented')
    .flatMap(({ items }) => items);
  return [...new Set([...named, ...meeting.agenda])].filter((item) => meeting.items[item]);
}
