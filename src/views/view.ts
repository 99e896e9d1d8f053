import { itemPlaces } from '../contract/item-places.js';
import { elected, personPath } from '../contract/finding.js';
import type { Item, Meeting, Motion } from '../procedure/meeting.js';
import { type Published, withheldAt } from '../procedure/mending/published.js';
import type { Instant, ItemId, PersonId } from '../procedure/vocabulary.js';
import type { BookFacts, PageLanguage } from './pages.js';
import { clockOrDate, dateAt } from './when.js';
import type { Words } from './words/words.js';

/** What every part of a meeting's page needs to say what it says. Made once per state of the meeting. */
export interface View {
  meeting: Meeting;
  words: Words;
  timezone: string;
  meetingPath: string;
  /** Place of each item in its permanent address, from 1. */
  places: Map<ItemId, number>;
  /** So many ballots that their tables would weigh more than all else: then they stand on the items' own pages only. */
  namesApart: boolean;
  book: BookFacts;
}

const mostBallotsOnOnePage = 1500;

export function viewOf(meeting: Meeting, words: Words, meetingPath: string, book: BookFacts): View {
  const places = new Map(itemPlaces(meeting).map((item, index) => [item, index + 1]));
  const ballots = Object.values(meeting.votes).reduce((sum, vote) => sum + vote.ballots.length, 0);
  const timezone = meeting.facts?.timezone ?? 'Europe/Oslo';
  return { meeting, words, timezone, meetingPath, places, namesApart: ballots > mostBallotsOnOnePage, book };
}

/** Addresses keep the reader's choice of language; bokmål is what an address without one means. */
export function inLanguage(path: string, language: PageLanguage, query = ''): string {
  const said = [query, language === 'nb' ? '' : `lang=${language}`].filter((part) => part !== '').join('&');
  return said === '' ? path : `${path}?${said}`;
}

/** What stands after the question mark; fields that are empty are left out. */
export const asked = (fields: Record<string, string>): string =>
  new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();

export const linkTo = (view: View, path: string): string => inLanguage(path, view.words.language);

export const itemLink = (view: View, item: ItemId): string =>
  linkTo(view, `${view.meetingPath}/sak/${view.places.get(item) ?? 0}`);

/** Id of the item's place on the meeting's page. */
export const itemAnchor = (view: View, item: ItemId): string => `sak-${view.places.get(item) ?? 0}`;

/** Letters written from the right, and the marks that turn the direction of what stands after them. */
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name for use in a sentence of ours: it cannot turn what stands beside it around. Most names are as they were. */
export const apart = (name: string): string => (turning.test(name) ? `\u2068${name.replace(turns, '')}\u2069` : name);

export const nameOf = ({ meeting, words }: View, person: PersonId): string =>
  apart(meeting.people[person]?.name || words.people.withheld);

export const partyOf = ({ meeting }: View, person: PersonId): string =>
  apart(meeting.people[person]?.group ?? meeting.people[person]?.party ?? '');

/** Address of the page about somebody elected whose name is shown; null for everybody else. */
export function personLink(view: View, person: PersonId): string | null {
  const { facts, people } = view.meeting;
  const known = people[person];
  return facts && known?.name && elected.has(known.role)
    ? linkTo(view, personPath(facts.organisation.slug, person))
    : null;
}

/** "Kari Nordmann (Ap)" */
export function nameWithParty(view: View, person: PersonId): string {
  const party = partyOf(view, person);
  return party ? `${nameOf(view, person)} (${party})` : nameOf(view, person);
}

/** "PS 12/26", or the title where the item has no number; for running text and columns. */
export function itemShort(view: View, item: ItemId): string {
  const facts = view.meeting.items[item];
  return apart(facts?.number || clip(facts ? titleOf(view, facts) : '', 60)) || view.words.agenda.withoutNumber;
}

/** What the item is called, or that its title was taken out. */
export const titleOf = ({ meeting, words }: View, { item, title }: Pick<Item, 'item' | 'title'>): string =>
  title || (withheldAt(meeting, { what: 'item-title', item }) ? words.mending.titleGone : '');

/** Words within a sentence, or that they were taken out; since when and on what basis stands at the end of the page. */
export const orGone = (words: { mending: { gone: string } }, text: string | null | undefined): string =>
  text || words.mending.gone;

/** The same where there may never have been any. */
export const orRemoved = ({ meeting, words }: View, of: Published, text: string | null | undefined): string | null =>
  text || (withheldAt(meeting, of) ? words.mending.gone : null);

/**
 * Whether a motion that stands open belongs to a matter that was ended after the doors were closed on it: what became of it
 * was then settled inside, if it was settled, and nobody outside has heard.
 */
export const leftOpenInside = (
  status: Motion['status'],
  { ended, closures }: { ended: boolean; closures: readonly { forDebate?: boolean }[] },
): boolean =>
  (status === 'filed' || status === 'moved') && ended && closures.some(({ forDebate }) => forDebate !== true);

/** Clock within the meeting's own day, with the date on any other. */
export const at = (view: View, instant: Instant): string =>
  clockOrDate(instant, view.timezone, view.words, view.meeting.openedAt ?? view.meeting.facts?.start ?? null);

export const onDate = (view: View, instant: Instant): string => dateAt(instant, view.timezone, view.words);

/** Cut between words, with an ellipsis; titles of nine thousand characters are met in the wild. */
export function clip(text: string, longest: number): string {
  // By code point: half of a letter is no letter.
  const letters = Array.from(text);
  if (letters.length <= longest) return text;
  const cut = letters.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest * 0.6 ? space : undefined).trimEnd()}…`;
}

/** "1,2 MB" */
export function fileSize(bytes: number, words: Words): string {
  const { size } = words;
  if (bytes < 1000) return size.bytes(bytes);
  const [amount, told] = bytes < 999_500 ? [bytes / 1e3, size.kilo] : [bytes / 1e6, size.mega];
  return told(amount.toFixed(amount < 10 ? 1 : 0).replace('.', size.decimalMark));
}

/** "PDF" */
export function fileType(mediaType: string): string {
  const known: Record<string, string> = {
    'application/pdf': 'PDF',
    'text/html': 'HTML',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
    'application/vnd.oasis.opendocument.text': 'ODT',
  };
  return known[mediaType] ?? (mediaType.split('/')[1] ?? mediaType).slice(0, 12).toUpperCase();
}
