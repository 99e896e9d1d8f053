import { Between, MoreThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import type { PrivateStore } from '../platform/database.js';
import { newestCut } from '../procedure/disclosures.js';
import type { Entry, EventType } from '../procedure/events.js';
import {
  CommandReused,
  MeetingLog,
  SequenceTaken,
  type CommandRecord,
  type Draft,
  type PublicCopy,
} from './meeting-log.js';
import { mustFit } from './sizes.js';
import { CommandRow, EntryRow, PublicCopyRow } from './tables.js';

/** The private log in SQLite. */
export class TypeOrmMeetingLog extends MeetingLog {
  constructor(private readonly store: PrivateStore) {
    super();
  }

  async read(meeting: string, after = 0): Promise<Entry[]> {
    const rows = await this.store.read.manager.find(EntryRow, {
      where: { meeting, seq: MoreThan(after) },
      order: { seq: 'ASC' },
    });
    return rows.map(entryOf);
  }

  head(meeting: string): Promise<number> {
    return headOf(this.store.read.manager, meeting);
  }

  async meetings(): Promise<string[]> {
    const rows = await this.store.read.manager.find(EntryRow, { select: { meeting: true }, where: { seq: 1 } });
    return rows.map(({ meeting }) => meeting).sort();
  }

  async meetingsTelling(type: EventType): Promise<string[]> {
    const rows = await this.store.read.manager.find(EntryRow, { select: { meeting: true }, where: { type } });
    return [...new Set(rows.map(({ meeting }) => meeting))].sort();
  }

  commandOf(meeting: string, commandId: string): Promise<CommandRecord | null> {
    return commandOf(this.store.read.manager, meeting, commandId);
  }

  async meetingOfCommand(commandId: string): Promise<string | null> {
    const row = await this.store.read.manager.findOne(CommandRow, {
      where: { commandId },
      order: { meeting: 'ASC' },
    });
    return row?.meeting ?? null;
  }

  async append(
    meeting: string,
    expectedHead: number,
    command: { id: string; fingerprint: string },
    drafts: Draft[],
  ): Promise<Entry[]> {
    mustFit(drafts);
    // Everything or nothing: if the power goes before COMMIT has synced, the next start finds no trace of the command
    // and the desk, which had no answer, sends it again; if it goes after, the same id finds what it led to.
    return this.store.write.run(async (manager) => {
      const earlier = await commandOf(manager, meeting, command.id);
      if (earlier) return this.again(manager, meeting, earlier, command.fingerprint);
      const head = await headOf(manager, meeting);
      if (head !== expectedHead) throw new SequenceTaken(`The head is ${head}, not ${expectedHead}`);

      const entries = drafts.map(({ at, recordedAt, by, event }, place): Entry => ({
        seq: head + 1 + place,
        at,
        recordedAt,
        by,
        commandId: command.id,
        event,
      }));
      await manager.insert(CommandRow, {
        meeting,
        commandId: command.id,
        fingerprint: command.fingerprint,
        from: entries[0]?.seq ?? null,
        to: entries.at(-1)?.seq ?? null,
      });
      for (const { by, ...entry } of entries)
        await manager.insert(EntryRow, { ...entry, meeting, actor: by, type: entry.event.type });
      await this.copy(manager, meeting, drafts);
      return entries;
    });
  }

  async copies(fromIndex: number, limit: number): Promise<PublicCopy[]> {
    const rows = await this.store.read.manager.find(PublicCopyRow, {
      where: { index: MoreThanOrEqual(fromIndex) },
      order: { index: 'ASC' },
      take: limit,
    });
    return rows.map(copyOf);
  }

  async copiesOf(meeting: string): Promise<PublicCopy[]> {
    const rows = await this.store.read.manager.find(PublicCopyRow, { where: { meeting }, order: { seq: 'ASC' } });
    return rows.map(copyOf);
  }

  /** The same id again: what it led to the first time, unless it asks for something else. */
  private async again(
    manager: EntityManager,
    meeting: string,
    earlier: CommandRecord,
    fingerprint: string,
  ): Promise<Entry[]> {
    if (earlier.fingerprint !== fingerprint)
      throw new CommandReused(`${earlier.commandId} was sent before with other content`);
    if (earlier.from === null || earlier.to === null) return [];
    const where = { meeting, seq: Between(earlier.from, earlier.to) };
    return (await manager.find(EntryRow, { where, order: { seq: 'ASC' } })).map(entryOf);
  }

  /** Gives each public copy its two numbers, in the transaction that wrote its entry, so that no number can be missing. */
  private async copy(manager: EntityManager, meeting: string, drafts: Draft[]): Promise<void> {
    const copied = drafts.filter((draft) => draft.copy !== null);
    if (copied.length === 0) return;
    let index = ((await manager.maximum(PublicCopyRow, 'index')) ?? -1) + 1;
    let seq = ((await manager.maximum(PublicCopyRow, 'seq', { meeting })) ?? 0) + 1;
    for (const { at, recordedAt, copy } of copied)
      await manager.insert(PublicCopyRow, {
        index: index++,
        meeting,
        seq: seq++,
        at,
        recordedAt,
        ...copy!,
        cut: newestCut,
      });
  }
}

async function headOf(manager: EntityManager, meeting: string): Promise<number> {
  return (await manager.maximum(EntryRow, 'seq', { meeting })) ?? 0;
}

async function commandOf(manager: EntityManager, meeting: string, commandId: string): Promise<CommandRecord | null> {
  const row = await manager.findOneBy(CommandRow, { meeting, commandId });
  return row && { commandId: row.commandId, fingerprint: row.fingerprint, from: row.from, to: row.to };
}

function copyOf({ index, meeting, seq, at, recordedAt, event, salts, cut }: PublicCopyRow): PublicCopy {
  return { index, meeting, seq, at, recordedAt, event, salts, cut };
}

function entryOf({ seq, at, recordedAt, actor, commandId, event }: EntryRow): Entry {
  return { seq, at, recordedAt, by: actor, commandId, event };
}
