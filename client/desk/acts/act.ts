import type { DeskMeeting } from '../../../src/contract/recording.js';
import type { Command } from '../../../src/procedure/commands.js';
import type { Item, Meeting } from '../../../src/procedure/meeting.js';
import type { RuleBook } from '../../../src/procedure/rule-book.js';
import type { ItemId, MotionId, PersonId, VoteId } from '../../../src/procedure/vocabulary.js';
import type { RegistryBody } from '../api.js';
import type { DeskLanguage, Words } from '../words/words.js';

/**
 * An act of the secretary as a form: what is asked for, and the commands that come of the answers. Described rather than
 * drawn, so that every act looks and behaves alike and can be tried without a browser.
 */
export interface Act {
  title: string;
  lead?: string;
  /** What the button says; the title where nothing else is said. */
  do?: string;
  tone?: 'warning' | 'danger';
  fields: readonly Field[];
  commands: (said: Answers) => Command[];
}

export interface Option {
  value: string;
  text: string;
}

interface Asked {
  name: string;
  label: string;
  help?: string;
  /** Left empty, the act can still be recorded. Every other field must be filled in. */
  optional?: true;
  /** Asked only where earlier answers make it matter. */
  when?: (said: Answers) => boolean;
}

export type Field = Asked &
  (
    | { kind: 'line'; first?: string; most?: number; suggestions?: readonly string[] }
    | { kind: 'text'; first?: string; most?: number }
    | { kind: 'number'; first?: string; least?: number }
    /** A day, or a moment, of the place where the meeting is. */
    | { kind: 'day' | 'moment'; first?: string }
    | { kind: 'tick'; first?: boolean }
    | { kind: 'choice'; options: readonly Option[]; first?: string }
    /** `inOrder`: the order says who comes first, so they are not sorted under their parties. */
    | { kind: 'person'; people: readonly PersonId[]; first?: PersonId | undefined; inOrder?: true }
    | { kind: 'people'; people: readonly PersonId[]; first?: readonly PersonId[] }
    | { kind: 'several'; options: readonly Option[]; first?: readonly string[] }
  );

/** What has been filled in so far. */
export interface Answers {
  /** Without the blanks around it. */
  text: (name: string) => string;
  several: (name: string) => readonly string[];
  ticked: (name: string) => boolean;
  /** A moment as an instant; null where none, or no time, was given. */
  moment: (name: string) => string | null;
}

/** What an act may look at while it decides what to ask. */
export interface Scene {
  meeting: Meeting;
  /** Meetings this secretary keeps the record of, to point at. */
  meetings: readonly DeskMeeting[];
  /** Bodies of the house. */
  bodies: readonly RegistryBody[];
  rules: RuleBook;
  w: Words;
  language: DeskLanguage;
  /** The server's clock, epoch milliseconds. */
  now: number;
  /** An id for a thing that is named here, unique in the meeting. */
  freshId: (kind: string) => string;
}

/** What the act is about, where it was asked for beside something. */
export interface About {
  item?: ItemId;
  person?: PersonId;
  motion?: MotionId;
  vote?: VoteId;
  question?: string;
}

/** `said` is what has been answered so far: a later question may depend on it. */
export type ActOf = (scene: Scene, about: About, said: Answers) => Act;

/** A key of a command only where something was filled in. */
export const where = <K extends string>(key: K, value: string | null): { [P in K]?: string } =>
  (value === null || value === '' ? {} : { [key]: value }) as { [P in K]?: string };

/** "PS 12/26 Skolebruksplan": an item as a choice. */
export const itemOption = ({ item, number, title }: Item): Option => ({
  value: item,
  text: [number, title].filter(Boolean).join(' '),
});

export const itemsOf = (meeting: Meeting, fits: (item: Item) => boolean = () => true): Item[] =>
  meeting.agenda.flatMap((id) => meeting.items[id] ?? []).filter((item) => item.kind !== 'heading' && fits(item));

/** The item an act is about: the one it was asked for beside, else the one that is up. */
export const itemField = (
  { meeting, w }: Scene,
  about: About,
  fits?: (item: Item) => boolean,
): Extract<Field, { kind: 'choice' }> => {
  const items = itemsOf(meeting, fits);
  const wanted = about.item ?? meeting.currentItem ?? '';
  return {
    kind: 'choice',
    name: 'item',
    label: w.ask.item,
    options: items.map(itemOption),
    first: items.some(({ item }) => item === wanted) ? wanted : '',
  };
};

/** Declared votes, newest first, as choices. */
export const votesOf = (meeting: Meeting, fits: (vote: Meeting['votes'][string]) => boolean): Option[] =>
  Object.values(meeting.votes)
    .filter((vote) => vote.state === 'declared' && fits(vote))
    .reverse()
    .map(({ vote, sentence, question }) => ({ value: vote, text: sentence ?? question }));
