import type { Instant, ItemId, PersonId } from '../vocabulary.js';
import type { Day } from './days.js';
import type {
  BodyRef,
  ControlledPart,
  DecidedIn,
  DeferringBody,
  QuestionEnd,
  QuestionId,
  QuestionKind,
} from './commands.js';

export interface Question {
  /** Place among all words of other business (`said.ts`). */
  number: number;
  question: QuestionId;
  kind: QuestionKind;
  by: PersonId;
  to?: PersonId;
  item?: ItemId;
  text: string;
  at: Instant;
  answers: { number: number; by: PersonId; text: string; at: Instant }[];
  settled: QuestionEnd | null;
  /** Asked while the doors were closed. */
  inside?: boolean;
}

export interface PointOfOrder {
  number: number;
  person: PersonId;
  /** The item under way. */
  item?: ItemId;
  text: string;
  /** What the chair ruled. */
  ruling?: string;
  at: Instant;
}

/** Time in which the public had the word. */
export interface PublicTime {
  from: Instant;
  to: Instant | null;
  comments: { number: number; name?: string; text?: string; at: Instant }[];
}

export interface Briefing {
  number: number;
  item: ItemId;
  by?: PersonId;
  text: string;
  at: Instant;
}

/** A decision somebody else made, and what the body was told of it. */
export interface ReportedDecision {
  number: number;
  kind: 'delegated' | 'urgent';
  item: ItemId;
  text: string;
  madeBy: string;
  provision?: string;
  decidedIn?: DecidedIn;
  at: Instant;
}

/** Who holds a decision under control of its legality, and what came of it. */
export type ControlState =
  'demanded' | 'upheld-by-body' | 'changed-by-body' | 'sent' | 'taken-up' | 'upheld' | 'annulled';

export interface LegalityControl {
  item: ItemId;
  /** Absent where the final decision is controlled. */
  part?: ControlledPart;
  state: ControlState;
  demanders: PersonId[];
  others: string[];
  /** What happened, and on which day, oldest first. */
  steps: { state: ControlState; on: Day }[];
  /** Demanded while the doors were closed. */
  inside?: boolean;
  /** Why the Ministry took it up by itself. */
  takenUpFor?: string;
  /** Who said that the decision is not carried out before the control is done, and on which day. */
  deferrals?: { by: DeferringBody; on: Day }[];
}

/** Whether it goes on: nothing is settled yet. */
export const isRunning = ({ state }: LegalityControl): boolean =>
  state !== 'changed-by-body' && state !== 'upheld' && state !== 'annulled';

/** Where a control stands among those of its meeting: the decision of an item by the item alone. */
export const controlKey = (item: ItemId, part?: ControlledPart): string =>
  part === undefined || part === 'decision' ? item : `${item} ${part}`;

/** What a meeting remembers of it. Plain JSON. */
export interface BusinessState {
  /** In the order in which they were asked. */
  questions: Record<QuestionId, Question>;
  pointsOfOrder: PointOfOrder[];
  publicTime: PublicTime[];
  briefings: Briefing[];
  reported: ReportedDecision[];
  /** Which bodies were passed over in which items, and are owed a notice. */
  owed: { item: ItemId; body: BodyRef; at: Instant; inside?: boolean }[];
  /** By `controlKey`. */
  controls: Record<string, LegalityControl>;
}

export const noBusiness: BusinessState = {
  questions: {},
  pointsOfOrder: [],
  publicTime: [],
  briefings: [],
  reported: [],
  owed: [],
  controls: {},
};
