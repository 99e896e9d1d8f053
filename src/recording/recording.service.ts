import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import canonicalizeModule from 'canonicalize';
import { Files } from '../documents/files.js';
import { Clock } from '../platform/clock.js';
import type { Command, CommandType } from '../procedure/commands.js';
import { decide, rulesFor } from '../procedure/decide.js';
import type { Elsewhere, FileFacts } from '../procedure/elsewhere.js';
import { disclosures } from '../procedure/disclosures.js';
import type { Actor, Entry, MeetingEvent } from '../procedure/events.js';
import { evolve } from '../procedure/evolve.js';
import { seatedElsewhere } from '../procedure/formalities/two-meetings.js';
import type { Meeting } from '../procedure/meeting.js';
import { nothingYet } from '../procedure/meeting.js';
import { publish } from '../procedure/publish.js';
import type { Instant, PersonId } from '../procedure/vocabulary.js';
import { Bindery } from '../record/bindery.js';
import { Bell } from '../record/bell.js';
import type { Draft, PublicDraft } from '../record/meeting-log.js';
import { CommandReused, MeetingLog, SequenceTaken } from '../record/meeting-log.js';
import { Recorder, Refused } from '../record/recorder.js';
import { noticesOwed, type Standing } from './notices.js';
import { withFiles } from './minutes-bound.js';
import { Turns } from './turns.js';

// The package is CommonJS and its types say otherwise: what is imported is the function itself.
const canonicalize = canonicalizeModule as unknown as (input: unknown) => string | undefined;

/** What is known of the files a meeting was sent. */
export type FilesKept = Pick<Files, 'facts'>;

export interface RecordedHere {
  entries: Entry[];
  repeated: boolean;
  head: number;
}

/** Decoys bring the number of digests of an entry to a multiple of this, so that it does not tell how many fields there are. */
const digestStep = 8;
/** Meetings kept folded in memory; the others are read from the log when they are asked for. */
const mostKept = 200;

/** Commands by which somebody takes a seat, who may be sitting in another meeting. */
const seating: ReadonlySet<CommandType> = new Set(['roll.call', 'member.arrive', 'substitute.seat']);

/** Command in, entries out. Everything that changes a meeting comes through here (I1). */
@Injectable()
export class RecordingService extends Recorder {
  private readonly turns = new Turns();
  private readonly kept = new Map<string, Meeting>();

  constructor(
    private readonly log: MeetingLog,
    private readonly bell: Bell,
    private readonly clock: Clock,
    /** Left out where nothing is drawn up; versions of the minutes then have no file. */
    @Optional() @Inject(Bindery) private readonly bindery: Bindery | null = null,
    /** Absent where nobody keeps files. */
    @Optional() @Inject(Files) private readonly files: FilesKept | null = null,
  ) {
    super();
  }

  record(meeting: string, commandId: string, by: Actor, command: Command): Promise<RecordedHere> {
    return this.recordUnless(() => undefined, meeting, commandId, by, command);
  }

  /**
   * As `record`, but asks `standsInTheWay` first, when it is this command's turn and it was not recorded before; what
   * that throws stops it. A command that was recorded is answered whoever holds the desk now.
   */
  recordUnless(
    standsInTheWay: () => void,
    meeting: string,
    commandId: string,
    by: Actor,
    command: Command,
  ): Promise<RecordedHere> {
    const fingerprint = fingerprintOf(by, command);
    return this.turns.take(meeting, async () => {
      const answered = await this.answered(meeting, commandId, fingerprint);
      if (answered) return answered;
      standsInTheWay();
      try {
        return await this.write(meeting, commandId, fingerprint, by, command);
      } catch (error) {
        // Somebody else wrote to this log, so what we keep of it is old. Once more with what is really there.
        if (!(error instanceof SequenceTaken)) throw error;
        this.kept.delete(meeting);
        return this.write(meeting, commandId, fingerprint, by, command);
      }
    });
  }

  async stands(meeting: string): Promise<Meeting | null> {
    const standing = this.kept.get(meeting) ?? (await this.turns.take(meeting, () => this.fold(meeting)));
    return standing.seq === 0 ? null : standing;
  }

  entries(meeting: string, after: number): Promise<Entry[]> {
    return this.log.read(meeting, after);
  }

  meetings(): Promise<string[]> {
    return this.log.meetings();
  }

  /** Whether a command with this id was recorded in this meeting, whatever it said. */
  async knows(meeting: string, commandId: string): Promise<boolean> {
    return (await this.log.commandOf(meeting, commandId)) !== null;
  }

  /** A meeting that knows a command with this id, whatever it said; null where none does. */
  meetingOf(commandId: string): Promise<string | null> {
    return this.log.meetingOfCommand(commandId);
  }

  /** What a repeated command led to the first time. Null where it is new. @throws CommandReused */
  private async answered(meeting: string, commandId: string, fingerprint: string): Promise<RecordedHere | null> {
    const known = await this.log.commandOf(meeting, commandId);
    if (!known) return null;
    if (known.fingerprint !== fingerprint) throw new CommandReused(commandId);
    const since = known.from === null ? [] : await this.log.read(meeting, known.from - 1);
    return {
      entries: since.filter(({ seq }) => known.to !== null && seq <= known.to),
      repeated: true,
      head: await this.log.head(meeting),
    };
  }

  private async write(
    meeting: string,
    commandId: string,
    fingerprint: string,
    by: Actor,
    command: Command,
  ): Promise<RecordedHere> {
    const before = await this.fold(meeting);
    const recordedAt = this.clock.now();
    const at = command.at ?? recordedAt;
    const decision = decide(
      command,
      before,
      at,
      rulesFor(command, before),
      await this.elsewhere(meeting, before, { ...command, at }),
    );
    if ('refusals' in decision) throw new Refused(decision.refusals);
    const events = await this.bound(meeting, before, decision.events, at);
    const { drafts, after } = draw(before, events, { at, recordedAt, by });
    // If the power goes before this line returns, the command was never answered and the desk sends it again; after it,
    // everything is on the disk, and the door carries the public copies whenever it comes to them.
    const entries = await this.log.append(meeting, before.seq, { id: commandId, fingerprint }, drafts);
    this.keep(meeting, after);
    this.bell.ring();
    return { entries, repeated: false, head: after.seq };
  }

  /** A version of the minutes is recorded with the hash of its file, which is made and kept first. */
  private bound(meeting: string, before: Meeting, events: MeetingEvent[], at: Instant): Promise<MeetingEvent[]> {
    const { bindery } = this;
    if (bindery === null) return Promise.resolve(events);
    const told = async () =>
      (await this.log.copiesOf(meeting)).reduce((standing, copy) => evolve(standing, copy), nothingYet);
    return withFiles(bindery, { meeting, before, told, at }, events);
  }

  /**
   * What the rules ask of other meetings. They are read without waiting for their turn: two meetings that end at once
   * would wait for each other.
   */
  private async elsewhere(meeting: string, before: Meeting, command: Command & { at: Instant }): Promise<Elsewhere> {
    const { facts } = before;
    if (command.type === 'document.add' || command.type === 'document.replace')
      return { files: await this.factsOf(meeting, command.file) };
    if (seating.has(command.type)) return { present: this.seatedElsewhere(meeting, before, command.at) };
    if (command.type !== 'meeting.end' || !facts) return {};
    const owing = await this.log.meetingsTelling('notice.owed');
    if (owing.length === 0) return {};
    const others = new Set([...owing, ...(await this.log.meetingsTelling('urgent-decision.reported'))]);
    others.delete(meeting);
    const meetings: Standing[] = [];
    for (const id of others)
      meetings.push({
        meeting: id,
        standing: this.kept.get(id) ?? (await this.log.read(id)).reduce(evolve, nothingYet),
      });
    return { owed: noticesOwed(facts.body.id, facts.organisation.slug, meetings) };
  }

  private async factsOf(meeting: string, file: string): Promise<Record<string, FileFacts>> {
    const facts = await this.files?.facts(meeting, file);
    return facts ? { [file]: facts } : {};
  }

  /** A meeting that goes on is among those kept in memory, because its desk asks for it every second or two. */
  private seatedElsewhere(meeting: string, before: Meeting, at: Instant): Record<PersonId, string> {
    const others = [...this.kept].filter(([other]) => other !== meeting).map(([, standing]) => standing);
    return seatedElsewhere(before, others, at);
  }

  private async fold(meeting: string): Promise<Meeting> {
    const kept = this.kept.get(meeting);
    if (kept) return kept;
    const standing = (await this.log.read(meeting)).reduce(evolve, nothingYet);
    // Addresses that lead nowhere must not push meetings out.
    if (standing.seq > 0) this.keep(meeting, standing);
    return standing;
  }

  private keep(meeting: string, standing: Meeting): void {
    this.kept.delete(meeting);
    this.kept.set(meeting, standing);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
  }
}

/** Each event with its public copy, which depends on how the meeting stood just before it. */
function draw(
  before: Meeting,
  events: MeetingEvent[],
  common: Omit<Draft, 'event' | 'copy'>,
): { drafts: Draft[]; after: Meeting } {
  let standing = before;
  const drafts: Draft[] = [];
  for (const event of events) {
    const told = publish(event, standing);
    drafts.push({ ...common, event, copy: told && sealed(told) });
    standing = evolve(standing, { seq: standing.seq + 1, at: common.at, event });
  }
  return { drafts, after: standing };
}

function sealed(event: PublicDraft['event']): PublicDraft {
  const count = Math.ceil(disclosures(event).length / digestStep) * digestStep;
  return { event, salts: Array.from({ length: count }, () => randomBytes(32).toString('base64')) };
}

/** SHA-256 over the canonical bytes of who asks and what for (I10). */
export function fingerprintOf(by: Actor, command: Command): string {
  const account = by.kind === 'system' ? `system:${by.name}` : by.account;
  return createHash('sha256')
    .update(canonicalize([account, command]) ?? '')
    .digest('base64');
}
