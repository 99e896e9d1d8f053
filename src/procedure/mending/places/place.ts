import type { Meeting } from '../../meeting.js';
import type { PublicEvent, PublicEventType } from '../../events.js';
import type { Instant, ItemId } from '../../vocabulary.js';
import type { Published } from '../published.js';

/** What names one place of its kind, without the word of the kind. */
export type IdsOf<W extends Published['what']> = Without<W, Published>;
type Without<W, P> = P extends { what: string } ? (W extends P['what'] ? Omit<P, 'what'> : never) : never;

/** Of what form an id is: of somebody's choosing, a number counted here (negative for what was said inside), or a time. */
export type IdForm = 'id' | 'number' | 'instant';

/** An entry on its way past: when it happened, and how many of each counted kind the public has heard with it. */
export interface Passing {
  at: Instant;
  notes: number;
  statements: number;
  said: number;
  /** When the recording that stands was published. */
  recording: Instant;
}

/** The paths of the pieces, by kind of event. */
export type Pieces<Of> = {
  readonly [T in PublicEventType]?: (event: Extract<PublicEvent, { type: T }>, of: Of, passing: Passing) => string[];
};

/**
 * One kind of place where the public can read words that somebody chose. All that withholding needs to know of it stands
 * here; a test holds the paths against everything an event can have.
 */
export interface Place<W extends Published['what']> {
  /** The ids that name a place, and of what form they are. */
  readonly ids: { readonly [K in keyof IdsOf<W>]: IdForm };
  /** All places of the kind there are, whether or not words stand there. */
  every(meeting: Meeting): IdsOf<W>[];
  /** The words that stand there; nothing where there is no such place. */
  words(meeting: Meeting, of: IdsOf<W>): (string | null | undefined)[];
  /**
   * Those of the words that are looked for elsewhere, to go from there as well; all of them where nothing is said. The
   * house's own sentences and the names of parties stand in many places, and mean nothing there.
   */
  telling?(meeting: Meeting, of: IdsOf<W>): (string | null | undefined)[];
  /** Whether the public was told; true where nothing is said. Asked on the private side. */
  told?(meeting: Meeting, of: IdsOf<W>): boolean;
  /** The item the words belong to; the meeting as a whole where nothing is said and no id names one. */
  item?(meeting: Meeting, of: IdsOf<W>): ItemId | null;
  /** The meeting without the words, inside as outside, so that nothing made of them later can tell them again. */
  emptied(meeting: Meeting, of: IdsOf<W>): Meeting;
  readonly pieces: Pieces<IdsOf<W>>;
}

export type Places = { readonly [W in Published['what']]: Place<W> };

/** The same object without some of its fields. */
export function less<T extends object, K extends keyof T>(whole: T, ...keys: K[]): Omit<T, K> {
  const left = { ...whole };
  for (const key of keys) delete left[key];
  return left;
}

/** Paths of some fields, where the condition holds. */
export const at = (holds: boolean, ...paths: string[]): string[] => (holds ? paths : []);

/** Paths of every entry of a list that fits. */
export const each = <T>(list: readonly T[] | undefined, fits: (one: T) => boolean, path: (place: number) => string) =>
  (list ?? []).flatMap((one, place) => (fits(one) ? [path(place)] : []));

/** Paths of every entry of a list. */
export const all = <T>(list: readonly T[] | undefined, path: (place: number) => string) => each(list, () => true, path);

/** Whether the doors stood open at that moment. */
export const doorsStoodOpen = ({ closures }: Meeting, when: Instant): boolean =>
  !closures.some(({ from, to }) => from <= when && (to === null || when < to));
