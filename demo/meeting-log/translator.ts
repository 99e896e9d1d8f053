import type { Command } from '../../src/procedure/commands.js';
import type { RollEntry } from '../../src/procedure/events.js';
import type { Announced } from '../../src/procedure/results.js';
import type { AttendanceStatus, ItemOutcome, StreamState, VoteMethod } from '../../src/procedure/vocabulary.js';
import type { LogEvent } from './log-events.js';

/** Codes of the notes that an import makes out of fields we have no place for; the source's own notes keep theirs. */
export const importNotes = {
  sourceNote: 'source-note',
  sourceStatus: 'source-status',
  comment: 'source-comment',
  closed: 'closed-in-source',
  recording: 'recording',
  guessed: 'start-is-guess',
  writtenLater: 'written-later',
  minutes: 'minutes-published',
  correction: 'source-correction',
} as const;

const longestQuestion = 1000;
/** Most votes one decision may be said to rest on. */
const mostVotes = 60;

const outcomes: Partial<Record<string, ItemOutcome>> = {
  removed: 'withdrawn',
  referred: 'other',
  'no-vote': 'no-decision',
};

const methods: Record<string, VoteMethod> = {
  named: 'show-of-hands',
  'roll-call': 'roll-call',
  'electronic-named': 'electronic',
  acclamation: 'acclamation',
  'not-recorded': 'not-recorded',
  'not-counted': 'not-counted',
};

const streamStates: Record<string, StreamState> = {
  offline: 'planned',
  starting: 'testing',
  live: 'live',
  // A source that pauses its picture does not say why; only closed doors would make that more than an interruption.
  paused: 'interrupted',
  ended: 'ended',
  error: 'interrupted',
};

/** Turns lines into commands, one at a time. Remembers only what a later line needs to be understood. */
export class Translator {
  private opened = false;
  private agendaPublished = false;
  private readonly titles = new Map<string, string>();
  private readonly motions = new Map<string, string>();
  private readonly voteItems = new Map<string, string>();
  /** Votes by item that carried something: what the item's decision rests on. */
  private readonly carried = new Map<string, string[]>();
  private readonly names = new Map<string, string>();
  private readonly people = new Set<string>();
  /** Where members sit in one room, or some do, nobody is elsewhere of whom the source does not say so. */
  private usually: { mode?: 'room' } = {};
  private readonly lines = new Map<number, LogEvent>();

  constructor(events: readonly LogEvent[]) {
    for (const event of events) {
      this.lines.set(event.seq, event);
      if (event.type === 'meeting.scheduled' && event.mode !== 'digital') this.usually = { mode: 'room' };
      if (event.type === 'roster.published') {
        for (const { id, name } of event.persons) {
          this.names.set(name, id);
          this.people.add(id);
        }
      }
      if (event.type === 'agenda.published') {
        for (const { id, title, number } of event.items) this.titles.set(id, title || number || id);
      }
    }
  }

  /** True the first time it is asked: later agendas add to the first. */
  firstAgenda(): boolean {
    const first = !this.agendaPublished;
    this.agendaPublished = true;
    return first;
  }

  commandsFor(event: LogEvent): Command[] {
    switch (event.type) {
      case 'meeting.scheduled':
        return [{ type: 'meeting.announce' }, ...this.announcementNotes(event)];
      case 'meeting.opened': {
        // A second opening is the end of a recess: the format has no other word for it.
        if (this.opened) {
          const chair: Command[] = event.chair === undefined ? [] : [{ type: 'chair.change', chair: event.chair }];
          return [{ type: 'recess.end' }, ...chair, ...comment(event)];
        }
        this.opened = true;
        return [{ type: 'meeting.open', ...(event.chair !== undefined && { chair: event.chair }) }, ...comment(event)];
      }
      case 'meeting.recessed':
        return [{ type: 'recess.start', reason: 'other' }, ...comment(event)];
      case 'meeting.postponed':
        return [{ type: 'meeting.postpone', ...said(event.comment) }];
      case 'meeting.cancelled':
        return [{ type: 'meeting.cancel', ...said(event.comment) }];
      case 'meeting.closed':
        return [{ type: 'meeting.end', ...said(event.comment) }];
      case 'attendance.recorded':
        return [{ type: 'roll.call', entries: event.entries.map((entry) => this.rollEntry(entry)) }];
      case 'attendance.changed': {
        const { person, status, substituteFor, nativeStatus } = this.rollEntry({
          ...event,
          nativeStatus: typeof event.nativeStatus === 'string' ? event.nativeStatus : undefined,
        });
        return [
          {
            type: 'attendance.note',
            person,
            status,
            ...this.modeOf(event.status),
            ...(event.item !== undefined && { item: event.item }),
            ...(event.forItemOnly !== undefined && { forItemOnly: event.forItemOnly }),
            ...(substituteFor !== undefined && { substituteFor }),
            ...(nativeStatus !== undefined && { nativeStatus }),
          },
        ];
      }
      case 'chair.changed':
        return [
          {
            type: 'chair.change',
            ...(event.chair !== undefined && { chair: event.chair }),
            ...(event.reason && { reason: event.reason }),
          },
        ];
      case 'item.opened': {
        const video = event.videoIndex === undefined ? {} : { videoSecond: Math.floor(event.videoIndex) };
        return [{ type: 'item.call', item: event.item, ...video }];
      }
      case 'item.closed':
        return this.itemClosed(event);
      case 'motion.tabled': {
        this.motions.set(event.motion, event.text);
        const behalf = event.onBehalfOf === undefined ? undefined : [event.onBehalfOf].flat();
        return [
          {
            type: 'motion.file',
            motion: event.motion,
            item: event.item,
            kind: event.kind as Extract<Command, { type: 'motion.file' }>['kind'],
            text: event.text,
            ...(event.mover !== undefined && { mover: event.mover }),
            ...(behalf !== undefined && { onBehalfOf: behalf }),
            externalId: event.motion,
          },
        ];
      }
      case 'vote.opened':
        return [this.voteOpened(event)];
      case 'ballots.recorded':
        return [
          {
            type: 'ballots.record',
            vote: event.vote,
            ballots: event.ballots.map(([person, choice]) => [person, withoutPrefix(choice)]),
          },
        ];
      case 'vote.closed':
        return [{ type: 'vote.close', vote: event.vote }];
      case 'vote.result':
        this.remembers(event);
        return [{ type: 'vote.declare', vote: event.vote, announced: announced(event) }];
      case 'correction':
        return [this.correction(event)];
      case 'stream.status':
        return [
          {
            type: 'stream.report',
            state: streamStates[event.state] ?? 'planned',
            ...(event.state === 'error' && { fault: 'other' as const }),
            seenBy: 'source',
            ...(event.url !== undefined && { url: event.url }),
          },
        ];
      case 'minutes.published': {
        const text = event.documents?.join(', ') || event.url || 'published';
        return [note(importNotes.minutes, text, { ...(event.url !== undefined && { url: event.url }) })];
      }
      case 'note':
        return [note(event.code, event.text, { ...(event.item !== undefined && { item: event.item }) })];
      case 'agenda.published':
      case 'roster.published':
        return [];
    }
  }

  private announcementNotes(event: Extract<LogEvent, { type: 'meeting.scheduled' }>): Command[] {
    const notes: Command[] = [];
    if (event.comment) notes.push(note(importNotes.comment, event.comment));
    if (event.closed === true) notes.push(note(importNotes.closed, 'closed: true'));
    if (event.startIsGuess === true) notes.push(note(importNotes.guessed, 'startIsGuess: true'));
    if (event.nativeStatus !== undefined) notes.push(note(importNotes.sourceStatus, words(event.nativeStatus)));
    // A recording is not a stream: nobody should wait for it to move.
    if (event.stream) notes.push(note(importNotes.recording, event.stream.kind, { url: event.stream.url }));
    return notes;
  }

  /** Some sources name whom a substitute replaces instead of giving the id. A stranger's name stays in the source's words. */
  private rollEntry(entry: {
    person: string;
    status: string;
    substituteFor?: string;
    nativeStatus?: string;
  }): RollEntry {
    const { person, status, substituteFor } = entry;
    const member = substituteFor === undefined ? undefined : this.personCalled(substituteFor);
    const stranger = substituteFor !== undefined && member === undefined ? `for ${substituteFor}` : undefined;
    const nativeStatus = [entry.nativeStatus, stranger]
      .filter((text) => text !== undefined)
      .join(', ')
      .slice(0, 200);
    return {
      person,
      status: (status === 'remote' ? 'present' : status) as AttendanceStatus,
      ...this.modeOf(status),
      ...(member !== undefined && { substituteFor: member }),
      ...(nativeStatus !== '' && { nativeStatus }),
    };
  }

  private modeOf(status: string): { mode?: 'room' | 'remote' } {
    if (status === 'remote') return { mode: 'remote' };
    return status === 'present' ? this.usually : {};
  }

  private personCalled(idOrName: string): string | undefined {
    return this.people.has(idOrName) ? idOrName : this.names.get(idOrName);
  }

  private itemClosed(event: Extract<LogEvent, { type: 'item.closed' }>): Command[] {
    const commands: Command[] = [];
    if (event.decisionText) {
      const votes = (this.carried.get(event.item) ?? []).slice(-mostVotes);
      commands.push({ type: 'decision.record', item: event.item, text: event.decisionText, votes });
    }
    const outcome = outcomes[event.outcome] ?? (event.outcome as ItemOutcome);
    const status = event.nativeStatus === undefined ? undefined : words(event.nativeStatus);
    const native = event.native ?? status ?? (outcome === event.outcome ? undefined : event.outcome);
    commands.push({
      type: 'item.end',
      item: event.item,
      outcome,
      ...(native && { nativeStatus: native.slice(0, 500) }),
    });
    if (event.late !== undefined) commands.push(note(importNotes.writtenLater, event.late, { item: event.item }));
    return commands;
  }

  private voteOpened(event: Extract<LogEvent, { type: 'vote.opened' }>): Command {
    this.voteItems.set(event.vote, event.item);
    const choice = event.rule.kind === 'choice';
    const texts = event.motions.map((motion) => this.motions.get(motion) ?? '').filter((text) => text !== '');
    const question = event.note || texts.join(' / ') || this.titles.get(event.item) || event.item;
    const { majority, tie } = event.rule;
    return {
      type: 'vote.call',
      vote: event.vote,
      item: event.item,
      question: question.length > longestQuestion ? `${question.slice(0, longestQuestion - 1)}…` : question,
      kind: event.rule.kind,
      options: choice
        ? event.motions.map((motion) => ({ option: motion, text: this.motions.get(motion) || motion, motion }))
        : [],
      motions: event.motions,
      method: methods[event.method] ?? 'not-recorded',
      purpose: 'substance',
      binding: true,
      // Of a pair the second names the first; the other way round would speak of a vote nobody has called yet.
      ...(event.pairedWith !== undefined && this.voteItems.has(event.pairedWith) && { pairedWith: event.pairedWith }),
      nativeRule: {
        ...(majority !== undefined && { majority }),
        ...(tie !== undefined && { tie }),
        method: event.method,
        ...(event.enBloc !== undefined && { enBloc: event.enBloc }),
      },
      externalId: event.vote,
    };
  }

  private remembers({ vote, outcome }: Extract<LogEvent, { type: 'vote.result' }>): void {
    const item = this.voteItems.get(vote);
    if (item === undefined || outcome === 'rejected') return;
    this.carried.set(item, [...(this.carried.get(item) ?? []), vote]);
  }

  /** A source's own correction is made where we can find what it means, and told as a note where we cannot. */
  private correction(event: Extract<LogEvent, { type: 'correction' }>): Command {
    const { field, old, new: after } = event;
    const reason = event.reason ?? 'corrected by the source';
    const target = typeof event.target === 'number' ? this.targetOf(event.target) : event.target;
    if (target !== undefined && after !== '') {
      if (field === 'title' && this.titles.has(target)) {
        return { type: 'text.correct', of: { what: 'item-title', item: target }, after, reason };
      }
      if (field === 'text' && this.motions.has(target)) {
        return { type: 'text.correct', of: { what: 'motion', motion: target }, after, reason };
      }
      if (field === 'name' && this.personCalled(target) === target) {
        return { type: 'text.correct', of: { what: 'person-name', person: target }, after, reason };
      }
    }
    return note(
      importNotes.correction,
      `${target ?? ''} ${field}: ${old} → ${after} (${reason})`.trim().slice(0, 5000),
    );
  }

  private targetOf(seq: number): string | undefined {
    const line = this.lines.get(seq);
    return line?.type === 'motion.tabled' ? line.motion : undefined;
  }
}

function announced(event: Extract<LogEvent, { type: 'vote.result' }>): Announced {
  const { chosen, counts, casting, unanimous } = event;
  const text = event.text ?? event.native;
  return {
    outcome: event.outcome === 'rejected' ? 'lost' : event.outcome,
    ...(chosen !== undefined && { chosen }),
    ...(counts !== undefined && {
      counts: Object.fromEntries(Object.entries(counts).map(([choice, count]) => [withoutPrefix(choice), count])),
    }),
    ...(casting !== undefined && {
      casting: { ...(casting.by !== undefined && { by: casting.by }), choice: withoutPrefix(casting.choice) },
    }),
    ...(unanimous !== undefined && { unanimous }),
    ...(text !== undefined && text !== '' && { text }),
  };
}

/** The log says `choice:<motion>`; our options are called as their motions. */
const withoutPrefix = (choice: string): string =>
  choice.startsWith('choice:') ? choice.slice('choice:'.length) : choice;

const said = (text: string | undefined) => (text === undefined || text === '' ? {} : { comment: text });

const comment = (event: { comment?: string }): Command[] =>
  event.comment ? [note(importNotes.comment, event.comment)] : [];

const words = (status: string | Record<string, string>): string =>
  typeof status === 'string'
    ? status
    : Object.entries(status)
        .map(([name, word]) => `${name}: ${word}`)
        .join(', ');

function note(code: string, text: string, rest: { item?: string; url?: string } = {}): Command {
  return { type: 'note.add', code, text, access: 'public', ...rest };
}
