import { MoreThan } from 'typeorm';
import type { PrivateStore } from '../platform/database.js';
import type { Actor } from '../procedure/events.js';
import type { Instant } from '../procedure/vocabulary.js';
import { WithholdingRow } from './tables.js';

/** A recorded act that takes one disclosure's content out of the public record. The chain keeps its digest. */
export interface Withholding {
  /** Place among all such acts, from 1 without gaps. */
  number: number;
  meeting: string;
  /** Number of the public entry, and the field's path within it. */
  seq: number;
  path: string;
  digest: string;
  /** `erased` may follow `withheld`; nothing follows `erased`. */
  state: 'withheld' | 'erased';
  /** The provision it rests on; public. */
  basis: string;
  at: Instant;
  by: Actor;
}

/** The acts, in order. An act that returns is on the disk; the same act again writes nothing. */
export class Withholdings {
  constructor(private readonly store: PrivateStore) {}

  record(act: Omit<Withholding, 'number'>): Promise<Withholding> {
    return this.store.write.run(async (manager) => {
      const earlier = await manager.find(WithholdingRow, { where: { digest: act.digest }, order: { number: 'DESC' } });
      const last = earlier[0];
      if (last && (last.state === act.state || last.state === 'erased')) return actOf(last);
      const number = ((await manager.maximum(WithholdingRow, 'number')) ?? 0) + 1;
      const { by, ...facts } = act;
      await manager.insert(WithholdingRow, { ...facts, number, actor: by });
      return { ...act, number };
    });
  }

  /** Digest of what was taken out at a place before; null where nothing was. */
  async digestAt(meeting: string, seq: number, path: string): Promise<string | null> {
    const row = await this.store.read.manager.findOneBy(WithholdingRow, { meeting, seq, path });
    return row?.digest ?? null;
  }

  async after(number: number): Promise<Withholding[]> {
    const rows = await this.store.read.manager.find(WithholdingRow, {
      where: { number: MoreThan(number) },
      order: { number: 'ASC' },
    });
    return rows.map(actOf);
  }
}

function actOf({ actor, ...facts }: WithholdingRow): Withholding {
  return { ...facts, by: actor };
}
