import { legalityMachine } from '../machines/legality.js';
import { sourcesOf } from '../machines/machine.js';
import type { EventType } from '../events.js';
import type { Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { isMember } from '../rules/seats.js';
import { doorsOpen, itemKnown, peopleKnown } from '../rules/standing.js';
import type { ItemId } from '../vocabulary.js';
import type { BusinessCommand, ControlledPart } from './commands.js';
import { isDay, type Day } from './days.js';
import { limitOfControl, partMeant, type Deadline } from './deadlines.js';
import { controlKey, isRunning, type LegalityControl } from './state.js';

type CommandOf<T extends BusinessCommand['type']> = Extract<BusinessCommand, { type: T }>;

/** Whether a decision was lawful (§§ 27-1 to 27-3). It all happens when the meeting is over. */

export function demandControl(meeting: Meeting, command: CommandOf<'legality.demand'>, { rules }: Scene): Answer {
  const { item, demanders, others = [], on } = command;
  const control = rules.legalityControl.value;
  const { part, limit, key } = inQuestion(meeting, command, rules);
  const inTime = limit === null || !isDay(on) || (on >= limit.from && on <= limit.until);
  return answer(
    [
      itemKnown(meeting, item),
      realDay(on),
      peopleKnown(meeting, demanders),
      meeting.business.controls[key] && misfit('control-once', { item }),
      doorsOpen(meeting),
      ...mayBeControlled(meeting, item, part, limit, rules),
      control && enoughDemand(meeting, demanders, others, control.demanders),
      limit && !inTime && warn('demand-in-time', { on, from: limit.from, until: limit.until }),
    ],
    () => ({
      type: 'legality.demanded',
      item,
      ...told(part),
      demanders: [...new Set(demanders)],
      ...(others.length > 0 && { others: [...new Set(others)] }),
      on,
    }),
    { item },
  );
}

/** On its own initiative, with no limit of time, as long as the case is not with the Ministry already. */
export function takeUpControl(meeting: Meeting, command: CommandOf<'legality.take-up'>, { rules }: Scene): Answer {
  const { item, reason, on } = command;
  const { part, limit, key } = inQuestion(meeting, command, rules);
  const state = meeting.business.controls[key]?.state ?? 'none';
  const expected = sourcesOf(legalityMachine, 'legality.taken-up');
  return answer(
    [
      itemKnown(meeting, item),
      realDay(on),
      !expected.includes(state) && misfit('control-state', { item, state, expected }),
      doorsOpen(meeting),
      ...mayBeControlled(meeting, item, part, limit, rules),
      reason.trim() === '' && refuse('special-reasons', { item }),
      limit !== null && isDay(on) && on < limit.from && refuse('taken-up-after', { on, from: limit.from }),
    ],
    () => ({ type: 'legality.taken-up', item, ...told(part), reason, on }),
    { item },
  );
}

/** Control puts nothing off by itself. */
export function deferDecision(meeting: Meeting, command: CommandOf<'legality.defer'>): Answer {
  const { item, by, on } = command;
  const control = controlMeant(meeting, command);
  const before = control?.deferrals?.some((deferral) => deferral.by === by) === true;
  return answer(
    [
      itemKnown(meeting, item),
      realDay(on),
      doorsOpen(meeting),
      !control && misfit('control-demanded', { item }),
      control && !isRunning(control) && refuse('deferred-meanwhile', { item, state: control.state }),
      before && misfit('deferred-once', { item, by }),
    ],
    () => ({ type: 'legality.deferred', item, ...told(control?.part), by, on }),
    { item },
  );
}

/** What of the item is meant, until when it can be demanded, and where its control stands. */
function inQuestion(meeting: Meeting, { item, part: named }: { item: ItemId; part?: ControlledPart }, rules: RuleBook) {
  const known = meeting.items[item];
  const part = named ?? (known ? partMeant(meeting, known) : 'decision');
  return { part, limit: known ? limitOfControl(meeting, known, part, rules) : null, key: controlKey(item, part) };
}

/** Hiring is out of it, but not what was decided there on doors and disqualification (§ 27-2 second subsection). */
function mayBeControlled(
  meeting: Meeting,
  item: ItemId,
  part: ControlledPart,
  limit: Deadline | null,
  rules: RuleBook,
): (Refusal | null)[] {
  if (rules.legalityControl.value === null) return [refuse('legality-control', {})];
  const excluded = part === 'decision' && meeting.items[item]?.kind === 'hiring';
  return [
    limit === null ? refuse('control-of-decision', { item }) : null,
    excluded ? warn('control-excluded', { item }) : null,
  ];
}

/** The control a later step is about: of what it names, or else the decision's, or the only one there is. */
function controlMeant(
  meeting: Meeting,
  { item, part }: { item: ItemId; part?: ControlledPart },
): LegalityControl | undefined {
  const { controls } = meeting.business;
  if (part !== undefined) return controls[controlKey(item, part)];
  return controls[item] ?? Object.values(controls).find((control) => control.item === item);
}

const told = (part: ControlledPart | undefined): { part?: ControlledPart } =>
  part === undefined || part === 'decision' ? {} : { part };

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

export const reviewDecision = (meeting: Meeting, command: CommandOf<'legality.review'>): Answer =>
  step(meeting, command, 'legality.reviewed', (about) => ({
    type: 'legality.reviewed',
    ...about,
    outcome: command.outcome,
  }));

export const sendControl = (meeting: Meeting, command: CommandOf<'legality.send'>): Answer =>
  step(meeting, command, 'legality.sent', (about) => ({ type: 'legality.sent', ...about }));

export const settleControl = (meeting: Meeting, command: CommandOf<'legality.settle'>): Answer =>
  step(meeting, command, 'legality.settled', (about) => ({
    type: 'legality.settled',
    ...about,
    outcome: command.outcome,
  }));

function step(
  meeting: Meeting,
  command: CommandOf<'legality.review' | 'legality.send' | 'legality.settle'>,
  by: EventType,
  event: (about: { item: ItemId; part?: ControlledPart; on: Day }) => ReturnType<Answer['events']>[0],
): Answer {
  const { item, on } = command;
  const control = controlMeant(meeting, command);
  const expected = sourcesOf(legalityMachine, by);
  return answer(
    [
      itemKnown(meeting, item),
      realDay(on),
      doorsOpen(meeting),
      !control && misfit('control-demanded', { item }),
      control && !expected.includes(control.state) && misfit('control-state', { item, state: control.state, expected }),
    ],
    () => event({ item, ...told(control?.part), on }),
    { item },
  );
}

const realDay = (day: Day): Refusal | null => (isDay(day) ? null : misfit('day', { day }));
