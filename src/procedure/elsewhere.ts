import type { ItemId, PersonId } from './vocabulary.js';

/** What other meetings of the house say, as far as a rule asks. Whoever records finds it out. */
export interface Elsewhere {
  /** Urgent decisions made in this body’s place that none of its meetings has been told of. */
  owed?: OwedNotice[];
  /** People who sit in another meeting just then, by the name of its body. */
  present?: Record<PersonId, string>;
}

export interface OwedNotice {
  /** Id of the meeting in which it was decided. */
  meeting: string;
  item: ItemId;
  /** The body that decided, by name. */
  body: string;
  number: string;
  title: string;
}
