import { Injectable } from '@nestjs/common';
import type { DeskView } from '../contract/recording.js';
import type { Who } from '../identity/who.js';
import { Clock } from '../platform/clock.js';
import { problem } from '../platform/problems.js';

/** A desk that has not been heard of for this long is free. It asks for the record every second or two. */
export const silenceMs = 15_000;

interface Held {
  desk: string;
  account: string;
  login: string;
  displayName: string;
  since: string;
  heardAt: number;
}

/**
 * Who holds the desk of each meeting: one browser tab of one person at a time. Kept in memory, because a restart costs
 * the holder nothing but taking it again. It guards against two people recording past each other, not against misuse:
 * rights are checked elsewhere.
 */
@Injectable()
export class Desks {
  private readonly held = new Map<string, Held>();

  constructor(private readonly clock: Clock) {}

  view(meeting: string): DeskView {
    const held = this.holder(meeting);
    return {
      holder: held && { desk: held.desk, account: held.login, displayName: held.displayName, since: held.since },
    };
  }

  /** Said by the desk itself with each request, and is how the others know that it is still there. */
  hear(meeting: string, desk: string | null, who: Who): void {
    const held = this.holder(meeting);
    if (held && isHeldBy(held, desk, who)) held.heardAt = this.clock.ticks();
  }

  /** @param from who held it until now, if somebody else did · @throws problem desk-held */
  take(meeting: string, desk: string, who: Who, evenIfHeld: boolean): { view: DeskView; from: string | null } {
    const held = this.holder(meeting);
    if (held && isHeldBy(held, desk, who)) {
      held.heardAt = this.clock.ticks();
      return { view: this.view(meeting), from: null };
    }
    if (held && !evenIfHeld) throw heldBy(held);
    this.held.set(meeting, {
      desk,
      account: who.account,
      login: who.login,
      displayName: who.displayName,
      since: this.clock.now(),
      heardAt: this.clock.ticks(),
    });
    return { view: this.view(meeting), from: held?.account ?? null };
  }

  leave(meeting: string, desk: string, who: Who): void {
    const held = this.held.get(meeting);
    if (held && isHeldBy(held, desk, who)) this.held.delete(meeting);
  }

  /**
   * May a command from this desk be recorded? While nobody holds the desk, everybody with the right may, and a desk
   * that does so holds it from then on. While somebody does, only they: a script without a desk would record past
   * them. @throws problem desk-held
   */
  mustBeAt(meeting: string, desk: string | null, who: Who): void {
    const held = this.holder(meeting);
    if (held && !isHeldBy(held, desk, who)) throw heldBy(held);
    if (desk !== null) this.take(meeting, desk, who, false);
  }

  private holder(meeting: string): Held | null {
    const held = this.held.get(meeting);
    if (!held) return null;
    if (this.clock.ticks() - held.heardAt <= silenceMs) return held;
    this.held.delete(meeting);
    return null;
  }
}

/** The desk's id is shown to others, so it alone proves nothing. */
const isHeldBy = (held: Held, desk: string | null, who: Who) => held.desk === desk && held.account === who.account;

const heldBy = ({ displayName, since }: Held) => problem('desk-held', { facts: { holder: displayName, since } });
