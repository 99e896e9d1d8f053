import { noticesGiven } from './business/decide-reports.js';
import { dayIn, type Day } from './business/days.js';
import { publicHeard, publicTimeOver } from './business/public-time.js';
import type { CommandOf } from './commands.js';
import { seatInTurn } from './formalities/temporary.js';
import { oneMeetingAtATime } from './formalities/two-meetings.js';
import type { Meeting } from './meeting.js';
import { misfit, refuse, warn, type Refusal } from './rule-book.js';
import { gathering, maySubstitute, mustBeAbsent, mustBePresent, remoteMember, seatFree } from './rules/attendance.js';
import { eachOnce } from './rules/agenda.js';
import { answer, type Answer, type Scene } from './rules/answer.js';
import { isPresent } from './rules/seats.js';
import {
  doorsOpen,
  itemKnown,
  mustBePlanned,
  mustStandFor,
  noVoteUnderWay,
  notOver,
  peopleKnown,
  underWay,
} from './rules/standing.js';
import type { Instant } from './vocabulary.js';

/** Opening and ending, and who is there in between. */

export function openMeeting(meeting: Meeting, command: CommandOf<'meeting.open'>, { at, rules }: Scene): Answer {
  const usual = meeting.roster.find((person) => meeting.people[person]?.role === 'chair');
  // A source that does not say who presided is not helped to an answer.
  const chair = command.chair ?? (rules.enforcement === 'note' ? undefined : usual) ?? null;
  const { secretary } = command;
  return answer(
    [
      mustBePlanned(meeting),
      mustStandFor(meeting, 'meeting.opened'),
      meeting.announcedAt === null && refuse('announced', {}),
      meeting.facts?.kind === 'written' && refuse('written-meeting', { kind: 'written' }),
      peopleKnown(meeting, [command.chair]),
      rules.enforcement === 'enforce' && onTheDay(meeting, at),
      publicTimeOver(meeting, rules),
    ],
    () => ({ type: 'meeting.opened', chair, ...(secretary !== undefined && { secretary }) }),
  );
}

/** The public was told of a day; on another nobody may be waiting outside. */
function onTheDay(meeting: Meeting, at: Instant): Refusal | null {
  if (!meeting.facts) return null;
  const [planned, opened] = [dayHere(meeting, meeting.facts.start), dayHere(meeting, at)];
  return planned === opened ? null : warn('another-day', { planned, opened });
}

export function callRoll(meeting: Meeting, command: CommandOf<'roll.call'>, scene: Scene): Answer {
  const { at, rules } = scene;
  const { entries } = command;
  const present = entries.filter((entry) => entry.status === 'present');
  const substitutes = present.filter((entry) => entry.substituteFor !== undefined);
  const seats = [
    ...present.filter((entry) => entry.substituteFor === undefined).map((entry) => entry.person),
    ...substitutes.map((entry) => entry.substituteFor ?? ''),
  ];
  const isThere = (person: string) => stillTaken(meeting, entries, person);
  const doubled = seats.filter((person, index) => seats.indexOf(person) !== index);
  const unseated: Refusal[] = substitutes
    .flatMap(({ person, substituteFor }) => maySubstitute(meeting, person, substituteFor ?? '', undefined, rules))
    // Who is called here may be noted as away in the same roll, so emptiness is judged by the roll itself.
    .filter(({ rule, facts }) => rule !== 'empty-seat' || stillTaken(meeting, entries, facts['person']))
    .filter(
      ({ rule, facts }) => rule !== 'substitute-order' || !substitutes.some(({ person }) => person === facts['before']),
    );
  return answer(
    [
      mustBePlanned(meeting),
      !(meeting.status === 'ended' && onlyAway(meeting, entries)) && gathering(meeting),
      peopleKnown(
        meeting,
        entries.flatMap((entry) => [entry.person, entry.substituteFor]),
      ),
      eachOnce(
        entries.map((entry) => entry.person),
        'person-once',
      ),
      doubled.length > 0 && refuse('one-seat', { people: [...new Set(doubled)] }),
      present.map((entry) => remoteMember(meeting, entry.person, entry.mode, rules)),
      present.map(({ person }) => oneMeetingAtATime(meeting, person, scene)),
      present.flatMap(({ person }) => seatInTurn(meeting, person, { at, rules, isThere })),
      unseated,
    ],
    () => ({ type: 'roll.called', entries }),
  );
}

/** A roll that only tells of people nobody has spoken of that they were away may be finished after the meeting. */
const onlyAway = (meeting: Meeting, entries: CommandOf<'roll.call'>['entries']): boolean =>
  entries.every(({ person, status }) => status !== 'present' && meeting.presence[person] === undefined);

function stillTaken(meeting: Meeting, entries: CommandOf<'roll.call'>['entries'], member: unknown): boolean {
  const entry = entries.find(({ person }) => person === member);
  if (entry) return entry.status === 'present';
  return typeof member === 'string' && meeting.presence[member]?.status === 'present';
}

export function memberArrives(meeting: Meeting, command: CommandOf<'member.arrive'>, scene: Scene): Answer {
  const { at, rules } = scene;
  const { person, mode } = command;
  return answer(
    [
      peopleKnown(meeting, [person]),
      gathering(meeting),
      mustBeAbsent(meeting, person),
      seatFree(meeting, person),
      oneMeetingAtATime(meeting, person, scene),
      seatInTurn(meeting, person, { at, rules, isThere: (other) => isPresent(meeting, other) }),
      remoteMember(meeting, person, mode, rules),
    ],
    () => ({ type: 'member.arrived', person, mode }),
    { person },
  );
}

export function memberLeaves(meeting: Meeting, command: CommandOf<'member.leave'>): Answer {
  const { person, reason } = command;
  return answer(
    [peopleKnown(meeting, [person]), gathering(meeting), mustBePresent(meeting, person)],
    () => ({ type: 'member.left', person, ...(reason !== undefined && { reason }) }),
    { person },
  );
}

export function seatSubstitute(meeting: Meeting, command: CommandOf<'substitute.seat'>, scene: Scene): Answer {
  const { rules } = scene;
  const { person, substituteFor, item, reason } = command;
  return answer(
    [
      peopleKnown(meeting, [person, substituteFor]),
      item !== undefined && (itemKnown(meeting, item) ?? underWay(meeting, item)),
      gathering(meeting),
      noVoteUnderWay(meeting),
      !rules.substitutes.value && refuse('substitutes', { person }),
      maySubstitute(meeting, person, substituteFor, item, rules),
      oneMeetingAtATime(meeting, person, scene),
    ],
    () => ({
      type: 'substitute.seated',
      person,
      substituteFor,
      ...(item !== undefined && { item }),
      ...(reason !== undefined && { reason }),
    }),
    { person, ...(item !== undefined && { item }) },
  );
}

export function standDown(meeting: Meeting, command: CommandOf<'substitute.stand-down'>): Answer {
  const { person } = command;
  const seat = meeting.presence[person]?.substituteFor;
  return answer(
    [peopleKnown(meeting, [person]), gathering(meeting), seat === undefined && refuse('holds-a-seat', { person })],
    () => ({ type: 'substitute.stood-down', person }),
    { person },
  );
}

export function changeMode(meeting: Meeting, command: CommandOf<'mode.change'>, { rules }: Scene): Answer {
  const { person, mode } = command;
  return answer(
    [
      peopleKnown(meeting, [person]),
      gathering(meeting),
      mustBePresent(meeting, person),
      remoteMember(meeting, person, mode, rules),
    ],
    () => (meeting.presence[person]?.mode === mode ? [] : { type: 'mode.changed', person, mode }),
    { person },
  );
}

export function loseConnection(meeting: Meeting, command: CommandOf<'connection.lose'>): Answer {
  const { person } = command;
  const presence = meeting.presence[person];
  return answer(
    [
      peopleKnown(meeting, [person]),
      mustBePresent(meeting, person),
      presence?.mode === 'room' && refuse('takes-part-remotely', { person }),
    ],
    () => (presence?.connected === false ? [] : { type: 'connection.lost', person }),
    { person },
  );
}

export function restoreConnection(meeting: Meeting, command: CommandOf<'connection.restore'>): Answer {
  const { person } = command;
  return answer(
    [peopleKnown(meeting, [person]), mustBePresent(meeting, person)],
    () => (meeting.presence[person]?.connected === false ? { type: 'connection.restored', person } : []),
    { person },
  );
}

export function changeChair(meeting: Meeting, command: CommandOf<'chair.change'>): Answer {
  const { chair, reason } = command;
  return answer(
    [
      mustBePlanned(meeting),
      notOver(meeting),
      peopleKnown(meeting, [chair]),
      // With the same vote under way two people would have the casting vote.
      noVoteUnderWay(meeting),
    ],
    () => ({ type: 'chair.changed', chair: chair ?? null, ...(reason !== undefined && { reason }) }),
    chair === undefined ? {} : { person: chair },
  );
}

/** Attendance as a source words it; in our own meetings people arrive, leave and take seats instead. */
export function noteAttendance(meeting: Meeting, command: CommandOf<'attendance.note'>, { rules }: Scene): Answer {
  const { type: _, at: __, overrides: ___, ...noted } = command;
  return answer(
    [
      mustBePlanned(meeting),
      peopleKnown(meeting, [noted.person, noted.substituteFor]),
      noted.item !== undefined && itemKnown(meeting, noted.item),
      rules.enforcement === 'enforce' && misfit('only-in-imports', { command: 'attendance.note' }),
    ],
    () => ({ type: 'attendance.noted', ...noted }),
    { person: noted.person },
  );
}

export function adjournMeeting(meeting: Meeting, command: CommandOf<'meeting.adjourn'>): Answer {
  const { until, comment } = command;
  return answer([mustStandFor(meeting, 'meeting.adjourned'), doorsOpen(meeting), noVoteUnderWay(meeting)], () => ({
    type: 'meeting.adjourned',
    ...(until !== undefined && { until }),
    ...(comment !== undefined && { comment }),
  }));
}

/** Who is back on another day is not presumed: then the roll is called again. */
export function resumeMeeting(meeting: Meeting, { at, rules }: Scene): Answer {
  const brokenOff = meeting.recesses.at(-1)?.from;
  const anotherDay =
    rules.enforcement === 'enforce' && brokenOff !== undefined && dayHere(meeting, brokenOff) !== dayHere(meeting, at);
  return answer([mustStandFor(meeting, 'meeting.resumed'), publicTimeOver(meeting, rules)], () => ({
    type: 'meeting.resumed',
    ...(anotherDay && { anotherDay }),
  }));
}

const dayHere = ({ facts }: Meeting, instant: Instant): Day => dayIn(facts?.timezone ?? 'UTC', instant);

export function endMeeting(meeting: Meeting, command: CommandOf<'meeting.end'>, scene: Scene): Answer {
  const { comment } = command;
  const { rules } = scene;
  const begun = meeting.agenda.filter((item) => meeting.items[item]?.state === 'called');
  const notReached = meeting.agenda.filter((item) => meeting.items[item]?.state === 'listed');
  return answer(
    [
      mustStandFor(meeting, 'meeting.ended'),
      doorsOpen(meeting),
      noVoteUnderWay(meeting),
      rules.enforcement === 'enforce' && begun.length > 0 && warn('items-begun', { items: begun }),
      noticesGiven(meeting, scene),
      publicHeard(meeting, rules),
    ],
    () => ({ type: 'meeting.ended', notReached, ...(comment !== undefined && { comment }) }),
  );
}
