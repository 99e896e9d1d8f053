import { LogError } from './log-error.js';
import type { LogEvent } from './log-events.js';

/** Words that are choices in every vote, so that no motion can be called so. */
const reserved = new Set(['for', 'against', 'blank', 'abstain']);

/**
 * Looks whether every line speaks of things that a line before it brought in, and brings nothing in twice. Two things
 * may be unknown: a person in a ballot, because sources do hold such ballots and we show them as a finding, and the
 * other half of a pair of votes, which may come later.
 * @throws LogError
 */
export function checkReferences(events: readonly LogEvent[]): void {
  const items = new Set<string>();
  const people = new Set<string>();
  const motions = new Set<string>();
  const votes = new Set<string>();
  const everyVote = new Set(events.flatMap((event) => (event.type === 'vote.opened' ? [event.vote] : [])));
  let scheduled = 0;

  for (const event of events) {
    const fail = (problem: string): never => {
      throw new LogError(event.seq + 1, problem);
    };
    const add = (known: Set<string>, id: string, what: string) => {
      if (known.has(id)) fail(`brings in the same ${what} a second time`);
      known.add(id);
    };
    const need = (known: Set<string>, id: string | undefined, what: string) => {
      if (id !== undefined && !known.has(id)) fail(`speaks of ${what} that no line before it brought in`);
    };
    switch (event.type) {
      case 'meeting.scheduled':
        scheduled += 1;
        if (event.seq !== 1 || scheduled > 1)
          fail('meeting.scheduled must be the first event, and the only one of its type');
        break;
      case 'agenda.published':
        for (const item of event.items) add(items, item.id, 'item');
        break;
      case 'roster.published':
        for (const person of event.persons) add(people, person.id, 'person');
        break;
      case 'meeting.opened':
        need(people, event.chair, 'a person');
        break;
      case 'attendance.recorded': {
        need(items, event.item, 'an item');
        const listed = new Set<string>();
        for (const { person } of event.entries) {
          need(people, person, 'a person');
          add(listed, person, 'person in one list');
        }
        break;
      }
      case 'attendance.changed':
        need(people, event.person, 'a person');
        need(items, event.item, 'an item');
        break;
      case 'chair.changed':
        need(people, event.chair, 'a person');
        break;
      case 'item.opened':
      case 'item.closed':
      case 'note':
        need(items, event.item, 'an item');
        break;
      case 'motion.tabled':
        need(items, event.item, 'an item');
        need(people, event.mover, 'a person');
        if (reserved.has(event.motion)) fail('calls a motion by a word that is a choice in every vote');
        add(motions, event.motion, 'motion');
        break;
      case 'vote.opened':
        need(items, event.item, 'an item');
        for (const motion of event.motions) need(motions, motion, 'a motion');
        need(everyVote, event.pairedWith, 'a vote');
        add(votes, event.vote, 'vote');
        break;
      case 'ballots.recorded':
        need(votes, event.vote, 'a vote');
        for (const [, choice] of event.ballots) {
          if (choice.startsWith('choice:')) need(motions, choice.slice('choice:'.length), 'a motion');
        }
        break;
      case 'vote.closed':
        need(votes, event.vote, 'a vote');
        break;
      case 'vote.result':
        need(votes, event.vote, 'a vote');
        need(motions, event.chosen, 'a motion');
        need(people, event.casting?.by, 'a person');
        break;
      case 'correction':
        if (typeof event.target === 'number' && event.target >= event.seq) fail('corrects a line that comes later');
        break;
      default:
        break;
    }
  }
  if (scheduled === 0) throw new LogError(1, 'the file has no meeting.scheduled event');
}
