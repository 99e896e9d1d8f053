import type { Entry, EventType } from '../../src/procedure/events.js';
import { MeetingLog, type CommandRecord, type Draft, type PublicCopy } from '../../src/record/meeting-log.js';

/** The seeded bug: says that it has written, and then writes. On every ordinary day nobody would notice. */
export class HastyLog extends MeetingLog {
  constructor(private readonly inner: MeetingLog) {
    super();
  }

  async append(
    meeting: string,
    expectedHead: number,
    command: { id: string; fingerprint: string },
    drafts: Draft[],
  ): Promise<Entry[]> {
    void this.inner.append(meeting, expectedHead, command, drafts).catch(() => undefined);
    return drafts.map(({ at, recordedAt, by, event }, place): Entry => ({
      seq: expectedHead + 1 + place,
      at,
      recordedAt,
      by,
      commandId: command.id,
      event,
    }));
  }

  read(meeting: string, after?: number): Promise<Entry[]> {
    return this.inner.read(meeting, after);
  }
  head(meeting: string): Promise<number> {
    return this.inner.head(meeting);
  }
  meetings(): Promise<string[]> {
    return this.inner.meetings();
  }
  meetingsTelling(type: EventType): Promise<string[]> {
    return this.inner.meetingsTelling(type);
  }
  commandOf(meeting: string, commandId: string): Promise<CommandRecord | null> {
    return this.inner.commandOf(meeting, commandId);
  }
  meetingOfCommand(commandId: string): Promise<string | null> {
    return this.inner.meetingOfCommand(commandId);
  }
  copies(fromIndex: number, limit: number): Promise<PublicCopy[]> {
    return this.inner.copies(fromIndex, limit);
  }
  copiesOf(meeting: string): Promise<PublicCopy[]> {
    return this.inner.copiesOf(meeting);
  }
}
