import { legalityMachine } from '../machines/legality.js';
import { sourcesOf } from '../machines/machine.js';
import type { EventType } from '../events.js';
import type { Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal } from '../rule-book.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { isMember } from '../rules/seats.js';
import { doorsOpen, itemKnown, peopleKnown } from '../rules/standing.js';
import type { ItemId } from '../vocabulary.js';
import type { BusinessCommand } from './commands.js';
import { isDay, type Day } from './days.js';
import { limitForItem } from './deadlines.js';

type CommandOf<T extends BusinessCommand['type']> = Extract<BusinessCommand, { type: T }>;

/** Whether a decision was lawful, asked by members of the council (§§ 27-1, 27-2). It all happens when the meeting is over. */

export function demandControl(meeting: Meeting, command: CommandOf<'legality.demand'>, { rules }: Scene): Answer {
  const { item, demanders, others = [], on } = command;
  const known = meeting.items[item];
  const control = rules.legalityControl.value;
  const limit = known ? limitForItem(meeting, known, rules) : null;
  const inTime = limit === null || !isDay(on) || (on >= limit.from && on <= limit.until);
  return answer(
    [
      itemKnown(meeting, item),
      realDay(on),
      peopleKnown(meeting, demanders),
      meeting.business.controls[item] && misfit('control-once', { item }),
      doorsOpen(meeting),
      control === null && refuse('legality-control', {}),
      control && enoughDemand(meeting, demanders, others, control.demanders),
      control && limit === null && refuse('control-of-decision', { item }),
      known?.kind === 'hiring' && warn('control-excluded', { item }),
      limit && !inTime && warn('demand-in-time', { on, from: limit.from, until: limit.until }),
    ],
    () => ({
      type: 'legality.demanded',
      item,
      demanders: [...new Set(demanders)],
      ...(others.length > 0 && { others: [...new Set(others)] }),
      on,
    }),
    { item },
  );
}

/**
 * It takes members of the council. Where the council itself decided, all of them are on its roster; where another body
 * did, some may be none of its members, and are named.
 */
function enoughDemand(meeting: Meeting, demanders: string[], others: string[], needed: number): Refusal | null {
  const inCouncil = meeting.facts?.body.type === 'council';
  const members = [...new Set(demanders)].filter((person) => !inCouncil || isMember(meeting, person));
  const named = inCouncil ? [] : [...new Set(others.map((name) => name.trim()).filter((name) => name !== ''))];
  const demanding = members.length + named.length;
  return demanding >= needed ? null : refuse('demanders', { demanding, needed });
}

export function reviewDecision(meeting: Meeting, command: CommandOf<'legality.review'>): Answer {
  const { item, outcome, on } = command;
  return step(meeting, item, on, 'legality.reviewed', () => ({ type: 'legality.reviewed', item, outcome, on }));
}

export function sendControl(meeting: Meeting, command: CommandOf<'legality.send'>): Answer {
  const { item, on } = command;
  return step(meeting, item, on, 'legality.sent', () => ({ type: 'legality.sent', item, on }));
}

export function settleControl(meeting: Meeting, command: CommandOf<'legality.settle'>): Answer {
  const { item, outcome, on } = command;
  return step(meeting, item, on, 'legality.settled', () => ({ type: 'legality.settled', item, outcome, on }));
}

function step(
  meeting: Meeting,
  item: ItemId,
  on: Day,
  by: EventType,
  event: () => ReturnType<Answer['events']>[0],
): Answer {
  const control = meeting.business.controls[item];
  const expected = sourcesOf(legalityMachine, by);
  return answer(
    [
      itemKnown(meeting, item),
      realDay(on),
      doorsOpen(meeting),
      !control && misfit('control-demanded', { item }),
      control && !expected.includes(control.state) && misfit('control-state', { item, state: control.state, expected }),
    ],
    event,
    { item },
  );
}

const realDay = (day: Day): Refusal | null => (isDay(day) ? null : misfit('day', { day }));
