import { isSame, type Published } from '../procedure/mending/published.js';
import { isSameEntry, type Strikable } from '../procedure/mending/struck.js';
import type { Minutes, MinutesItem, MinutesItemRef, MinutesPerson } from '../procedure/minutes-document.js';
import { apart, clip } from './view.js';
import { calendarDay, clockOrDate } from './when.js';
import type { PaperWords, Words } from './words/words.js';

/** What every part of the minutes needs to say what it says. */
export interface Told {
  minutes: Minutes;
  words: Words;
  papers: PaperWords;
  timezone: string;
  /** The meeting's own day; times on another are told with their date. */
  day: string | null;
  /** Where the meeting is, for ways to what belongs to it. On paper there is nowhere to go. */
  meetingPath?: string | undefined;
}

/** Address of another meeting of the same body, out of its id or its address below the body; null where it is neither. */
export function siblingPath({ meetingPath, minutes }: Told, other: string): string | null {
  if (meetingPath === undefined || !/^[a-z0-9][a-z0-9-]{0,100}$/.test(other)) return null;
  const [, organisation = '', body = '', slug = ''] = meetingPath.split('/');
  const prefix = `${organisation}-${body}-`;
  if (minutes.meeting !== prefix + slug) return null;
  const rest = other.startsWith(prefix) ? other.slice(prefix.length) : other;
  return /^\d{4}-\d\d-\d\d(-\d+)?$/.test(rest) ? `/${organisation}/${body}/${rest}` : null;
}

export const nobody = '–';

export const who = (person: MinutesPerson | null, { words }: Told): string =>
  person === null
    ? nobody
    : `${apart(person.name ?? words.people.withheld)}${person.party === null ? '' : ` (${apart(person.party)})`}`;

export const everybody = (people: MinutesPerson[], told: Told): string =>
  people.map((person) => who(person, told)).join(', ');

export const when = (instant: string, { timezone, words, day }: Told): string =>
  clockOrDate(instant, timezone, words, day);

export function span(from: string, to: string | null, told: Told): string {
  const { time } = told.words;
  return to === null ? time.fromOn(when(from, told)) : time.fromTo(when(from, told), when(to, told));
}

export const itemRef = ({ number, title }: MinutesItemRef, { words }: Told): string =>
  apart(number || clip(title, 60)) || words.agenda.withoutNumber;

export const titleIn = (told: Told, { item, title }: MinutesItemRef): string =>
  title || (removed({ what: 'item-title', item }, told) === null ? '' : told.words.mending.titleGone);

/** In the place of words that were taken out: that they were, when, and on what basis. Null where none were. */
export function removed(of: Published, told: Told): string | null {
  const { words } = told;
  const withheld = told.minutes.withheld.findLast((one) => isSame(one.of, of));
  return withheld ? words.mending.removed(words.time.at(when(withheld.at, told)), withheld.basis) : null;
}

/** Since when a line is struck, and why. Null while it stands. */
export function struck(of: Strikable, told: Told): string | null {
  const { words } = told;
  const line = told.minutes.struck.findLast((one) => isSameEntry(one.of, of));
  return line ? words.mending.struckAt(words.time.at(when(line.at, told)), line.reason) : null;
}

/** What came of an item, or where it stands. */
export function outcomeWord(item: MinutesItem, { words, minutes }: Told): string {
  if (item.outcome !== null) return words.itemOutcome[item.outcome];
  if (minutes.notReached.some(({ item: left }) => left === item.item)) return words.itemOutcome['not-reached'];
  return words.itemState[item.state];
}

/** A control of legality, one sentence each: who wanted it, what came of it, and who put carrying out off. */
export function controlTold(
  { item, demanders, others, steps, takenUpFor, deferrals }: Minutes['business']['controls'][number],
  told: Told,
): string[] {
  const say = told.words.business;
  const day = (on: string) => calendarDay(on, told.words);
  const names = [everybody(demanders, told), ...others].filter(Boolean).join(', ');
  const gone = (what: 'legality-others' | 'legality-reason') => removed({ what, item: item.item }, told);
  return [
    names && `${say.demandedBy(names)}.`,
    gone('legality-others'),
    ...steps.map(({ state, on }) => `${say.controlStep[state]}, ${day(on)}.`),
    takenUpFor && say.takenUpFor(takenUpFor),
    gone('legality-reason'),
    ...deferrals.map(({ by, on }) => `${say.deferred[by]}, ${day(on)}.`),
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '') as string[];
}
