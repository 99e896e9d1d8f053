import { proposalsDated } from './business/citizens-proposals.js';
import { dayIn, daysBetween } from './business/days.js';
import type { CommandOf } from './commands.js';
import type { MeetingEvent } from './events.js';
import { documentAt, isKept } from './documents/documents.js';
import { demandedByEnough, wayToMeet } from './forms/urgent.js';
import { noTemporaryMembers } from './formalities/temporary.js';
import type { Meeting } from './meeting.js';
import { misfit, refuse, type Refusal, type RuleBook } from './rule-book.js';
import {
  admittedIfLate,
  councilSize,
  documentsHaveBasis,
  eachOnce,
  inGoodTime,
  objectionsPossible,
  objectorsNeeded,
  publicAccess,
  titled,
} from './rules/agenda.js';
import { answer, type Answer, type Scene } from './rules/answer.js';
import { onlineMember } from './rules/attendance.js';
import { seatedFor } from './rules/seats.js';
import {
  doorsOpen,
  inSession,
  itemKnown,
  itemOpen,
  mustBePlanned,
  mustStandFor,
  notOver,
  says,
} from './rules/standing.js';
import type { Instant } from './vocabulary.js';

/** What is settled before the meeting opens: that it is held, who sits in it, and what is on the agenda. */

export function planMeeting(meeting: Meeting, command: CommandOf<'meeting.plan'>, { rules }: Scene): Answer {
  const { facts, seats } = command;
  const fits = Number.isInteger(seats) && (seats > 0 || (seats === 0 && rules.enforcement === 'note'));
  return answer(
    [
      meeting.facts && misfit('meeting-new', { slug: meeting.facts.slug }),
      !fits && misfit('seats', { seats }),
      rules.enforcement === 'note' && !facts.provenance && misfit('only-in-imports', { field: 'ruleBook' }),
      wayToMeet(facts, rules),
      demandedByEnough(facts, seats, rules),
      // The leader may call an urgent remote meeting where the council has permitted no other (§ 11-8 second subsection).
      facts.form === 'remote' &&
        facts.kind !== 'urgent-remote' &&
        !facts.remotePermitted &&
        rules.enforcement === 'enforce' &&
        refuse('remote-permitted', {}),
    ],
    () => ({ type: 'meeting.planned', facts, seats }),
  );
}

/**
 * From now on the public knows of the meeting. What was recorded before was told to nobody, so roster and agenda are
 * told again after the announcement.
 */
export function announceMeeting(meeting: Meeting, { rules }: Scene): Answer {
  return answer(
    [mustBePlanned(meeting), mustStandFor(meeting, 'meeting.announced'), publicAccess(meeting, rules)],
    () => {
      const told: MeetingEvent[] = [];
      if (meeting.facts) told.push({ type: 'meeting.announced', facts: meeting.facts, seats: meeting.seats });
      if (meeting.announcedAt !== null) return told;
      const people = meeting.roster.map((person) => meeting.people[person]).filter((person) => person !== undefined);
      if (people.length > 0) told.push({ type: 'roster.published', people });
      if (meeting.agenda.length > 0) told.push({ type: 'agenda.published', items: agendaFacts(meeting) });
      return told;
    },
  );
}

function agendaFacts(meeting: Meeting) {
  return meeting.agenda
    .map((id) => meeting.items[id])
    .filter((item) => item !== undefined)
    .map(
      ({
        item,
        number,
        title,
        restrictedTitle,
        kind,
        expectedClosed,
        recommendation,
        caseRef,
        receivedOn,
        documents,
        externalId,
        nativeKind,
      }) => ({
        item,
        number,
        title,
        kind,
        ...(restrictedTitle !== undefined && { restrictedTitle }),
        ...(expectedClosed !== undefined && { expectedClosed }),
        ...(recommendation !== undefined && { recommendation }),
        ...(caseRef !== undefined && { caseRef }),
        ...(receivedOn !== undefined && { receivedOn }),
        ...(documents !== undefined && { documents }),
        ...(externalId !== undefined && { externalId }),
        ...(nativeKind !== undefined && { nativeKind }),
      }),
    );
}

export function reviseMeeting(meeting: Meeting, command: CommandOf<'meeting.revise'>, { rules }: Scene): Answer {
  const { changes } = command;
  const online = changes.form === 'physical' ? onlineMember(meeting, rules) : undefined;
  const becomesRemote = changes.form === 'remote' && meeting.facts?.form === 'physical';
  return answer(
    [
      mustBePlanned(meeting),
      !tellsThePlace(meeting, changes) && notOver(meeting),
      doorsOpen(meeting),
      becomesRemote && !meeting.facts?.remotePermitted && refuse('remote-permitted', {}),
      (becomesRemote && !changes.mixed) || changes.publicAccess !== undefined
        ? stillPublic(meeting, changes, rules)
        : null,
      online !== undefined && refuse('remote-meeting', { person: online, permitted: true, offer: null }),
    ],
    () => ({ type: 'meeting.revised', changes }),
  );
}

/** Where the meeting was held must stand in the minutes, so it may be told afterwards where nobody said it before. */
const tellsThePlace = (meeting: Meeting, changes: CommandOf<'meeting.revise'>['changes']): boolean =>
  meeting.status === 'ended' && meeting.facts?.place === undefined && Object.keys(changes).join() === 'place';

/** What the public was promised when the meeting was announced holds when it is changed: nobody who reads may be shut out by it. */
function stillPublic(
  meeting: Meeting,
  changes: CommandOf<'meeting.revise'>['changes'],
  rules: RuleBook,
): Refusal | null {
  if (!meeting.facts || meeting.announcedAt === null) return null;
  return publicAccess({ ...meeting, facts: { ...meeting.facts, ...changes } }, rules);
}

export function summonMeeting(meeting: Meeting, command: CommandOf<'meeting.summon'>, { at, rules }: Scene): Answer {
  const { documentsSent } = command;
  const noticeDays = command.noticeDays ?? daysOfNotice(meeting, at);
  return answer(
    [
      mustBePlanned(meeting),
      mustStandFor(meeting, 'meeting.summoned'),
      meeting.announcedAt === null && refuse('announced', {}),
      publicAccess(meeting, rules),
      rules.enforcement === 'enforce' && inGoodTime(meeting, noticeDays, rules),
      rules.enforcement === 'enforce' && councilSize(meeting, rules),
    ],
    () => ({ type: 'meeting.summoned', noticeDays, documentsSent }),
  );
}

/** Days from the summons to the meeting, by the calendar of the place; none where it has begun. */
function daysOfNotice({ facts }: Meeting, at: Instant): number {
  if (!facts) return 0;
  return Math.max(0, daysBetween(dayIn(facts.timezone, at), dayIn(facts.timezone, facts.start)));
}

export function postponeMeeting(meeting: Meeting, command: CommandOf<'meeting.postpone'>): Answer {
  const { until, comment } = command;
  return answer([mustBePlanned(meeting), mustStandFor(meeting, 'meeting.postponed')], () => ({
    type: 'meeting.postponed',
    ...(until !== undefined && { until }),
    ...(comment !== undefined && { comment }),
  }));
}

export function cancelMeeting(meeting: Meeting, command: CommandOf<'meeting.cancel'>): Answer {
  const { comment } = command;
  return answer([mustBePlanned(meeting), mustStandFor(meeting, 'meeting.cancelled')], () => ({
    type: 'meeting.cancelled',
    ...(comment !== undefined && { comment }),
  }));
}

export function publishRoster(meeting: Meeting, command: CommandOf<'roster.publish'>, { rules }: Scene): Answer {
  const { people } = command;
  const unnamed = people.filter((person) => person.name.trim() === '').map((person) => person.person);
  // A temporary member has the seat of the one on leave; who sits in it is looked at when they come.
  const seats = people
    .filter((person) => person.role !== 'temporary-member')
    .map((person) => person.seat)
    .filter((seat) => seat !== undefined);
  return answer(
    [
      mustBePlanned(meeting),
      notOver(meeting),
      doorsOpen(meeting),
      eachOnce(
        people.map((person) => person.person),
        'person-once',
      ),
      eachOnce(seats, 'seat-once'),
      noTemporaryMembers(meeting, people, rules),
      unnamed.length > 0 && misfit('person-named', { people: unnamed }),
    ],
    () => ({ type: 'roster.published', people }),
  );
}

export function publishAgenda(meeting: Meeting, command: CommandOf<'agenda.publish'>, { rules }: Scene): Answer {
  const { items } = command;
  return answer(
    [
      mustBePlanned(meeting),
      notOver(meeting),
      doorsOpen(meeting),
      eachOnce(
        items.map((item) => item.item),
        'item-once',
      ),
      titled(items, rules),
      proposalsDated(items, rules),
      documentsHaveBasis(items.flatMap((item) => item.documents ?? [])),
      (meeting.summoned !== null || meeting.openedAt !== null) &&
        refuse('agenda-settled', { offer: 'agenda.supplement' }),
    ],
    () => ({ type: 'agenda.published', items }),
  );
}

/** After the summons an added item is late, and those attending may object to it (§ 11-3 fifth subsection). */
export function supplementAgenda(meeting: Meeting, command: CommandOf<'agenda.supplement'>, { rules }: Scene): Answer {
  const { items } = command;
  const known = items.filter((item) => meeting.items[item.item]).map((item) => item.item);
  const late = (meeting.summoned !== null || meeting.openedAt !== null) && rules.enforcement === 'enforce';
  return answer(
    [
      mustBePlanned(meeting),
      notOver(meeting),
      doorsOpen(meeting),
      eachOnce(
        items.map((item) => item.item),
        'item-once',
      ),
      known.length > 0 && misfit('item-new', { items: known }),
      titled(items, rules),
      proposalsDated(items, rules),
      documentsHaveBasis(items.flatMap((item) => item.documents ?? [])),
    ],
    () => ({ type: 'agenda.supplemented', items, late }),
  );
}

export function reorderAgenda(meeting: Meeting, command: CommandOf<'agenda.reorder'>): Answer {
  const { order } = command;
  const same = order.length === meeting.agenda.length && meeting.agenda.every((item) => order.includes(item));
  return answer(
    [
      mustBePlanned(meeting),
      notOver(meeting),
      doorsOpen(meeting),
      !same && misfit('same-items', { listed: meeting.agenda.length, given: order.length }),
    ],
    () => ({ type: 'agenda.reordered', order }),
  );
}

export function withdrawItem(meeting: Meeting, command: CommandOf<'item.withdraw'>): Answer {
  const { item, reason } = command;
  const voteOnIt = meeting.openVote !== null && meeting.votes[meeting.openVote]?.item === item;
  return answer(
    [
      itemKnown(meeting, item),
      notOver(meeting),
      doorsOpen(meeting),
      itemOpen(meeting.items[item]),
      voteOnIt && refuse('one-vote-at-a-time', { vote: meeting.openVote }),
    ],
    () => ({ type: 'item.withdrawn', item, ...(reason !== undefined && { reason }) }),
    { item },
  );
}

export function linkDocument(meeting: Meeting, command: CommandOf<'document.link'>): Answer {
  const { item, document } = command;
  return answer(
    [
      itemKnown(meeting, item),
      doorsOpen(meeting),
      documentsHaveBasis([document]),
      isKept(documentAt(meeting, item, document.id)) && misfit('document-new', { document: document.id }),
      !/^[0-9a-f]{64}$/u.test(document.sha256) && misfit('document-hash', { document: document.id }),
      says(document.title, 'public-title', { document: document.id }),
    ],
    () => ({ type: 'document.linked', item, document }),
    { item },
  );
}

/** The objection rule is put: a third of those attending, or the chair alone, keep the item off the agenda. */
export function admitItem(meeting: Meeting, command: CommandOf<'item.admit'>, { rules }: Scene): Answer {
  const { item, objecting, chairObjects } = command;
  const attending = seatedFor(meeting, item, rules).length;
  const needed = objectorsNeeded(attending, meeting.seats, rules);
  const byChair = chairObjects && rules.lateItemObjection.value.chairAlone;
  const asked = meeting.items[item];
  return answer(
    [
      itemKnown(meeting, item),
      inSession(meeting),
      doorsOpen(meeting),
      itemOpen(asked),
      asked && admittedIfLate(asked) === null && !objectionsPossible(meeting, item) && refuse('item-is-late', { item }),
      rules.lateItemObjection.value.everybodyThere &&
        attending < meeting.seats &&
        refuse('everybody-there', { attending, members: meeting.seats }),
      (!Number.isInteger(objecting) || objecting < 0 || objecting > attending) &&
        misfit('objectors', { objecting, attending }),
    ],
    () =>
      byChair || objecting >= needed
        ? { type: 'item.barred', item, attending, objecting, needed, byChair }
        : { type: 'item.admitted', item, attending, objecting, needed },
    { item },
  );
}
