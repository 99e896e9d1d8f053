import { itemPlaces } from '../contract/item-places.js';
import type { SearchAnswer, YearNumbers } from '../contract/finding.js';
import type { Edition, MeetingSummary, Snapshot } from '../contract/following.js';
import type { Meeting } from '../procedure/meeting.js';
import type { Minutes, MinutesVersionTold } from '../procedure/minutes-document.js';
import type { RuleBook } from '../procedure/rule-book.js';
import type { RosterPerson } from '../procedure/events.js';
import type { VoteOutcome } from '../procedure/results.js';
import type { AttendanceStatus, Choice, Instant, ItemId, MeetingStatus } from '../procedure/vocabulary.js';

/** Languages a reader can choose; `?lang=nn` in the address, bokmål where nothing is said. No cookie remembers it. */
export type PageLanguage = 'nb' | 'nn' | 'en';

export const pageLanguages: readonly PageLanguage[] = ['nb', 'nn', 'en'];

/**
 * How fresh the page is (I12). `heard` is the server's clock when it last confirmed that what is shown is the latest:
 * the time of rendering, and then of each heartbeat.
 * - `live`: heartbeats arrive · `polling`: the page asks again now and then, or was just rendered
 * - `stale`: nothing was heard for too long · `ended`: the meeting is over and nothing more is expected
 * - `paused`: the reader has asked that nothing move; what is shown is as it was then
 */
export interface Liveness {
  kind: 'live' | 'polling' | 'stale' | 'ended' | 'paused';
  heard: Instant;
}

export interface OrganisationFacts {
  slug: string;
  name: string;
  bodies: { slug: string; name: string; meetings: number }[];
}

interface PageBase {
  language: PageLanguage;
  /** The server's clock. Everything a page says about "now" follows from it. */
  now: Instant;
  /** Path of this page, without the query. */
  path: string;
  /** What the page was asked, as it stands in the address, without the language. */
  query?: string;
  /** Of a page made of several meetings: one of them, by which the browser hears that something was taken out. */
  edition?: Edition;
}

/** `/` */
export interface HomePageModel extends PageBase {
  kind: 'home';
  /** In session, in recess or adjourned to later the same day. */
  running: MeetingSummary[];
  coming: MeetingSummary[];
  past: MeetingSummary[];
  organisations: OrganisationFacts[];
}

/** `/{municipality}` */
export interface OrganisationPageModel extends PageBase {
  kind: 'organisation';
  organisation: OrganisationFacts;
  running: MeetingSummary[];
  coming: MeetingSummary[];
  past: MeetingSummary[];
}

/** `/{municipality}/{body}` */
export interface BodyPageModel extends PageBase {
  kind: 'body';
  organisation: { slug: string; name: string };
  body: { slug: string; name: string };
  running: MeetingSummary[];
  coming: MeetingSummary[];
  past: MeetingSummary[];
  /** Address of the page with older meetings, where there are more. */
  older: string | null;
}

/** `/{municipality}/{body}/{meeting}` */
export interface MeetingPageModel extends PageBase {
  kind: 'meeting';
  snapshot: Snapshot;
  liveness: Liveness;
}

/** `/{municipality}/{body}/{meeting}/sak/{n}`; `path` is the item's own, `meetingPath` that of its meeting. */
export interface ItemPageModel extends PageBase {
  kind: 'item';
  snapshot: Snapshot;
  liveness: Liveness;
  item: ItemId;
  meetingPath: string;
}

/** How a meeting is shown where nobody reads a page: on the hall's wall, over a broadcast, on somebody else's site. */
export type Look = 'big-screen' | 'lower-third' | 'embed';

/** The last part of each look's address. */
export const screenPaths: Record<Look, string> = {
  'big-screen': 'storskjerm',
  'lower-third': 'undertekst',
  embed: 'innbygging',
};

/** `/{municipality}/{body}/{meeting}/storskjerm` and its like; `path` is the screen's own. */
export interface ScreenPageModel extends PageBase {
  kind: 'screen';
  look: Look;
  snapshot: Snapshot;
  liveness: Liveness;
  meetingPath: string;
}

/** `/{municipality}/{body}/{meeting}/protokoll` */
export interface MinutesPageModel extends PageBase {
  kind: 'minutes';
  snapshot: Snapshot;
  minutes: Minutes;
  meetingPath: string;
}

/** `/{municipality}/{body}/{meeting}/protokoll/sammenlign` */
export interface ComparisonPageModel extends PageBase {
  kind: 'comparison';
  snapshot: Snapshot;
  meetingPath: string;
  /** Every version of the public minutes, and the two that are compared with what they say. */
  versions: MinutesVersionTold[];
  before: { version: number; minutes: Minutes };
  after: { version: number; minutes: Minutes };
}

/** One meeting on somebody's page: what the public record says of that person there, and nothing more. */
export interface PersonMeeting {
  path: string;
  body: { slug: string; name: string };
  start: Instant;
  timezone: string;
  status: MeetingStatus;
  role: RosterPerson['role'];
  /** As the roll and the record say; null where nothing is recorded. */
  attendance: AttendanceStatus | null;
  /** When the person was there. */
  present: { from: Instant; to: Instant | null; remote: boolean; asSubstitute: boolean }[];
  votes: PersonVote[];
}

export interface PersonVote {
  path: string;
  item: string;
  question: string;
  choice: Choice;
  /** The text of the option, where the vote offered several. */
  option: string | null;
  outcome: VoteOutcome | null;
}

/** `/{municipality}/person/{id}` */
export interface PersonPageModel extends PageBase {
  kind: 'person';
  organisation: { slug: string; name: string };
  name: string;
  party: string | null;
  bodies: { slug: string; name: string; meetings: number }[];
  total: number;
  /** From 1. */
  page: number;
  perPage: number;
  meetings: PersonMeeting[];
}

/** `/kalender` and `/{municipality}/kalender` */
export interface CalendarPageModel extends PageBase {
  kind: 'calendar';
  /** Null for all municipalities together. */
  organisation: OrganisationFacts | null;
  organisations: OrganisationFacts[];
  /** `2026-11` */
  month: string;
  /** Oldest first; each belongs to the day it begins on where it is held. */
  meetings: MeetingSummary[];
}

/** `/{municipality}/{body}/statistikk` */
export interface StatisticsPageModel extends PageBase {
  kind: 'statistics';
  organisation: { slug: string; name: string };
  body: { slug: string; name: string };
  /** Newest first. */
  years: YearNumbers[];
}

/** `/rules` */
export interface RuleBooksPageModel extends PageBase {
  kind: 'rule-books';
  books: RuleBook[];
}

/** `/rules/{book}` */
export interface RuleBookPageModel extends PageBase {
  kind: 'rule-book';
  book: RuleBook;
}

/** `/tilgjengelighet` */
export interface AccessibilityPageModel extends PageBase {
  kind: 'accessibility';
  /** Where to write, as `mailto:` or `https:` addresses; empty where the operator names none. */
  contacts: string[];
  /** Address of the statement in the national solution; empty where the operator names none. */
  official: string;
}

/** `/sok` */
export interface SearchPageModel extends PageBase {
  kind: 'search';
  /** The fields of the form, as they stand in the address; empty where nothing was chosen. */
  asked: { q: string; organ: string; ar: string; parti: string; resultat: string; sorter: string };
  /** From 1. */
  page: number;
  perPage: number;
  /** More was typed than is read. */
  cut: boolean;
  /** Null where nothing was asked yet. */
  answer: SearchAnswer | null;
  choices: { years: number[]; parties: string[] };
  organisations: OrganisationFacts[];
}

/** Something went wrong, or `/problems/{name}`: what a problem of that name means. Also the page for 404. */
export interface ProblemPageModel extends PageBase {
  kind: 'problem';
  /** Last part of the problem's type: `not-found`, `no-such-meeting`, `too-many-requests` … */
  name: string;
  status: number;
  /** What the house's book of problems says of it, in the page's language; general words where nothing is given. */
  told?: { title: string; explanation: string };
}

export type PageModel =
  | HomePageModel
  | OrganisationPageModel
  | BodyPageModel
  | MeetingPageModel
  | ItemPageModel
  | ScreenPageModel
  | MinutesPageModel
  | ComparisonPageModel
  | SearchPageModel
  | StatisticsPageModel
  | CalendarPageModel
  | PersonPageModel
  | RuleBooksPageModel
  | RuleBookPageModel
  | AccessibilityPageModel
  | ProblemPageModel;

/** What a page links to, from the manifest of the browser build. Paths as the browser asks for them. */
export interface PageAssets {
  styles: string[];
  /** Of the screens, which need little of what the pages need. */
  screenStyles?: string[];
  /** Module script of the followed pages (meeting and item); null where there is no browser build. */
  script: string | null;
  /** Module script of pages that stand still: it only hears whether something was taken out of what they show. */
  standBy?: string | null;
  /** Modules the script will ask for at once. */
  preloads: string[];
  /** Modules it will ask for as soon as it knows the page: by language, and under `screen` for one. */
  later?: Record<string, string[]>;
  icon: string | null;
}

/**
 * What the browser needs to go on where the server stopped, in `<script type="application/json" id="state">`.
 * Hydrate into `#followed` with `FollowedPage`, `words` being `await loadWords(state.language)`.
 */
export interface FollowedState {
  /** Path of the meeting's page. */
  meetingPath: string;
  /** Set on an item's own page. */
  item: ItemId | null;
  /** Set on a screen. */
  look?: Look;
  language: PageLanguage;
  now: Instant;
  liveness: Liveness;
  snapshot: Snapshot;
  book: BookFacts;
  /** Words of the rules the snapshot's findings name; the browser's own catalogue holds only the usual ones. */
  rules: Record<string, string>;
}

/** What of the meeting's rule book the pages look at. The books stay on the server: a browser needs a line of one. */
export type BookFacts = Pick<RuleBook, 'noticeDays' | 'citizensProposalMonths' | 'legalityControl' | 'publicComment'>;

/** Id of a vote's place on the page of its item, and on its meeting's: the n-th vote of the item at that place. */
export const voteAnchorAt = (place: number, nth: number): string => `sak-${place}-votering-${nth}`;

/** Path of an item's own page, e.g. `/fjordvik/kommunestyret/2026-11-23/sak/3`. */
export const itemPath = (meetingPath: string, meeting: Meeting, item: ItemId) =>
  `${meetingPath}/sak/${itemPlaces(meeting).indexOf(item) + 1}`;

/** The item at `…/sak/{place}`, counted from 1; null where there is none. */
export const itemAt = (meeting: Meeting, place: number): ItemId | null => itemPlaces(meeting)[place - 1] ?? null;
