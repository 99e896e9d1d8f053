import type { AttendanceInterval, Meeting, Presence } from './meeting.js';
import type { Instant, ItemId, Mode, PersonId } from './vocabulary.js';

/** A copy of the meeting's attendance that one entry may write in before it is put back. */
export interface AttendanceBook {
  presence: Record<PersonId, Presence>;
  attendance: AttendanceInterval[];
  /** Item under way, noted beside those who come and go. */
  item: ItemId | null;
  /** How people take part unless somebody says otherwise. */
  usualMode: Mode;
}

export function attendanceBook(meeting: Meeting): AttendanceBook {
  return {
    presence: { ...meeting.presence },
    attendance: [...meeting.attendance],
    item: meeting.currentItem,
    usualMode: meeting.facts?.form === 'remote' ? 'remote' : 'room',
  };
}

export const withAttendance = (meeting: Meeting, book: AttendanceBook): Meeting => ({
  ...meeting,
  presence: book.presence,
  attendance: book.attendance,
});

/** Somebody is there from `at` on; an interval that says the same already goes on. */
export function comes(book: AttendanceBook, person: PersonId, at: Instant, how: Partial<Presence> = {}): void {
  if (!person) return; // withheld from the public copy
  const before = book.presence[person];
  const presence: Presence = {
    status: 'present',
    mode: how.mode ?? before?.mode ?? book.usualMode,
    connected: true,
    since: before?.status === 'present' ? before.since : at,
    ...(how.substituteFor !== undefined && { substituteFor: how.substituteFor }),
    ...(how.forItem !== undefined && { forItem: how.forItem }),
    ...(how.nativeStatus !== undefined && { nativeStatus: how.nativeStatus }),
  };
  book.presence[person] = presence;
  const open = openInterval(book, person);
  const running = open === -1 ? undefined : book.attendance[open];
  if (running && running.mode === presence.mode && running.substituteFor === presence.substituteFor) return;
  endInterval(book, person, at);
  book.attendance.push({
    person,
    from: at,
    to: null,
    mode: presence.mode,
    ...(presence.substituteFor !== undefined && { substituteFor: presence.substituteFor }),
    ...(book.item !== null && { fromItem: book.item }),
  });
}

/** Somebody is not there from `at` on. A seat taken for another is given back. */
export function goes(book: AttendanceBook, person: PersonId, at: Instant, how: Partial<Presence> = {}): void {
  if (!person) return;
  const before = book.presence[person];
  const status = how.status ?? 'absent';
  book.presence[person] = {
    status,
    mode: how.mode ?? before?.mode ?? book.usualMode,
    connected: true,
    since: before?.status === status ? before.since : at,
    ...(how.forItem !== undefined && { forItem: how.forItem }),
    ...(how.nativeStatus !== undefined && { nativeStatus: how.nativeStatus }),
    ...(how.reason !== undefined && { reason: how.reason }),
  };
  endInterval(book, person, at);
}

/** The line to somebody broke: they are expected back, so the seat stays theirs, but nobody can say they were there. */
export function losesConnection(book: AttendanceBook, person: PersonId, at: Instant): void {
  const before = book.presence[person];
  if (!before) return;
  book.presence[person] = { ...before, connected: false };
  endInterval(book, person, at);
}

export function regainsConnection(book: AttendanceBook, person: PersonId, at: Instant): void {
  const before = book.presence[person];
  if (!before) return;
  if (before.status === 'present') comes(book, person, at, before);
  else book.presence[person] = { ...before, connected: true };
}

/** What held for one item only ends with it: substitutes stand down, those who stepped aside are back. */
export function itemIsOver(book: AttendanceBook, item: ItemId, at: Instant): void {
  for (const [person, presence] of Object.entries(book.presence)) {
    if (presence.forItem !== item) continue;
    if (presence.status === 'present') goes(book, person, at);
    else comes(book, person, at, { mode: presence.mode });
  }
}

/** The meeting breaks off or is over: nobody is there any more, though their places stay as they were. */
export function everybodyLeaves(book: AttendanceBook, at: Instant): void {
  book.attendance = book.attendance.map((interval) =>
    interval.to === null ? endedAt(interval, at, book.item) : interval,
  );
}

export function everybodyIsBack(book: AttendanceBook, at: Instant): void {
  for (const [person, presence] of Object.entries(book.presence)) {
    if (presence.status === 'present' && presence.connected) comes(book, person, at, presence);
  }
}

const openInterval = (book: AttendanceBook, person: PersonId): number =>
  book.attendance.findLastIndex((interval) => interval.person === person && interval.to === null);

const endedAt = (interval: AttendanceInterval, at: Instant, item: ItemId | null): AttendanceInterval => ({
  ...interval,
  to: at,
  ...(item !== null && { toItem: item }),
});

function endInterval(book: AttendanceBook, person: PersonId, at: Instant): void {
  const open = openInterval(book, person);
  const interval = book.attendance[open];
  if (!interval) return;
  // Half-open: who came and went in the same instant was not there.
  if (interval.from === at) book.attendance.splice(open, 1);
  else book.attendance[open] = endedAt(interval, at, book.item);
}
