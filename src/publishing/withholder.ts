import type { Actor } from '../procedure/events.js';
import type { Instant } from '../procedure/vocabulary.js';
import type { PublicRecord } from '../public-record/public-record.js';
import type { Withholding, Withholdings } from '../record/withholdings.js';
import type { Door } from './door.js';

/** There is no such field in that public entry, now or before. */
export class NothingToWithhold extends Error {}

/**
 * Takes the content of one field out of the public record by a recorded act. The entry, its place in the chain and the
 * digest stay, so everybody can see that something was taken out, where, and on what basis; what it was is gone.
 */
export class Withholder {
  constructor(
    private readonly record: PublicRecord,
    private readonly withholdings: Withholdings,
    private readonly door: Door,
  ) {}

  /**
   * Resolves when the act is on the disk and the content is in no file of the public store. If the power goes after
   * the act is written, the next start carries it through the door like any other work.
   * @param path of the disclosure, such as `/people/3/name`.
   * @param basis the provision the act rests on; it becomes public.
   * @throws NothingToWithhold
   */
  async withhold(
    meeting: string,
    seq: number,
    path: string,
    state: 'withheld' | 'erased',
    basis: string,
    by: Actor,
    at: Instant,
  ): Promise<Withholding> {
    await this.door.carry();
    const [entry] = await this.record.sealed(meeting, seq - 1, 1);
    const digest =
      entry?.seq === seq
        ? (entry.disclosures.find((disclosure) => disclosure.path === path)?.digest ??
          (await this.withholdings.digestAt(meeting, seq, path)))
        : null;
    if (digest === null) throw new NothingToWithhold(`${meeting} entry ${seq} has nothing at that path`);
    const act = await this.withholdings.record({ meeting, seq, path, digest, state, basis, at, by });
    await this.door.carry();
    return act;
  }
}
