import type { PublicEntry } from '../procedure/events.js';
import { evolve } from '../procedure/evolve.js';
import type { Meeting } from '../procedure/meeting.js';
import type { Batch, EntriesPage, FollowAnswer, FollowRequest, Heartbeat, Position, Snapshot } from './following.js';
import { oldestProtocolVersion, protocolVersion, staleAfterMs } from './following.js';
import { isKnownEvent } from './known-events.js';

/**
 * A reader of a meeting, as a pure state machine: what it hears changes how it stands and what it wishes done. Whoever
 * runs it (the browser, a test, a screen in the foyer) carries out the wishes and reports back. Rules: docs/protocol.md.
 */
export interface Reader {
  readonly meeting: string;
  readonly epoch: string;
  /** What is shown. `view.seq` is the last entry heard. */
  readonly view: Meeting;
  /** Entries beyond a gap, in order, until the gap is closed. */
  readonly held: readonly PublicEntry[];
  /** The line whose word counts. News of any other line is of a socket we have given up. */
  readonly line: number | null;
  readonly lineSince: number;
  /** At most one question is open at a time. */
  readonly asking: Asking | null;
  readonly asked: number;
  /** Questions in a row that led nowhere. */
  readonly failures: number;
  /** Times in a row that entries could not be applied. */
  readonly broken: number;
  /** When it was last confirmed that what is shown is the latest; on the reader's own clock that never jumps. */
  readonly confirmedAt: number;
  /** What the server's clock said, and when. */
  readonly clock: { server: string; at: number };
  /** An entry was of a kind this page does not know: what is shown may lack something until the page is loaded anew. */
  readonly partlyUnknown: boolean;
  /** `outdated`: load the page anew · `gone`: no such meeting any more · `given-up`: offer to load the page anew. */
  readonly standing: 'following' | 'outdated' | 'gone' | 'given-up';
}

interface Asking {
  readonly ask: number;
  readonly what: 'follow' | 'snapshot' | 'page';
  /** No answer by then is no answer. */
  readonly until: number;
  /** The record may have fewer entries than we have heard, because it says so. */
  readonly mayGoBack: boolean;
}

/** What a reader hears. `null` where a question led nowhere. */
export type News =
  | { news: 'line-opened'; line: number }
  | { news: 'line-lost'; line: number }
  | { news: 'batch'; line: number; batch: Batch }
  | { news: 'heartbeat'; line: number; beat: Heartbeat }
  | { news: 'answer'; ask: number; answer: FollowAnswer | null }
  | { news: 'snapshot'; ask: number; snapshot: Snapshot | null }
  | { news: 'page'; ask: number; page: EntriesPage | null; now: string | null }
  /** Time has passed; about once a second. */
  | { news: 'tick' };

/** What a reader wishes done, at some moment between `afterMs` and `afterMs + withinMs`, drawn by lot so that a crowd spreads out. */
export type Wish =
  | { wish: 'follow'; ask: number; line: number; request: FollowRequest; afterMs: number; withinMs: number }
  | { wish: 'snapshot'; ask: number; afterMs: number; withinMs: number }
  | { wish: 'page'; ask: number; after: Position; afterMs: number; withinMs: number }
  /** The line is silent: cut it and open another. */
  | { wish: 'new-line'; line: number }
  /** Nothing more to be had here. */
  | { wish: 'leave' };

export interface Step {
  reader: Reader;
  wishes: Wish[];
  /** Entries that were added to the view, in order. */
  heard: readonly PublicEntry[];
  /** The view was replaced as a whole. */
  replaced: boolean;
}

export const readerLimits = {
  held: 200,
  answerMs: 3_000,
  fetchMs: 15_000,
  jitterMs: 300,
  /** Without a line for this long, the record is asked over HTTP, again and again at this distance. */
  pollMs: 5_000,
  longestWaitMs: 30_000,
  attempts: 3,
} as const;

export function startReading(snapshot: Snapshot, now: string, at: number): Reader {
  return {
    meeting: snapshot.meeting,
    epoch: snapshot.epoch,
    view: snapshot.state,
    held: [],
    line: null,
    lineSince: at,
    asking: null,
    asked: 0,
    failures: 0,
    broken: 0,
    confirmedAt: at,
    clock: { server: now, at },
    partlyUnknown: false,
    standing: snapshot.proto < oldestProtocolVersion || snapshot.proto > protocolVersion ? 'outdated' : 'following',
  };
}

/** One step. @param at milliseconds on the reader's own clock that never jumps */
export function hear(reader: Reader, news: News, at: number): Step {
  if (reader.standing !== 'following') return stay(reader);
  switch (news.news) {
    case 'line-opened': {
      const opened = { ...reader, line: news.line, lineSince: at, asking: null };
      return askFollow(opened, at, 0);
    }
    case 'line-lost':
      if (news.line !== reader.line) return stay(reader);
      return stay({
        ...reader,
        line: null,
        lineSince: at,
        asking: reader.asking?.what === 'follow' ? null : reader.asking,
      });
    case 'batch':
      return news.line === reader.line ? hearBatch(reader, news.batch, at) : stay(reader);
    case 'heartbeat':
      return news.line === reader.line ? hearHeartbeat(reader, news.beat, at) : stay(reader);
    case 'answer':
      return isOpen(reader, news.ask, 'follow') ? hearAnswer(reader, news.answer, at) : stay(reader);
    case 'snapshot':
      return isOpen(reader, news.ask, 'snapshot') ? hearSnapshot(reader, news.snapshot, at) : stay(reader);
    case 'page':
      return isOpen(reader, news.ask, 'page') ? hearPage(reader, news.page, news.now, at) : stay(reader);
    case 'tick':
      return letTimePass(reader, at);
    default:
      return news satisfies never;
  }
}

/** How fresh the view is (I12), with the server's time of the last confirmation. */
export function freshness(reader: Reader, at: number): { kind: 'live' | 'polling' | 'stale' | 'ended'; heard: string } {
  const heard = serverTime(reader, reader.confirmedAt);
  const fresh = at - reader.confirmedAt <= staleAfterMs;
  if (reader.view.status === 'ended' || reader.view.status === 'cancelled') return { kind: 'ended', heard };
  if (!fresh || reader.standing !== 'following') return { kind: 'stale', heard };
  return { kind: reader.line === null ? 'polling' : 'live', heard };
}

/** What the server's clock says at a moment of ours, as far as we know. */
export function serverTime(reader: Reader, at: number): string {
  return new Date(Date.parse(reader.clock.server) + Math.round(at - reader.clock.at)).toISOString();
}

function hearBatch(reader: Reader, batch: Batch, at: number): Step {
  if (batch.meeting !== reader.meeting) return stay(reader);
  if (batch.epoch !== reader.epoch) return askSnapshot(reader, at);
  const step = add(reader, batch.entries, at);
  // What follows without a gap was the latest when it was said.
  const latest = step.heard.length > 0 && step.wishes.length === 0 && step.reader.held.length === 0;
  return latest ? { ...step, reader: { ...step.reader, confirmedAt: at } } : step;
}

function hearHeartbeat(reader: Reader, beat: Heartbeat, at: number): Step {
  if (beat.meeting !== reader.meeting) return stay(reader);
  const timed = { ...reader, clock: { server: beat.now, at } };
  if (beat.epoch !== reader.epoch) return askSnapshot(timed, at);
  if (beat.head === reader.view.seq) return stay({ ...timed, confirmedAt: at });
  // A gap on a line that seems well: something was lost on the way, or the record is not the one we think.
  return timed.asking === null ? askFollow(timed, at, readerLimits.jitterMs) : stay(timed);
}

function hearAnswer(reader: Reader, answer: FollowAnswer | null, at: number): Step {
  const answered = { ...reader, asking: null };
  if (answer === null) return failed(answered, at);
  switch (answer.kind) {
    case 'delta': {
      if (answer.epoch !== reader.epoch) return askSnapshot(answered, at);
      const step = add({ ...answered, failures: 0 }, answer.entries, at);
      return step.reader.view.seq >= answer.head ? { ...step, reader: { ...step.reader, confirmedAt: at } } : step;
    }
    case 'reset':
      return askSnapshot(answered, at, answer.reason === 'ahead-of-record');
    case 'upgrade':
      return leave(answered, 'outdated');
    case 'denied':
      return answer.code === 'no-such-meeting' ? leave(answered, 'gone') : failed(answered, at);
    default:
      return answer satisfies never;
  }
}

function hearSnapshot(reader: Reader, snapshot: Snapshot | null, at: number): Step {
  const mayGoBack = reader.asking?.mayGoBack === true;
  const answered = { ...reader, asking: null };
  if (snapshot === null || snapshot.meeting !== reader.meeting) return failed(answered, at, mayGoBack);
  if (snapshot.proto < oldestProtocolVersion || snapshot.proto > protocolVersion) return leave(answered, 'outdated');
  const sameEpoch = snapshot.epoch === reader.epoch;
  // Caches may hand out what was true a second ago; what we have heard since is not unheard.
  if (sameEpoch && snapshot.seq < reader.view.seq && !mayGoBack) return goOn(answered, at);
  const swapped: Reader = {
    ...answered,
    epoch: snapshot.epoch,
    view: snapshot.state,
    held: sameEpoch ? reader.held : [],
    failures: 0,
    partlyUnknown: false,
  };
  const step = add(swapped, [], at);
  const next = step.wishes.length > 0 ? step : goOn(step.reader, at);
  return { ...next, heard: [], replaced: true };
}

function hearPage(reader: Reader, page: EntriesPage | null, now: string | null, at: number): Step {
  const answered = { ...reader, asking: null, clock: now === null ? reader.clock : { server: now, at } };
  if (page === null) return failed(answered, at);
  if (page.proto < oldestProtocolVersion || page.proto > protocolVersion) return leave(answered, 'outdated');
  if (page.reset !== undefined || page.epoch !== reader.epoch) {
    return askSnapshot(answered, at, page.reset === 'ahead-of-record');
  }
  const step = add({ ...answered, failures: 0 }, page.entries, at);
  if (step.wishes.length > 0) return step;
  if (step.reader.view.seq >= page.head) return { ...step, reader: { ...step.reader, confirmedAt: at } };
  const more = askPage(step.reader, at, 0);
  return { ...step, reader: more.reader, wishes: more.wishes };
}

function letTimePass(reader: Reader, at: number): Step {
  const { asking, line, lineSince, confirmedAt } = reader;
  if (asking !== null && at > asking.until) {
    const unanswered = { ...reader, asking: null };
    return failed(unanswered, at, asking.mayGoBack, asking.what === 'snapshot');
  }
  if (line !== null && at - Math.max(confirmedAt, lineSince) > staleAfterMs) {
    // Judged by what arrived, not by whether the socket believes itself open: a cut cable closes nothing.
    const cut = { ...reader, line: null, lineSince: at, asking: null };
    return { ...stay(cut), wishes: [{ wish: 'new-line', line }] };
  }
  const waited = at - Math.max(confirmedAt, lineSince);
  if (line === null && asking === null && waited >= readerLimits.pollMs)
    return askPage(reader, at, readerLimits.jitterMs);
  return stay(reader);
}

/**
 * Puts entries behind what was heard. What came twice is dropped without a word; what lies beyond a gap is held and the
 * gap asked for. All of them or, where one cannot be applied, none: a half-applied view would be nobody's record.
 */
function add(reader: Reader, entries: readonly PublicEntry[], at: number): Step {
  const waiting = [...reader.held, ...entries].sort((left, right) => left.seq - right.seq);
  const heard: PublicEntry[] = [];
  const held: PublicEntry[] = [];
  let { view, partlyUnknown } = reader;
  try {
    for (const entry of waiting) {
      if (entry.seq <= view.seq || entry.seq === held.at(-1)?.seq) continue;
      if (entry.seq > view.seq + 1) {
        held.push(entry);
        continue;
      }
      // An entry of a kind this page does not know moves the number and nothing else.
      view = evolve(view, entry);
      partlyUnknown ||= !isKnownEvent(entry.event.type);
      heard.push(entry);
    }
  } catch {
    const broken = reader.broken + 1;
    if (broken >= readerLimits.attempts) return leave({ ...reader, broken }, 'given-up');
    return askSnapshot({ ...reader, held: [], broken }, at);
  }
  const added = { ...reader, view, partlyUnknown, held, broken: heard.length > 0 ? 0 : reader.broken };
  const step: Step = { reader: added, wishes: [], heard, replaced: false };
  if (held.length > readerLimits.held) return { ...askSnapshot({ ...added, held: [] }, at), heard };
  if (held.length === 0 || added.asking !== null) return step;
  return { ...askMissing(added, at), heard };
}

const stay = (reader: Reader): Step => ({ reader, wishes: [], heard: [], replaced: false });
const leave = (reader: Reader, standing: Reader['standing']): Step => ({
  ...stay({ ...reader, standing, asking: null }),
  wishes: [{ wish: 'leave' }],
});
const isOpen = (reader: Reader, ask: number, what: Asking['what']) =>
  reader.asking?.ask === ask && reader.asking.what === what;

/** A question led nowhere. The first time it is put again; the second time the whole view is asked for. */
function failed(reader: Reader, at: number, mayGoBack = false, whole = false): Step {
  const again = { ...reader, failures: reader.failures + 1 };
  const afterMs = Math.min(readerLimits.jitterMs * 2 ** again.failures, readerLimits.longestWaitMs / 2);
  if (whole || mayGoBack || again.failures >= 2) return askSnapshot(again, at, mayGoBack, afterMs);
  return again.line === null ? stay(again) : askFollow(again, at, afterMs, afterMs);
}

/** After a new view: stand in line again where there is one. */
function goOn(reader: Reader, at: number): Step {
  return reader.line === null ? stay({ ...reader, confirmedAt: at }) : askFollow(reader, at, 0);
}

const askMissing = (reader: Reader, at: number): Step =>
  reader.line === null ? askPage(reader, at, readerLimits.jitterMs) : askFollow(reader, at, readerLimits.jitterMs);

function ask(reader: Reader, what: Asking['what'], until: number, mayGoBack = false) {
  const number = reader.asked + 1;
  return { number, asking: { ...reader, asked: number, asking: { ask: number, what, until, mayGoBack } } };
}

function askFollow(reader: Reader, at: number, withinMs: number, afterMs = 0): Step {
  if (reader.line === null) return stay(reader);
  const { number, asking } = ask(reader, 'follow', at + afterMs + withinMs + readerLimits.answerMs);
  const { meeting, epoch, view, line } = reader;
  const request = { proto: protocolVersion, meeting, epoch, seq: view.seq };
  return { ...stay(asking), wishes: [{ wish: 'follow', ask: number, line, request, afterMs, withinMs }] };
}

function askSnapshot(reader: Reader, at: number, mayGoBack = false, afterMs = 0): Step {
  if (reader.asking?.what === 'snapshot') return stay(reader);
  const withinMs = Math.max(readerLimits.jitterMs, afterMs);
  const { number, asking } = ask(reader, 'snapshot', at + afterMs + withinMs + readerLimits.fetchMs, mayGoBack);
  return { ...stay(asking), wishes: [{ wish: 'snapshot', ask: number, afterMs, withinMs }] };
}

function askPage(reader: Reader, at: number, withinMs: number): Step {
  const { number, asking } = ask(reader, 'page', at + withinMs + readerLimits.fetchMs);
  const after = { epoch: reader.epoch, seq: reader.view.seq };
  return { ...stay(asking), wishes: [{ wish: 'page', ask: number, after, afterMs: 0, withinMs }] };
}
