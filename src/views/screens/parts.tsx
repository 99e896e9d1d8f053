import type { Meeting, Vote } from '../../procedure/meeting.js';
import type { Instant } from '../../procedure/vocabulary.js';
import { lastDeclared } from '../components/vote.js';
import type { Liveness } from '../pages.js';
import { apart, at, clip, nameWithParty, orGone, titleOf, type View } from '../view.js';
import { clock, clockWithSeconds, minutesAndSeconds, secondsBetween, weekdayDate } from '../when.js';

/** What the screens of a meeting share: the hall's, the broadcast's, and the window on the municipality's own site. */

export interface ScreenProps {
  view: View;
  now: Instant;
  liveness: Liveness;
}

export const currentItemOf = ({ items, currentItem }: Meeting) =>
  currentItem === null ? undefined : items[currentItem];

export function openVoteOf({ votes, openVote }: Meeting): Vote | undefined {
  const vote = openVote === null ? undefined : votes[openVote];
  return vote && (vote.state === 'open' || vote.state === 'interrupted') ? vote : undefined;
}

/** The result a screen still shows: the last one declared in the matter under way, or, between matters, of all. */
export function resultShown(meeting: Meeting): Vote | undefined {
  const last = lastDeclared(meeting);
  if (!last || (meeting.currentItem !== null && last.item !== meeting.currentItem)) return undefined;
  return last;
}

export const itemLine = (view: View, item: { item: string; number?: string; title: string }, longest: number): string =>
  [apart(item.number ?? ''), clip(titleOf(view, item), longest)].filter(Boolean).join(' ');

/** "Kari Nordmann (Ap), replikk" */
export function speakerLine(view: View): string | null {
  const { current } = view.meeting.speakers;
  if (!current) return null;
  const name = nameWithParty(view, current.person);
  return current.kind === 'speech' ? name : `${name}, ${view.words.speech[current.kind]}`;
}

/** "1 min 12 sek av 3 min" */
export function speakingTime(view: View, now: Instant): { text: string; over: boolean } | null {
  const { current } = view.meeting.speakers;
  if (!current) return null;
  const { words } = view;
  const used = secondsBetween(current.since, now);
  const told = minutesAndSeconds(used, words);
  const { limitSeconds } = current;
  if (limitSeconds === 0) return { text: told, over: false };
  return {
    text: words.gallery.usedOf(told, minutesAndSeconds(limitSeconds, words)),
    over: used > limitSeconds,
  };
}

/** What the meeting is doing where no matter tells: pause, closed doors, not begun, over. Null in an ordinary moment. */
export function standstill(view: View): { title: string; text: string | null } | null {
  const { meeting, words, timezone } = view;
  const { closed, recess, status } = meeting;
  if (closed)
    return { title: words.gallery.closedDoors, text: words.meeting.doorsClosedBasis(orGone(words, closed.citation)) };
  if (recess)
    return {
      title: words.recessReason[recess.reason],
      text: recess.resumesAt ? words.meeting.resumes(at(view, recess.resumesAt)) : words.meeting.resumesUnknown,
    };
  if (status === 'in-session') return null;
  const { facts } = meeting;
  const begins = facts && ['planned', 'announced', 'summoned'].includes(status);
  const start = facts && words.time.dateAt(weekdayDate(facts.start, timezone, words), clock(facts.start, timezone));
  return { title: words.status[status], text: begins && start ? words.meeting.starts(start) : null };
}

/** How old what is shown may be (I12): in words, never by a colour alone. */
export function ShownAt({ view, liveness }: { view: View; liveness: Liveness }) {
  const { words, timezone } = view;
  return (
    <p class="shown" data-kind={liveness.kind}>
      <strong>{words.freshness[liveness.kind]}</strong>{' '}
      <time dateTime={liveness.heard}>{words.freshness.shown(clockWithSeconds(liveness.heard, timezone))}</time>
    </p>
  );
}
