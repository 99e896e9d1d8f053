import { attendanceBook, comes, goes, itemIsOver, withAttendance, type AttendanceBook } from './attendance-book.js';
import type { EventOf } from './events.js';
import { itemChanged } from './evolve-agenda.js';
import { voteChanged } from './evolve-votes.js';
import type { Meeting } from './meeting.js';
import type { Instant, ItemId, PersonId } from './vocabulary.js';

/** How the sitting goes on: who is there, who presides and speaks, which item is under way, and the doors. */

export function attendance(meeting: Meeting, write: (book: AttendanceBook) => void): Meeting {
  const book = attendanceBook(meeting);
  write(book);
  return withAttendance(meeting, book);
}

export function factsGiven(
  meeting: Meeting,
  event: EventOf<'meeting.planned'> | EventOf<'meeting.announced'>,
  at: Instant,
): Meeting {
  const facts = event.facts ?? meeting.facts;
  const announced = event.type === 'meeting.announced';
  return {
    ...meeting,
    facts,
    seats: event.seats ?? meeting.seats,
    status: announced ? 'announced' : 'planned',
    announcedAt: announced ? at : null,
    stream: streamAt(meeting, facts?.publicAccess?.streamUrl ?? null),
  };
}

export function factsRevised(meeting: Meeting, event: EventOf<'meeting.revised'>): Meeting {
  const changes = event.changes ?? {};
  return {
    ...meeting,
    facts: meeting.facts && { ...meeting.facts, ...changes },
    presence: changes.form === 'physical' ? inTheRoom(meeting.presence) : meeting.presence,
    stream: changes.publicAccess ? streamAt(meeting, changes.publicAccess.streamUrl ?? null) : meeting.stream,
  };
}

/** Whoever was last seen from elsewhere and comes back to a meeting in the hall comes to the hall. */
const inTheRoom = (presence: Meeting['presence']): Meeting['presence'] =>
  Object.fromEntries(
    Object.entries(presence).map(([person, one]) => [
      person,
      one.status === 'present' || one.mode === 'room' ? one : { ...one, mode: 'room' as const },
    ]),
  );

/** A meeting that gives an address for its stream has one planned. */
function streamAt({ stream, at }: Meeting, url: string | null): Meeting['stream'] {
  const planned = url !== null && stream.state === 'not-offered';
  return { ...stream, url, ...(planned && { state: 'planned' as const, since: at }) };
}

export function chairIs(meeting: Meeting, chair: PersonId | null, at: Instant): Meeting {
  const last = meeting.chairs.at(-1);
  if (last && last.chair === chair) return { ...meeting, chair };
  return { ...meeting, chair, chairs: [...meeting.chairs, { chair, from: at }] };
}

/** The item is no longer the one under way: its speakers are done and what held for it alone is over. */
export function leaveItem(meeting: Meeting, at: Instant): Meeting {
  const item = meeting.currentItem;
  if (item === null) return meeting;
  const silent = listEmptied(meeting, at);
  const forThisItem = Object.values(meeting.presence).some((presence) => presence.forItem === item);
  const left = forThisItem ? attendance(silent, (book) => itemIsOver(book, item, at)) : silent;
  return { ...left, currentItem: null };
}

/** A disturbance of the stream that goes on touches this item too. */
export function incidentTouches({ stream }: Meeting, item: ItemId): Meeting['stream'] {
  const last = stream.incidents.at(-1);
  if (!last || last.to !== null || last.items.includes(item)) return stream;
  return { ...stream, incidents: [...stream.incidents.slice(0, -1), { ...last, items: [...last.items, item] }] };
}

export function motionFiled(meeting: Meeting, event: EventOf<'motion.filed'>, at: Instant): Meeting {
  if (!event.motion) return meeting;
  const { type: _, ...motion } = event;
  const item = meeting.items[event.item];
  const inside = meeting.closed !== null;
  const before = (item?.motions ?? []).filter((id) => (meeting.motions[id]?.inside ?? false) === inside);
  const filed = {
    ...motion,
    number: before.length + 1,
    onBehalfOf: event.onBehalfOf ?? [],
    filedAt: at,
    status: 'filed' as const,
    formerTexts: [],
    ...(inside && { inside }),
  };
  const changed = itemChanged(meeting, event.item, { motions: [...(item?.motions ?? []), event.motion] });
  return { ...changed, motions: { ...meeting.motions, [event.motion]: filed } };
}

export function speakerStarted(meeting: Meeting, event: EventOf<'speaker.started'>, at: Instant): Meeting {
  const { person, kind, limitSeconds } = event;
  const first = meeting.speakers.list.findIndex((speaker) => speaker.person === person && speaker.kind === kind);
  const list = meeting.speakers.list.filter((_, index) => index !== first);
  const current = { person, kind, since: at, limitSeconds };
  const speaking = { ...speechEnds(meeting, at), speakers: { ...meeting.speakers, list, current } };
  const item = meeting.currentItem === null ? undefined : speaking.items[meeting.currentItem];
  if (!item) return speaking;
  return itemChanged(speaking, item.item, { speeches: [...item.speeches, { person, kind, from: at, to: null }] });
}

export function speechEnds(meeting: Meeting, at: Instant): Meeting {
  if (!meeting.speakers.current) return meeting;
  const silent = { ...meeting, speakers: { ...meeting.speakers, current: null } };
  const item = meeting.currentItem === null ? undefined : meeting.items[meeting.currentItem];
  if (!item) return silent;
  const speeches = item.speeches.map((speech) => (speech.to === null ? { ...speech, to: at } : speech));
  return itemChanged(silent, item.item, { speeches });
}

/**
 * A speakers' list ends with its item. It also ends when doors close or open, because a list made behind them is not
 * told: what is shown outside afterwards starts afresh on both sides.
 */
function listEmptied(meeting: Meeting, at: Instant): Meeting {
  const { list, current, closed } = meeting.speakers;
  if (list.length === 0 && !current && !closed) return meeting;
  return { ...speechEnds(meeting, at), speakers: { list: [], current: null, closed: false } };
}

export function recessIsOver(meeting: Meeting, at: Instant): Meeting {
  const recesses = meeting.recesses.map((recess) => (recess.to === null ? { ...recess, to: at } : recess));
  return { ...meeting, recess: null, recesses };
}

/** A meeting that breaks off until another day rests meanwhile; minutes say from when to when. */
export const brokenOff = (meeting: Meeting, at: Instant): Meeting => ({
  ...meeting,
  recesses: [...meeting.recesses, { reason: 'other', from: at, to: null }],
});

/** Nobody is presumed back: places are taken again when the roll is called. */
export function anotherDayBegins(meeting: Meeting, at: Instant): Meeting {
  const brokenOff = meeting.recesses.at(-1)?.from ?? null;
  const days = [...meeting.formalities.days, { brokenOff, resumed: at, rollAt: null }];
  return attendance({ ...meeting, formalities: { ...meeting.formalities, days } }, (book) => {
    for (const [person, { status }] of Object.entries(book.presence)) if (status === 'present') goes(book, person, at);
  });
}

/** The first roll of a meeting, and the first of each further day, begins the attendance of those who answer it. */
export function rollIsCalled(meeting: Meeting, at: Instant): Meeting {
  const days = meeting.formalities.days.map((day) => (day.rollAt === null ? { ...day, rollAt: at } : day));
  return { ...meeting, rollAt: meeting.rollAt ?? at, formalities: { ...meeting.formalities, days } };
}

/** Marks what is recorded while the doors are closed. */
export const recordedInside = ({ closed }: Meeting): { inside?: true } => (closed === null ? {} : { inside: true });

export function doorsClosed(meeting: Meeting, event: EventOf<'doors.closed'>, at: Instant): Meeting {
  const { item, ground, citation } = event;
  const debate = event.forDebate === true ? { forDebate: true as const } : {};
  const closure = {
    item,
    ground,
    ...(event.exemption !== undefined && { exemption: event.exemption }),
    citation,
    ...(event.vote !== undefined && { vote: event.vote }),
    from: at,
    to: null,
    ...(event.remaining !== undefined && { remaining: event.remaining }),
    ...debate,
  };
  return {
    ...listEmptied(meeting, at),
    closed: { item, ground, citation, since: at, chair: meeting.chair, speakingTime: meeting.speakingTime, ...debate },
    closures: [...meeting.closures, closure],
  };
}

/**
 * Inside this says again what is known; outside it is the first word of who came and went meanwhile. How long one may
 * speak behind closed doors was settled there and holds there.
 */
export function doorsOpened(meeting: Meeting, event: EventOf<'doors.opened'>, at: Instant): Meeting {
  const closures = meeting.closures.map((closure) => (closure.to === null ? { ...closure, to: at } : closure));
  const speakingTime = meeting.closed?.speakingTime ?? meeting.speakingTime;
  return attendance({ ...listEmptied(meeting, at), closed: null, closures, speakingTime }, (book) => {
    if (!event.present) return;
    const here = new Map(event.present.filter((entry) => entry?.person).map((entry) => [entry.person, entry]));
    for (const [person, presence] of Object.entries(book.presence)) {
      if (presence.status === 'present' && !here.has(person)) goes(book, person, at);
    }
    for (const [person, entry] of here) {
      comes(book, person, at, { nativeStatus: book.presence[person]?.nativeStatus, ...entry });
    }
  });
}

/** Whose line is down while a vote is under way is noted with the vote; who is back before it ends may still vote. */
export function lineOf(meeting: Meeting, person: PersonId, state: 'lost' | 'restored'): Meeting {
  const open = meeting.openVote === null ? undefined : meeting.votes[meeting.openVote];
  if (!open || open.state === 'closed' || !open.eligible.includes(person)) return meeting;
  const others = open.lostConnection.filter((other) => other !== person);
  return voteChanged(meeting, open.vote, { lostConnection: state === 'lost' ? [...others, person] : others });
}
