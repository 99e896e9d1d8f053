import type { DeskMeeting, DeskView, SessionView } from '../../src/contract/recording.js';
import type { Command } from '../../src/procedure/commands.js';
import type { PublicEntry } from '../../src/procedure/events.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import type { Refusal } from '../../src/procedure/rule-book.js';
import { ruleBookOf } from '../../src/procedure/rule-books/rule-books.js';
import type { RegistryBody } from './api.js';
import { Drawer, type Keep } from './drawer.js';
import { asLeft } from './foresee.js';
import type { Outbox } from './outbox.js';

/** What the desk knows. Replaced whole at every change. */
export interface DeskState {
  /** Undefined until the server has told. */
  session: SessionView | null | undefined;
  meetings: DeskMeeting[] | null;
  /** Bodies the house knows, asked for when they are wanted. */
  bodies: RegistryBody[];
  chosen: string | null;
  /** What the record holds. */
  recorded: Meeting | null;
  /** The record with what is on its way on top. */
  meeting: Meeting;
  outbox: Outbox;
  /** Acts another tab of this browser left behind. */
  leftBehind: Outbox;
  holder: DeskView['holder'];
  /** Whether the server answers. */
  reachable: boolean;
  /** Logged out by the server in the middle of the meeting; the queue stays. */
  expired: boolean;
  /** What the public record says now. */
  outside: { epoch: string; seq: number; last: PublicEntry | null } | null;
  /** Set while a "no" or a warning waits to be read. */
  objection: Objection | null;
  /** How often an objection was answered and the gesture went through: forms that waited behind it are then done. */
  answered: number;
}

/** The rules that stand against what the secretary asked for, before anything was sent. */
export interface Objection {
  commands: Command[];
  place: number;
  refusals: Refusal[];
  mayOverride: boolean;
}

/** The browser around the desk, given from outside so that tests can be the clock. */
export interface Surroundings {
  desk: string;
  undoMs(): number;
  now(): number;
  uuid(): string;
  keep: Keep;
  later(work: () => void, ms: number): void;
  /** Whether a desk of this browser is still open in some tab. */
  isOpen: (desk: string) => boolean;
}

const nothingKnown: DeskState = {
  session: undefined,
  meetings: null,
  bodies: [],
  chosen: null,
  recorded: null,
  meeting: nothingYet,
  outbox: [],
  leftBehind: [],
  holder: null,
  reachable: true,
  expired: false,
  outside: null,
  objection: null,
  answered: 0,
};

/** What both rooms of the desk write on: the one that listens to the record, and the one that sends to it. */
export class Memory {
  state: DeskState = nothingKnown;
  /** Server's clock minus ours, in milliseconds; whoever hears the server say its time sets it. */
  clockLeadMs = 0;
  private readonly drawer: Drawer;
  private readonly listeners = new Set<() => void>();

  constructor(readonly around: Surroundings) {
    this.drawer = new Drawer(around.keep, around.desk, around.isOpen);
    this.set({ outbox: this.drawer.read(), leftBehind: this.drawer.leftBehind() });
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The server's clock, as well as this browser can tell. */
  now = () => this.around.now() + this.clockLeadMs;

  set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Kept by the browser before anybody is told, so that a crash here costs nothing. */
  setOutbox(outbox: Outbox): void {
    this.drawer.write(outbox);
    this.set({ outbox });
    this.project();
  }

  forgetLeftBehind(): void {
    this.drawer.forgetLeftBehind();
    this.set({ leftBehind: [] });
  }

  /** How the meeting stands in the record; older news than what is known is passed over. */
  stand(recorded: Meeting): void {
    if (this.state.recorded && recorded.seq < this.state.recorded.seq) return;
    this.set({ recorded });
    this.project();
  }

  private project(): void {
    const { recorded, outbox, chosen } = this.state;
    if (!recorded) return;
    const mine = outbox.filter((act) => act.meeting === chosen);
    this.set({ meeting: asLeft(recorded, mine, ruleBookOf(recorded.facts?.ruleBook)) });
  }
}
