import type { Problem } from '../../src/contract/problem.js';
import type { DeskMeeting, DeskView, SessionView } from '../../src/contract/recording.js';
import type { Command } from '../../src/procedure/commands.js';
import type { Entry, PublicEntry, RosterPerson } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import type { Refusal } from '../../src/procedure/rule-book.js';
import { ruleBookOf } from '../../src/procedure/rule-books/rule-books.js';
import type { Api } from './api.js';
import { Drawer, type Keep } from './drawer.js';
import { asLeft, foresee, mayBeOverridden, withReason } from './foresee.js';
import * as box from './outbox.js';
import type { Outbox } from './outbox.js';
import { staysInside } from './publicity.js';

const pollMs = 2_000;
const firstRetryMs = 1_000;
const longestRetryMs = 10_000;

/** What the desk knows. Replaced whole at every change. */
export interface DeskState {
  /** Undefined until the server has told. */
  session: SessionView | null | undefined;
  meetings: DeskMeeting[] | null;
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
}

/** The rules that stand against what the secretary asked for, before anything was sent. */
export interface Objection {
  commands: Command[];
  place: number;
  refusals: Refusal[];
  mayOverride: boolean;
}

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

/** The desk's memory and its talk with the server. Pages look at `state` and are told of every change. */
export class DeskStore {
  state: DeskState = {
    session: undefined,
    meetings: null,
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
  };
  private readonly drawer: Drawer;
  private readonly listeners = new Set<() => void>();
  /** Server's clock minus ours. */
  private clockLeadMs = 0;
  private sending = false;
  private round = 0;

  constructor(
    private readonly api: Api,
    private readonly around: Surroundings,
  ) {
    this.drawer = new Drawer(around.keep, around.desk, around.isOpen);
    this.set({ outbox: this.drawer.read(), leftBehind: this.drawer.leftBehind() });
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The server's clock, as well as this browser can tell. */
  now = () => this.around.now() + this.clockLeadMs;
  /** Whether this desk may record now: it has the right, and nobody else holds it. */
  get mine(): boolean {
    return this.mayRecord && (this.state.holder === null || this.state.holder.desk === this.around.desk);
  }
  /** A chair may look over the secretary's shoulder; the server asks again at every command. */
  get mayRecord(): boolean {
    const { session, meeting } = this.state;
    const { facts } = meeting;
    if (!session || !facts) return true;
    return session.grants.some(({ role, body, organisation }) => {
      const over =
        body === null ? organisation === null || organisation === facts.organisation.slug : body === facts.body.id;
      return over && (role === 'secretary' || (role === 'administrator' && facts.provenance !== undefined));
    });
  }
  get rules() {
    return ruleBookOf(this.state.meeting.facts?.ruleBook);
  }

  async start(): Promise<void> {
    const answer = await this.api.session();
    if (answer.kind === 'silence') {
      this.set({ reachable: false });
      this.around.later(() => void this.start(), firstRetryMs);
      return;
    }
    this.set({ reachable: true, session: answer.kind === 'ok' ? answer.value : null });
    if (answer.kind === 'ok') await this.loadMeetings();
  }

  /** Null when it went well, otherwise what to tell the reader. */
  async logIn(account: string, password: string): Promise<Problem | 'silence' | null> {
    const answer = await this.api.logIn(account, password);
    if (answer.kind !== 'ok') return answer.kind === 'silence' ? 'silence' : answer.problem;
    this.set({ session: answer.value, expired: false });
    await this.loadMeetings();
    if (this.state.chosen) void this.look();
    this.send();
    return null;
  }

  async logOut(): Promise<void> {
    if (this.state.chosen && this.mine) await this.api.leaveDesk(this.state.chosen);
    await this.api.logOut();
    this.set({
      session: null,
      chosen: null,
      recorded: null,
      meeting: nothingYet,
      meetings: null,
      holder: null,
      outside: null,
    });
  }

  async loadMeetings(): Promise<void> {
    const answer = await this.api.meetings();
    if (answer.kind === 'ok') this.set({ meetings: answer.value, reachable: true });
    else if (answer.kind === 'silence') this.set({ reachable: false });
  }

  choose(meeting: string | null): void {
    this.round += 1;
    this.set({ chosen: meeting, recorded: null, meeting: nothingYet, holder: null, outside: null, objection: null });
    if (meeting === null) void this.loadMeetings();
    else void this.watch(this.round);
    this.send();
  }

  async takeDesk(): Promise<void> {
    if (!this.state.chosen) return;
    const answer = await this.api.takeDesk(this.state.chosen);
    if (answer.kind === 'ok') this.set({ holder: answer.value.holder });
    void this.look();
    this.send();
  }

  /**
   * Puts one gesture: one command, or several that belong together. Foreseen first; what the rules object to is shown
   * and nothing is sent. True where it went into the outbox.
   */
  act(...commands: Command[]): boolean {
    const { chosen, meeting, outbox } = this.state;
    if (!chosen || !this.mine) return false;
    const now = this.now();
    const at = new Date(now).toISOString();
    const seen = foresee(commands, meeting, this.rules, at);
    if (seen.kind === 'refused') {
      const { place, refusals } = seen;
      this.set({ objection: { commands, place, refusals, mayOverride: mayBeOverridden(refusals) } });
      return false;
    }
    const hold = commands.some((command) => !staysInside(command)) ? this.around.undoMs() : 0;
    const acts = commands.map((command): box.Waiting => ({
      id: this.around.uuid(),
      meeting: chosen,
      // Said when it happened: the undo window and a dead line must not move it in the minutes.
      command: { ...command, at: later(command.at ?? at, meeting.at) },
      madeAt: at,
      sendAt: this.around.now() + hold,
      state: 'held',
      tries: 0,
      problem: null,
    }));
    this.set({ objection: null });
    this.setOutbox(box.put(outbox, ...acts));
    this.around.later(() => this.send(), hold);
    return true;
  }

  /** Who sits in the body according to the registry; nobody where it cannot be asked. */
  async registryMembers(): Promise<RosterPerson[]> {
    const { facts } = this.state.meeting;
    if (!facts) return [];
    const answer = await this.api.members(facts.organisation.slug, facts.body.slug);
    return answer.kind === 'ok' ? answer.value.members : [];
  }

  /** Answers the warnings with a reason and puts the gesture again. */
  overrideObjection(reason: string): boolean {
    const { objection } = this.state;
    if (!objection?.mayOverride) return false;
    const commands = objection.commands.map((command, place) =>
      place === objection.place ? withReason(command, objection.refusals, reason) : command,
    );
    return this.act(...commands);
  }

  /** Makes the meeting a remote one and puts the gesture again that needed it. */
  reviseForm(): boolean {
    const { objection } = this.state;
    if (!objection) return false;
    return this.act({ type: 'meeting.revise', changes: { form: 'remote', mixed: true } }, ...objection.commands);
  }

  dismissObjection = () => this.set({ objection: null });

  undo(): void {
    const last = box.lastGesture(this.state.outbox);
    if (last) this.setOutbox(box.undo(this.state.outbox, last.id));
  }

  sendNow(): void {
    this.setOutbox(box.sendAllNow(this.state.outbox, this.around.now()));
    this.send();
  }

  dropRefused(id: string, andLater: boolean): void {
    this.setOutbox((andLater ? box.dropFrom : box.dropRefused)(this.state.outbox, id));
    this.send();
  }

  overrideRefused(id: string, reason: string): void {
    const act = this.state.outbox.find((one) => one.id === id);
    const refusals = act?.problem?.refusals ?? [];
    if (!act || !mayBeOverridden(refusals)) return;
    const command = withReason(act.command, refusals, reason);
    this.setOutbox(box.askAgain(this.state.outbox, id, this.around.uuid(), command, this.around.now()));
    this.send();
  }

  /** What another tab left: sent under the same ids, so what had arrived is not recorded twice. */
  adoptLeftBehind(): void {
    const { leftBehind, outbox } = this.state;
    this.setOutbox([...leftBehind, ...outbox]);
    this.forgetLeftBehind();
    this.send();
  }

  forgetLeftBehind(): void {
    this.drawer.forgetLeftBehind();
    this.set({ leftBehind: [] });
  }

  // ------------------------------------------------------------------------------------------- sending

  private send(): void {
    void this.sendOne();
  }

  private async sendOne(): Promise<void> {
    if (this.sending || this.state.expired || !this.state.session) return;
    const act = box.nextToSend(this.state.outbox, this.around.now());
    if (!act) {
      const [first] = this.state.outbox;
      if (first?.state === 'held') this.around.later(() => this.send(), Math.max(50, first.sendAt - this.around.now()));
      return;
    }
    this.sending = true;
    // Marked before it leaves: after a crash here it is sent again under the same id and counts once.
    this.setOutbox(box.trying(this.state.outbox, act.id));
    const answer = await this.api.command(act.meeting, act.id, act.command);
    this.sending = false;

    if (answer.kind === 'ok') {
      this.set({ reachable: true });
      if (act.meeting === this.state.chosen) this.hear(answer.value.entries);
      this.setOutbox(box.recorded(this.state.outbox, act.id));
      void this.look();
      this.send();
    } else if (answer.kind === 'silence' || isPassing(answer.problem)) {
      this.set({ reachable: answer.kind !== 'silence' });
      const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(act.tries, 5));
      this.around.later(
        () => this.send(),
        answer.kind === 'problem' ? 1000 * (answer.problem.retryAfterSeconds ?? 2) : wait,
      );
    } else if (answer.problem.status === 401) {
      this.set({ expired: true });
    } else {
      this.setOutbox(box.refused(this.state.outbox, act.id, answer.problem));
      this.moveBehind(act, answer.problem);
      void this.look();
    }
  }

  /**
   * Something else was recorded while this act waited, the stream's probe say, and the only thing against the act is
   * that it now seems to come before it. Its time was the desk's, not a claim of the secretary's, so it moves.
   */
  private moveBehind(act: box.Waiting, { refusals = [] }: Problem): void {
    const [refusal] = refusals;
    const last = refusal?.facts.last;
    if (refusals.length !== 1 || refusal?.rule !== 'in-order' || typeof last !== 'string') return;
    const command = { ...act.command, at: last };
    this.setOutbox(box.askAgain(this.state.outbox, act.id, this.around.uuid(), command, this.around.now()));
    this.around.later(() => this.send(), 0);
  }

  // ----------------------------------------------------------------------------------------- listening

  private async watch(round: number): Promise<void> {
    if (round !== this.round) return;
    if (!this.state.expired) {
      await this.look();
      await this.lookOutside();
    }
    this.around.later(() => void this.watch(round), pollMs);
  }

  /** Asks how the meeting stands. */
  async look(): Promise<void> {
    const { chosen, recorded } = this.state;
    if (!chosen) return;
    const asked = this.around.now();
    const answer = await this.api.record(chosen, recorded?.seq ?? null);
    if (chosen !== this.state.chosen) return;
    if (answer.kind === 'silence') return this.set({ reachable: false });
    if (answer.kind === 'problem') return this.set({ expired: answer.problem.status === 401, reachable: true });
    const view = answer.value;
    // Half the way there and back is the best guess at when the server looked at its clock.
    this.clockLeadMs = Date.parse(view.now) - (asked + this.around.now()) / 2;
    const wasReachable = this.state.reachable;
    this.set({ reachable: true, holder: view.desk.holder });
    if (view.state) this.stand(view.state);
    if (view.entries) this.hear(view.entries);
    if (!wasReachable) this.send();
  }

  private hear(entries: readonly Entry[]): void {
    let meeting = this.state.recorded;
    if (!meeting) return;
    for (const entry of entries) {
      if (entry.seq <= meeting.seq) continue;
      if (entry.seq > meeting.seq + 1) return void this.look();
      meeting = evolve(meeting, entry);
    }
    this.stand(meeting);
  }

  private stand(recorded: Meeting): void {
    if (this.state.recorded && recorded.seq < this.state.recorded.seq) return;
    this.set({ recorded });
    this.project();
  }

  private async lookOutside(): Promise<void> {
    const { chosen, outside, recorded } = this.state;
    // Before it is announced there is nothing outside to ask for.
    if (!chosen || !recorded?.announcedAt) return;
    if (!outside) {
      const snapshot = await this.api.snapshot(chosen);
      if (snapshot.kind !== 'ok' || chosen !== this.state.chosen) return;
      const { epoch, seq } = snapshot.value;
      this.set({ outside: { epoch, seq: Math.max(0, seq - 1), last: null } });
      return this.lookOutside();
    }
    const page = await this.api.entries(chosen, outside.epoch, outside.seq);
    if (page.kind !== 'ok' || chosen !== this.state.chosen) return;
    if (page.value.reset) return this.set({ outside: null });
    const last = page.value.entries.at(-1);
    if (last) this.set({ outside: { epoch: page.value.epoch, seq: last.seq, last } });
  }

  // -------------------------------------------------------------------------------------------- memory

  private project(): void {
    const { recorded, outbox, chosen } = this.state;
    if (!recorded) return;
    const mine = outbox.filter((act) => act.meeting === chosen);
    this.set({ meeting: asLeft(recorded, mine, ruleBookOf(recorded.facts?.ruleBook)) });
  }

  private setOutbox(outbox: Outbox): void {
    this.drawer.write(outbox);
    this.set({ outbox });
    this.project();
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const later = (at: string, than: string | null): string => (than !== null && than > at ? than : at);

/** Not an answer about the act itself: too busy, or not up yet. */
const isPassing = (problem: Problem) => problem.status === 429 || problem.status >= 500;
