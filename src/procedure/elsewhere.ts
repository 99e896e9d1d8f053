import type { ItemId, PersonId } from './vocabulary.js';

/** What other meetings of the house say, as far as a rule asks. Whoever records finds it out. */
export interface Elsewhere {
  /** Urgent decisions made in this body’s place that none of its meetings has been told of. */
  owed?: OwedNotice[];
  /** People who sit in another meeting just then, by the name of its body. */
  present?: Record<PersonId, string>;
  /** The files this meeting was sent, of those a command names, by their hash. */
  files?: Record<string, FileFacts>;
}

/** What is known of a file before it becomes a document. */
export interface FileFacts {
  mediaType: string;
  bytes: number;
  pages?: number;
  /** Whether somebody has looked for what may not be public in it. */
  checked: boolean;
  /** How much was found that nobody has answered for. */
  unsettled: number;
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
