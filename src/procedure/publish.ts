import type { AgendaItemFacts, EventOf, MeetingEvent, PublicEvent, PublicItemFacts, RollEntry } from './events.js';
import { publicDocument } from './documents/documents.js';
import { askedInside } from './formalities/publish.js';
import type { Meeting } from './meeting.js';
import { roomCopy } from './room-copies.js';
import { isSensitive } from './sensitive.js';
import { namedMethods, type MotionId, type VoteId } from './vocabulary.js';

/**
 * What citizens are told of an event, or null where they are told nothing. `before` is the whole meeting, private side,
 * as it stood when the event came.
 * The public record numbers its own entries, so what happens behind closed doors leaves no gap, no size and no timing;
 * that the doors were closed, when, and on what ground, is itself told. Nothing is told before the meeting is
 * announced: announcing tells roster and agenda again.
 */
export function publish(event: MeetingEvent, before: Meeting): PublicEvent | null {
  if (before.announcedAt === null && event.type !== 'meeting.announced') return null;
  if (before.closed !== null && !toldOutside(event)) return null;
  if (happenedInside(event, before)) return null;
  switch (event.type) {
    case 'meeting.planned':
    // No running tally is ever shown, and the ballots of a named vote come with its result.
    case 'ballots.recorded':
    case 'totals.recorded':
      return null;
    case 'agenda.published':
      return { ...event, items: event.items.map(publicItem) };
    case 'agenda.supplemented':
      return { ...event, items: event.items.map(publicItem) };
    case 'document.linked': {
      const document = publicDocument(event.document);
      return document && { ...event, document };
    }
    case 'roll.called':
      return { ...event, entries: event.entries.map(withoutReason) };
    case 'member.left':
      return { type: event.type, person: event.person };
    case 'substitute.seated': {
      const { reason: _, ...seated } = event;
      return seated;
    }
    case 'chair.changed':
      return { type: event.type, chair: event.chair };
    case 'doors.closed': {
      const { remaining: _, ...closed } = event;
      return closed;
    }
    case 'warning.overridden':
      return { type: event.type, rule: event.rule, facts: toldFacts(event) };
    case 'note.added':
      return event.access === 'public' ? { ...event, access: event.access } : null;
    case 'vote.called':
      return publicVote(event, before);
    case 'vote.declared':
    case 'vote.corrected':
      return publicResult(event, before);
    case 'decision.recorded':
      return { ...event, votes: event.votes.filter((vote) => heard(before, vote)) };
    case 'decision.struck':
      return restsOnInside(event, before) ? { type: event.type, item: event.item, text: event.text } : event;
    case 'disqualification.decided': {
      const { vote, ...decided } = event;
      return vote !== undefined && heard(before, vote) ? event : decided;
    }
    default: {
      const copy = roomCopy(event.type);
      return copy ? copy(event, before) : (event as PublicEvent);
    }
  }
}

/**
 * While the doors are closed the public hears that they open again, how its own stream fares, and that something it
 * could read was taken out: that cannot wait.
 */
const toldOutside = ({ type }: MeetingEvent): boolean =>
  type === 'doors.opened' || type === 'stream.changed' || type === 'content.withheld';

/** Later words about something said behind closed doors would tell of it as surely as the thing itself. */
function happenedInside(event: MeetingEvent, before: Meeting): boolean {
  switch (event.type) {
    case 'vote.interrupted':
    case 'vote.resumed':
    case 'vote.voided':
    case 'vote.closed':
    case 'vote.declared':
    case 'vote.corrected':
      return !heard(before, event.vote);
    case 'motion.revised':
    case 'motion.withdrawn':
      return before.motions[event.motion]?.inside === true;
    case 'decision.struck':
      return before.items[event.item]?.decision?.inside === true;
    case 'warning.overridden':
      return askedInside.includes(event.rule) || speaksOfInside(event, before);
    case 'finding.noted':
      return event.vote !== undefined && !heard(before, event.vote);
    case 'text.corrected':
      return textIsInside(event, before);
    default:
      return false;
  }
}

function textIsInside({ of }: EventOf<'text.corrected'>, before: Meeting): boolean {
  switch (of.what) {
    case 'motion':
      return before.motions[of.motion]?.inside === true;
    case 'decision':
      return before.items[of.item]?.decision?.inside === true;
    case 'note':
      return of.note < 0;
    case 'said':
      return of.said < 0;
    case 'item-title':
    case 'person-name':
      return false;
  }
}

/** A warning weighs facts, and facts may name a motion or vote the public has not heard of. */
function speaksOfInside({ facts }: EventOf<'warning.overridden'>, before: Meeting): boolean {
  const named = Object.values(facts).flat();
  return named.some(
    (name) =>
      typeof name === 'string' &&
      (before.motions[name]?.inside === true ||
        before.elections.elections[name]?.inside === true ||
        (before.votes[name] !== undefined && !heard(before, name))),
  );
}

/** The entry a late one comes behind may be one the public has not heard, so when it was stays inside. */
function toldFacts({ rule, facts }: EventOf<'warning.overridden'>): EventOf<'warning.overridden'>['facts'] {
  if (rule !== 'in-order') return facts;
  const { last: _, ...told } = facts;
  return told;
}

/** Why a decision fell may say what was counted behind closed doors, even where the decision itself was told. */
const restsOnInside = ({ item }: EventOf<'decision.struck'>, before: Meeting): boolean =>
  before.items[item]?.decision?.votes.some((vote) => !heard(before, vote)) === true;

const heard = (before: Meeting, vote: VoteId): boolean => before.votes[vote]?.inOpen !== false;

const motionHeard = (before: Meeting, motion: MotionId): boolean => before.motions[motion]?.inside !== true;

/** The neutral title and what goes with it. */
function publicItem(item: AgendaItemFacts): PublicItemFacts {
  const { restrictedTitle: _, documents, recommendation, ...facts } = item;
  const told = (documents ?? []).map(publicDocument).filter((document) => document !== null);
  return {
    ...facts,
    ...(recommendation !== undefined && !isSensitive(item) && { recommendation }),
    // An empty list would tell that there is a document nobody may see.
    ...(told.length > 0 && { documents: told }),
  };
}

/** Why somebody is absent may be health. */
function withoutReason(entry: RollEntry): Omit<RollEntry, 'reason'> {
  const { reason: _, ...told } = entry;
  return told;
}

function publicVote(event: EventOf<'vote.called'>, before: Meeting): EventOf<'vote.called'> {
  const { pairedWith, supersedes, election, ...called } = event;
  return {
    ...called,
    motions: event.motions.filter((motion) => motionHeard(before, motion)),
    options: event.options.map(({ motion, ...option }) => ({
      ...option,
      ...(motion !== undefined && motionHeard(before, motion) && { motion }),
    })),
    ...(election !== undefined && !before.elections.elections[election]?.inside && { election }),
    ...(pairedWith !== undefined && heard(before, pairedWith) && { pairedWith }),
    ...(supersedes !== undefined && heard(before, supersedes) && { supersedes }),
  };
}

/** A secret or merely counted vote leaves the house as totals, even if ballots had got into the event. */
function publicResult<T extends EventOf<'vote.declared'> | EventOf<'vote.corrected'>>(event: T, before: Meeting): T {
  const method = before.votes[event.vote]?.method;
  if (method !== undefined && namedMethods.includes(method)) return event;
  const { ballots: _, parties: __, ...totals } = event;
  return totals as T;
}
