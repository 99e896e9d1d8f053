import type { EntityManager } from 'typeorm';
import type { PublicStore } from '../platform/database.js';
import { canonical } from './canonical.js';
import { digestOf, leafHash, lint, openEnvelope } from './envelope.js';
import { PublicRecordWriter } from './public-record-writer.js';
import type { StoredEntry, StoredWithholding } from './stored-entries.js';
import { DisclosureRow, GoneRow, SealedRow } from './tables.js';

/** What was to be brought in is not what a public record holds. Nothing of it stays. The sentence is for the operator. */
export class ImportRefused extends Error {}

/**
 * Makes a public record of what another one held, entry by entry as they were sealed: no salt is drawn and no hash made anew,
 * so that what comes out has the same bytes. Everything that is derived is then made of the entries.
 */
export class PublicRecordImport {
  /** Where each meeting's chain ends. */
  private readonly ends = new Map<string, { seq: number; hash: string }>();
  private next = 0;

  constructor(private readonly store: PublicStore) {}

  /** @throws ImportRefused where the store has entries already */
  async mustBeEmpty(): Promise<void> {
    if (await this.store.read.manager.existsBy(SealedRow, {}))
      throw new ImportRefused('There is a public record here already. An archive goes into an empty folder only.');
  }

  /** What was taken out; goes first, so that no content comes in that must not. */
  async withholdings(acts: StoredWithholding[]): Promise<void> {
    await this.store.write.run((manager) => manager.insert(GoneRow, acts));
  }

  /**
   * In the order of the whole record, from its first entry to its last.
   * @throws ImportRefused where an entry is not what its own hash, the one before it and its contents say
   */
  async entries(entries: StoredEntry[]): Promise<void> {
    await this.store.write.run(async (manager) => {
      for (const entry of entries) await this.one(manager, entry);
    });
  }

  /** Makes lists, search and numbers of the entries. */
  async finish(): Promise<void> {
    const [row] = await this.store.read.query<{ envelope: Buffer }[]>('SELECT envelope FROM entry WHERE idx = 0');
    if (row) await new PublicRecordWriter(this.store, openEnvelope(row.envelope).log).catchUp();
  }

  private async one(manager: EntityManager, { index, seq, hash, envelope, disclosures }: StoredEntry): Promise<void> {
    const bytes = Buffer.from(envelope, 'base64');
    const faults = lint(bytes);
    const told = faults.length === 0 ? openEnvelope(bytes) : null;
    const name = told ? `${told.mtg} entry ${seq}` : `Entry ${index}`;
    const end = this.ends.get(told?.mtg ?? '') ?? { seq: 0, hash: null };
    if (told === null) throw new ImportRefused(`${name} ${faults[0]}.`);
    if (index !== this.next)
      throw new ImportRefused(
        `Entry ${this.next} of the record is missing: only an archive of everything can be brought in.`,
      );
    if (leafHash(bytes) !== hash || told.i !== index || told.mseq !== seq)
      throw new ImportRefused(`${name} is not what its hash says.`);
    if (seq !== end.seq + 1 || told.prev !== end.hash)
      throw new ImportRefused(`${name} does not follow the one before it.`);
    const committed = new Set(told.d);
    const rows = disclosures.map(({ position, digest, salt, path, value }): DisclosureRow => {
      if (digestOf(salt, path, value) !== digest || !committed.has(digest))
        throw new ImportRefused(`${name} does not hold what is said at ${path}.`);
      return { digest, meeting: told.mtg, seq, position, salt, path, value: canonical(value) };
    });
    await manager.insert(SealedRow, { index, meeting: told.mtg, seq, envelope: bytes, hash });
    for (let from = 0; from < rows.length; from += 500)
      await manager.insert(DisclosureRow, rows.slice(from, from + 500));
    this.ends.set(told.mtg, { seq, hash });
    this.next = index + 1;
  }
}
