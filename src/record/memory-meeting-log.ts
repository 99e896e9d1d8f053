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

/** The private log for tests and trials: keeps every promise but the disk. */
export class MemoryMeetingLog extends MeetingLog {
  private readonly logs = new Map<string, Entry[]>();
  private readonly commands = new Map<string, CommandRecord>();
  private readonly published: PublicCopy[] = [];

  async read(meeting: string, after = 0): Promise<Entry[]> {
    return structuredClone((this.logs.get(meeting) ?? []).slice(after));
  }

  async head(meeting: string): Promise<number> {
    return this.logs.get(meeting)?.length ?? 0;
  }

  async meetings(): Promise<string[]> {
    return [...this.logs.keys()].sort();
  }

  async meetingsTelling(type: EventType): Promise<string[]> {
    const telling = [...this.logs].filter(([, entries]) => entries.some(({ event }) => event.type === type));
    return telling.map(([meeting]) => meeting).sort();
  }

  async commandOf(meeting: string, commandId: string): Promise<CommandRecord | null> {
    return this.commands.get(key(meeting, commandId)) ?? null;
  }

  async meetingOfCommand(commandId: string): Promise<string | null> {
    const ending = ` ${commandId}`;
    const [first] = [...this.commands.keys()].filter((known) => known.endsWith(ending)).sort();
    return first?.slice(0, -ending.length) ?? null;
  }

  async append(
    meeting: string,
    expectedHead: number,
    command: { id: string; fingerprint: string },
    drafts: Draft[],
  ): Promise<Entry[]> {
    mustFit(drafts);
    const log = this.logs.get(meeting) ?? [];
    const earlier = this.commands.get(key(meeting, command.id));
    if (earlier) {
      if (earlier.fingerprint !== command.fingerprint)
        throw new CommandReused(`${command.id} was sent before with other content`);
      return earlier.from === null ? [] : structuredClone(log.slice(earlier.from - 1, earlier.to!));
    }
    if (log.length !== expectedHead) throw new SequenceTaken(`The head is ${log.length}, not ${expectedHead}`);

    // Nothing is awaited from here on, so nobody sees half of it.
    const entries = drafts.map(({ at, recordedAt, by, event }, place): Entry =>
      structuredClone({ seq: log.length + 1 + place, at, recordedAt, by, commandId: command.id, event }),
    );
    if (entries.length > 0) this.logs.set(meeting, [...log, ...entries]);
    this.commands.set(key(meeting, command.id), {
      commandId: command.id,
      fingerprint: command.fingerprint,
      from: entries[0]?.seq ?? null,
      to: entries.at(-1)?.seq ?? null,
    });
    let seq = this.published.filter((copy) => copy.meeting === meeting).length + 1;
    for (const { at, recordedAt, copy } of drafts)
      if (copy)
        this.published.push(
          structuredClone({
            index: this.published.length,
            meeting,
            seq: seq++,
            at,
            recordedAt,
            ...copy,
            cut: newestCut,
          }),
        );
    return structuredClone(entries);
  }

  async copies(fromIndex: number, limit: number): Promise<PublicCopy[]> {
    return structuredClone(this.published.slice(fromIndex, fromIndex + limit));
  }

  async copiesOf(meeting: string): Promise<PublicCopy[]> {
    return structuredClone(this.published.filter((copy) => copy.meeting === meeting));
  }
}

function key(meeting: string, commandId: string): string {
  return `${meeting} ${commandId}`;
}
