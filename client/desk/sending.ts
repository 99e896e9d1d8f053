import type { Problem } from '../../src/contract/problem.js';
import type { Api } from './api.js';
import type { Listening } from './listening.js';
import type { Memory } from './memory.js';
import * as box from './outbox.js';

const firstRetryMs = 1_000;
const longestRetryMs = 10_000;

/** The room that sends: the outbox, oldest first, until the record has answered for each. */
export class Sending {
  private busy = false;

  constructor(
    private readonly memory: Memory,
    private readonly api: Api,
    private readonly listening: Listening,
  ) {}

  send(): void {
    void this.sendOne();
  }

  private async sendOne(): Promise<void> {
    const { memory } = this;
    const { around } = memory;
    if (this.busy || memory.state.expired || !memory.state.session) return;
    const act = box.nextToSend(memory.state.outbox, around.now());
    if (!act) {
      const [first] = memory.state.outbox;
      if (first?.state === 'held') around.later(() => this.send(), Math.max(50, first.sendAt - around.now()));
      return;
    }
    this.busy = true;
    // Marked before it leaves: after a crash here it is sent again under the same id and counts once.
    memory.setOutbox(box.trying(memory.state.outbox, act.id));
    const answer = await this.api.command(act.meeting, act.id, act.command);
    this.busy = false;

    if (answer.kind === 'ok') {
      memory.set({ reachable: true });
      if (act.meeting === memory.state.chosen) this.listening.hear(answer.value.entries);
      memory.setOutbox(box.recorded(memory.state.outbox, act.id));
      void this.listening.look();
      this.send();
    } else if (answer.kind === 'silence' || isPassing(answer.problem)) {
      memory.set({ reachable: answer.kind !== 'silence' });
      const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(act.tries, 5));
      around.later(
        () => this.send(),
        answer.kind === 'problem' ? 1000 * (answer.problem.retryAfterSeconds ?? 2) : wait,
      );
    } else if (answer.problem.status === 401) {
      memory.set({ expired: true });
    } else {
      memory.setOutbox(box.refused(memory.state.outbox, act.id, answer.problem));
      this.moveBehind(act, answer.problem);
      void this.listening.look();
    }
  }

  /**
   * Something else was recorded while this act waited, the stream's probe say, and the only thing against the act is
   * that it now seems to come before it. Its time was the desk's, not a claim of the secretary's, so it moves.
   */
  private moveBehind(act: box.Waiting, { refusals = [] }: Problem): void {
    const { memory } = this;
    const { around } = memory;
    const [refusal] = refusals;
    const last = refusal?.facts.last;
    if (refusals.length !== 1 || refusal?.rule !== 'in-order' || typeof last !== 'string') return;
    const command = { ...act.command, at: last };
    memory.setOutbox(box.askAgain(memory.state.outbox, act.id, around.uuid(), command, around.now()));
    around.later(() => this.send(), 0);
  }
}

/** Not an answer about the act itself: too busy, or not up yet. */
const isPassing = (problem: Problem) => problem.status === 429 || problem.status >= 500;
