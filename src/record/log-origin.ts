import type { PrivateStore } from '../platform/database.js';
import { FoundingRow } from './tables.js';

/**
 * The name of this public record, which stands in every envelope. It is fixed at the first start, because the same
 * record must come back byte for byte however the settings change later.
 */
export class LogOrigin {
  private constructor(readonly name: string) {}

  static async fixed(store: PrivateStore, wished: string): Promise<LogOrigin> {
    const name = await store.write.run(async (manager) => {
      const row = await manager.findOneBy(FoundingRow, { name: 'log origin' });
      if (!row) await manager.insert(FoundingRow, { name: 'log origin', value: wished });
      return row?.value ?? wished;
    });
    return new LogOrigin(name);
  }
}
