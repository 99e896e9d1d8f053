import type { Entry } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import type { Api } from './api.js';
import type { Memory } from './memory.js';

const pollMs = 2_000;

/** The room that listens: how the meeting stands in the record, who holds the desk, what the public has been told. */
export class Listening {
  private round = 0;

  constructor(
    private readonly memory: Memory,
    private readonly api: Api,
    /** The server answers again after a silence. */
    private readonly onAnswering: () => void,
  ) {}

  /** Follows the meeting that is chosen now, and no other any more. */
  follow(): void {
    this.round += 1;
    if (this.memory.state.chosen !== null) void this.watch(this.round);
  }

  private async watch(round: number): Promise<void> {
    if (round !== this.round) return;
    if (!this.memory.state.expired) {
      await this.look();
      await this.lookOutside();
    }
    this.memory.around.later(() => void this.watch(round), pollMs);
  }

  /** Asks how the meeting stands. */
  async look(): Promise<void> {
    const { memory } = this;
    const { chosen, recorded } = memory.state;
    if (!chosen) return;
    const asked = memory.around.now();
    const answer = await this.api.record(chosen, recorded?.seq ?? null);
    if (chosen !== memory.state.chosen) return;
    if (answer.kind === 'silence') return memory.set({ reachable: false });
    if (answer.kind === 'problem') return memory.set({ expired: answer.problem.status === 401, reachable: true });
    const view = answer.value;
    // Half the way there and back is the best guess at when the server looked at its clock.
    memory.clockLeadMs = Date.parse(view.now) - (asked + memory.around.now()) / 2;
    const wasReachable = memory.state.reachable;
    memory.set({ reachable: true, holder: view.desk.holder });
    if (view.state) memory.stand(view.state);
    if (view.entries) this.hear(view.entries);
    if (!wasReachable) this.onAnswering();
  }

  /** Entries in order; where one is missing the record is asked. */
  hear(entries: readonly Entry[]): void {
    let meeting = this.memory.state.recorded;
    if (!meeting) return;
    for (const entry of entries) {
      if (entry.seq <= meeting.seq) continue;
      if (entry.seq > meeting.seq + 1) return void this.look();
      meeting = evolve(meeting, entry);
    }
    this.memory.stand(meeting);
  }

  private async lookOutside(): Promise<void> {
    const { memory } = this;
    const { chosen, outside, recorded } = memory.state;
    // Before it is announced there is nothing outside to ask for.
    if (!chosen || !recorded?.announcedAt) return;
    if (!outside) {
      const snapshot = await this.api.snapshot(chosen);
      if (snapshot.kind !== 'ok' || chosen !== memory.state.chosen) return;
      const { epoch, seq } = snapshot.value;
      memory.set({ outside: { epoch, seq: Math.max(0, seq - 1), last: null } });
      return this.lookOutside();
    }
    const page = await this.api.entries(chosen, outside.epoch, outside.seq);
    if (page.kind !== 'ok' || chosen !== memory.state.chosen) return;
    if (page.value.reset) return memory.set({ outside: null });
    const last = page.value.entries.at(-1);
    if (last) memory.set({ outside: { epoch: page.value.epoch, seq: last.seq, last } });
  }
}
