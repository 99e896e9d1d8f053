import type { Problem } from '../../src/contract/problem.js';
import type { Command } from '../../src/procedure/commands.js';
import type { RosterPerson } from '../../src/procedure/events.js';
import { nothingYet } from '../../src/procedure/meeting.js';
import { ruleBookOf } from '../../src/procedure/rule-books/rule-books.js';
import type { Api, MeetingWish, RegistryBody } from './api.js';
import { sendFile } from './file-sending.js';
import { isOver } from './grants.js';
import { foresee, mayBeOverridden, withReason } from './foresee.js';
import { Listening } from './listening.js';
import { Memory, type DeskState, type Surroundings } from './memory.js';
import * as box from './outbox.js';
import { holdMs } from './publicity.js';
import { Sending } from './sending.js';
import { Uploads } from './uploads.js';

const firstRetryMs = 1_000;

/** The desk's memory and its talk with the server. Pages look at `state` and are told of every change. */
export class DeskStore {
  private readonly memory: Memory;
  private readonly listening: Listening;
  private readonly sending: Sending;
  private readonly sentFor = new Map<string, Uploads>();

  constructor(
    private readonly api: Api,
    private readonly around: Surroundings,
  ) {
    this.memory = new Memory(around);
    this.listening = new Listening(this.memory, api, () => this.sending.send());
    this.sending = new Sending(this.memory, api, this.listening);
  }

  get state(): DeskState {
    return this.memory.state;
  }
  listen = (listener: () => void): (() => void) => this.memory.listen(listener);
  /** The server's clock, as well as this browser can tell. */
  now = () => this.memory.now();
  /** How far this browser's clock is behind the server's, in milliseconds; negative where it is ahead. */
  get clockLeadMs(): number {
    return this.memory.clockLeadMs;
  }
  look = (): Promise<void> => this.listening.look();

  /** Whether this desk may record now: it has the right, and nobody else holds it. */
  get mine(): boolean {
    return this.mayRecord && (this.state.holder === null || this.state.holder.desk === this.around.desk);
  }
  /** A chair may look over the secretary's shoulder; the server asks again at every command. */
  get mayRecord(): boolean {
    const { session, meeting } = this.state;
    const { facts } = meeting;
    if (!session || !facts) return true;
    const body = { id: facts.body.id, organisation: facts.organisation.slug };
    return session.grants.some(
      (grant) =>
        isOver(grant, body) &&
        (grant.role === 'secretary' || (grant.role === 'administrator' && facts.provenance !== undefined)),
    );
  }
  get rules() {
    return ruleBookOf(this.state.meeting.facts?.ruleBook);
  }

  async start(): Promise<void> {
    const answer = await this.api.session();
    if (answer.kind === 'silence') {
      this.memory.set({ reachable: false });
      this.around.later(() => void this.start(), firstRetryMs);
      return;
    }
    this.memory.set({ reachable: true, session: answer.kind === 'ok' ? answer.value : null });
    if (answer.kind === 'ok') await this.loadMeetings();
  }

  /** Null when it went well, otherwise what to tell the reader. */
  async logIn(account: string, password: string): Promise<Problem | 'silence' | null> {
    const answer = await this.api.logIn(account, password);
    if (answer.kind !== 'ok') return answer.kind === 'silence' ? 'silence' : answer.problem;
    this.memory.set({ session: answer.value, expired: false });
    await this.loadMeetings();
    if (this.state.chosen) void this.look();
    this.sending.send();
    return null;
  }

  async logOut(): Promise<void> {
    if (this.state.chosen && this.mine) await this.api.leaveDesk(this.state.chosen);
    await this.api.logOut();
    this.memory.set({
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
    // An archivist keeps no record: there is no list to ask for.
    if (this.state.session?.grants.every(({ role }) => role === 'archivist'))
      return this.memory.set({ meetings: [], reachable: true });
    const answer = await this.api.meetings();
    if (answer.kind === 'ok') this.memory.set({ meetings: answer.value, reachable: true });
    else if (answer.kind === 'silence') this.memory.set({ reachable: false });
  }

  /** Bodies of the house; asked once, because they change between meetings and not during one. */
  async loadBodies(): Promise<void> {
    if (this.state.bodies.length > 0) return;
    const answer = await this.api.organisations();
    if (answer.kind === 'ok') this.memory.set({ bodies: answer.value.organisations.flatMap(({ bodies }) => bodies) });
  }

  /** Makes a meeting and opens it. Null when it went well; the same id may be sent again after silence. */
  async plan(wish: MeetingWish, id: string): Promise<Problem | 'silence' | null> {
    const answer = await this.api.plan(wish, id);
    if (answer.kind !== 'ok') return answer.kind === 'silence' ? 'silence' : answer.problem;
    await this.loadMeetings();
    this.choose(answer.value.id);
    return null;
  }

  /** Whether this secretary may make meetings of a body. */
  mayPlan = (body: RegistryBody): boolean =>
    (this.state.session?.grants ?? []).some((grant) => grant.role === 'secretary' && isOver(grant, body));

  choose(meeting: string | null): void {
    this.memory.set({
      chosen: meeting,
      recorded: null,
      meeting: nothingYet,
      holder: null,
      outside: null,
      objection: null,
    });
    this.listening.follow();
    if (meeting === null) void this.loadMeetings();
    this.sending.send();
  }

  async takeDesk(): Promise<void> {
    if (!this.state.chosen) return;
    const answer = await this.api.takeDesk(this.state.chosen);
    if (answer.kind === 'ok') this.memory.set({ holder: answer.value.holder });
    void this.look();
    this.sending.send();
  }

  /**
   * Puts one gesture: one command, or several that belong together. Foreseen first; what the rules object to is shown
   * and nothing is sent. True where it went into the outbox.
   */
  act(...commands: Command[]): boolean {
    const { chosen, meeting, outbox } = this.state;
    if (!chosen || !this.mine) return false;
    const at = new Date(this.now()).toISOString();
    const seen = foresee(commands, meeting, this.rules, at);
    if (seen.kind === 'refused') {
      const { place, refusals } = seen;
      this.memory.set({ objection: { commands, place, refusals, mayOverride: mayBeOverridden(refusals) } });
      return false;
    }
    const hold = holdMs(commands, this.around.undoMs());
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
    this.memory.set({ objection: null });
    this.memory.setOutbox(box.put(outbox, ...acts));
    this.around.later(() => this.sending.send(), hold);
    return true;
  }

  /** Files on their way to the meeting at this desk; they go on while nobody looks. */
  uploads(): Uploads {
    const meeting = this.state.chosen ?? '';
    const known = this.sentFor.get(meeting);
    if (known) return known;
    const { files, file, acknowledge } = this.api;
    const fresh = new Uploads(meeting, {
      send: sendFile,
      files,
      file,
      acknowledge,
      later: (work, ms) => this.around.later(work, ms),
    });
    this.sentFor.set(meeting, fresh);
    return fresh;
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
    return this.answerWith(commands);
  }

  private answerWith(commands: Command[]): boolean {
    const put = this.act(...commands);
    if (put) this.memory.set({ answered: this.state.answered + 1 });
    return put;
  }

  /** Makes the meeting a remote one and puts the gesture again that needed it. */
  reviseForm(): boolean {
    const { objection } = this.state;
    if (!objection) return false;
    return this.answerWith([
      { type: 'meeting.revise', changes: { form: 'remote', mixed: true } },
      ...objection.commands,
    ]);
  }

  dismissObjection = () => this.memory.set({ objection: null });

  /** Takes back the newest gesture, or the act that is named and every later one with it. */
  undo(id?: string): void {
    const act = id ?? box.lastGesture(this.state.outbox)?.id;
    if (act !== undefined) this.memory.setOutbox(box.undo(this.state.outbox, act));
  }

  sendNow(): void {
    this.memory.setOutbox(box.sendAllNow(this.state.outbox, this.around.now()));
    this.sending.send();
  }

  dropRefused(id: string, andLater: boolean): void {
    this.memory.setOutbox((andLater ? box.dropFrom : box.dropRefused)(this.state.outbox, id));
    this.sending.send();
  }

  overrideRefused(id: string, reason: string): void {
    const act = this.state.outbox.find((one) => one.id === id);
    const refusals = act?.problem?.refusals ?? [];
    if (!act || !mayBeOverridden(refusals)) return;
    const command = withReason(act.command, refusals, reason);
    this.memory.setOutbox(box.askAgain(this.state.outbox, id, this.around.uuid(), command, this.around.now()));
    this.sending.send();
  }

  /** What another tab left: sent under the same ids, so what had arrived is not recorded twice. */
  adoptLeftBehind(): void {
    const { leftBehind, outbox } = this.state;
    this.memory.setOutbox([...leftBehind, ...outbox]);
    this.forgetLeftBehind();
    this.sending.send();
  }

  forgetLeftBehind(): void {
    this.memory.forgetLeftBehind();
  }
}

const later = (at: string, than: string | null): string => (than !== null && than > at ? than : at);
