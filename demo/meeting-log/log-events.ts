import {
  address,
  either,
  id,
  instant,
  listOf,
  nothing,
  number,
  oneOf,
  optional,
  pair,
  shape,
  text,
  truth,
  whole,
  wordsByName,
  type Check,
  type Fields,
} from './fields.js';

/** The neutral meeting log `meeting-log/0`: its lines as types, and the checks that make them so. */

export interface LogHeader {
  meeting: { id: string };
  start: string;
  timezone: string;
  language: string;
  source: string;
  licence: string;
  clockNote: string;
  events: number;
}

export interface LogItem {
  id: string;
  order: number;
  number?: string;
  title?: string;
  kind: string;
  public?: boolean;
  caseId?: string | number | null;
  caseType?: string;
  sameCaseAs?: (string | number)[];
  consent?: boolean;
  note?: string;
  nativeId?: string | number;
  reference?: string;
  committee?: string;
}

export interface LogPerson {
  id: string;
  name: string;
  party?: string;
  role?: string;
  nativeId?: string | number;
}

export interface LogAttendance {
  person: string;
  status: string;
  role?: string;
  substituteFor?: string;
  nativeStatus?: string;
}

interface OnEvery {
  seq: number;
  t: number;
  note?: string;
  native?: string;
  nativeStatus?: string | Record<string, string>;
}

export type LogEvent = OnEvery &
  (
    | {
        type: 'meeting.scheduled';
        body: { id: string; name: string; jurisdiction: string };
        number?: string | number;
        title?: string;
        scheduledStart: string;
        scheduledEnd?: string;
        location?: string;
        mode: 'physical' | 'digital' | 'hybrid' | 'email';
        closed?: boolean;
        comment?: string;
        stream?: { kind: string; url: string };
        startIsGuess?: boolean;
      }
    | { type: 'agenda.published'; items: LogItem[] }
    | { type: 'roster.published'; persons: LogPerson[]; seats?: number }
    | { type: 'meeting.opened'; chair?: string; comment?: string }
    | { type: 'meeting.recessed' | 'meeting.postponed' | 'meeting.cancelled' | 'meeting.closed'; comment?: string }
    | { type: 'attendance.recorded'; entries: LogAttendance[]; item?: string }
    | {
        type: 'attendance.changed';
        person: string;
        status: string;
        item?: string;
        substituteFor?: string;
        forItemOnly?: boolean;
      }
    | { type: 'chair.changed'; chair?: string; reason?: string; item?: string }
    | { type: 'item.opened'; item: string; videoIndex?: number }
    | { type: 'item.closed'; item: string; outcome: string; decisionText?: string; late?: string }
    | {
        type: 'motion.tabled';
        motion: string;
        item: string;
        kind: string;
        text: string;
        mover?: string;
        onBehalfOf?: string | string[];
      }
    | {
        type: 'vote.opened';
        vote: string;
        item: string;
        motions: string[];
        method: string;
        rule: { kind: 'yes-no' | 'choice'; majority?: string; tie?: string };
        pairedWith?: string;
        enBloc?: boolean;
      }
    | { type: 'ballots.recorded'; vote: string; ballots: [string, string][] }
    | { type: 'vote.closed'; vote: string }
    | {
        type: 'vote.result';
        vote: string;
        outcome: 'carried' | 'rejected' | 'chosen';
        chosen?: string;
        counts?: Record<string, number>;
        casting?: { by?: string; choice: string };
        unanimous?: boolean;
        tie?: boolean;
        text?: string;
      }
    | { type: 'correction'; target: string | number; field: string; old: string; new: string; reason?: string }
    | {
        type: 'stream.status';
        state: 'offline' | 'starting' | 'live' | 'paused' | 'ended' | 'error';
        url?: string;
      }
    | { type: 'minutes.published'; url?: string; documents?: string[] }
    | { type: 'note'; code: string; text: string; item?: string }
  );

/** Titles of nine and a half thousand characters have been met in the wild. */
export const longestText = 10_000;
const long = text(longestText);
const short = text(500);
const nativeId = either(text(300, 1), whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER));
const tenYears = 10 * 366 * 86_400;
const status = oneOf('present', 'remote', 'absent', 'excused', 'recused', 'suspended', 'not-voting', 'unknown');
const castChoices = ['for', 'against', 'abstain', 'blank'];
const noChoices = ['absent', 'excused', 'recused', 'suspended', 'not-voting', 'unknown'];

const choice: Check = (value) => {
  if (typeof value !== 'string') return 'must be a choice';
  if (value.startsWith('choice:')) return id(value.slice('choice:'.length));
  return oneOf(...castChoices, ...noChoices)(value);
};

const counts: Check = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be numbers by choice';
  const entries = Object.entries(value);
  if (entries.length > 60) return 'must have at most 60 choices';
  for (const [name, count] of entries) {
    const wrong = choice(name) ?? whole(0, 10_000)(count);
    if (wrong) return `holds something else than a number by choice: ${wrong}`;
  }
  return null;
};

export const headerCheck = shape({
  format: oneOf('meeting-log/0'),
  seq: whole(0, 0),
  type: oneOf('log.header'),
  meeting: shape({ id, nativeId: optional(nativeId), guid: optional(text(100)) }),
  start: instant,
  timezone: (value) => {
    if (typeof value !== 'string' || value.length > 60) return 'must be a time zone';
    try {
      new Intl.DateTimeFormat('en', { timeZone: value });
      return null;
    } catch {
      return 'must be a time zone such as Europe/Oslo';
    }
  },
  language: text(10, 2),
  source: text(500, 1),
  licence: short,
  clockNote: text(1000),
  events: whole(0, 200_000),
});

const onEvery: Fields = {
  seq: whole(1, 200_000),
  t: number(-tenYears, tenYears),
  clock: oneOf('source', 'derived', 'synthetic'),
  type: text(40, 1),
  at: optional(instant),
  native: optional(text(1000)),
  nativeStatus: optional(either(short, wordsByName)),
  note: optional(long),
};

const held: Fields = { chair: optional(id), comment: optional(text(2000)) };

/** What each line may hold besides the fields that all have. */
const byType: Record<LogEvent['type'], Fields> = {
  'meeting.scheduled': {
    body: shape({ id: text(300, 1), name: text(200, 1), jurisdiction: text(200, 1) }),
    number: optional(either(text(60), whole(0, 1_000_000))),
    title: optional(short),
    scheduledStart: instant,
    scheduledEnd: optional(instant),
    location: optional(short),
    mode: oneOf('physical', 'digital', 'hybrid', 'email'),
    closed: optional(truth),
    comment: optional(text(2000)),
    stream: optional(shape({ kind: text(40, 1), url: address })),
    startIsGuess: optional(truth),
  },
  'agenda.published': {
    items: listOf(
      shape({
        id,
        order: whole(0, 100_000),
        number: optional(text(100)),
        title: optional(long),
        kind: oneOf('decision', 'report', 'briefing', 'question', 'referral', 'attendance', 'heading', 'other'),
        public: optional(truth),
        caseId: optional(either(text(200), whole(0, Number.MAX_SAFE_INTEGER), nothing)),
        caseType: optional(text(200)),
        sameCaseAs: optional(listOf(nativeId, 100)),
        consent: optional(truth),
        note: optional(long),
        nativeId: optional(nativeId),
        reference: optional(short),
        committee: optional(short),
      }),
      2000,
    ),
  },
  'roster.published': {
    persons: listOf(
      shape({
        id,
        name: text(200, 1),
        party: optional(text(120, 1)),
        role: optional(text(60, 1)),
        nativeId: optional(nativeId),
      }),
      400,
    ),
    seats: optional(whole(0, 1000)),
    partyNote: optional(short),
    nameNote: optional(short),
  },
  'meeting.opened': held,
  'meeting.recessed': held,
  'meeting.postponed': held,
  'meeting.cancelled': held,
  'meeting.closed': held,
  'attendance.recorded': {
    entries: listOf(
      shape({
        person: id,
        status,
        role: optional(text(60, 1)),
        substituteFor: optional(text(200, 1)),
        nativeStatus: optional(text(200)),
      }),
      400,
    ),
    item: optional(id),
  },
  'attendance.changed': {
    person: id,
    status,
    reason: optional(short),
    item: optional(id),
    substituteFor: optional(text(200, 1)),
    forItemOnly: optional(truth),
  },
  'chair.changed': { chair: optional(id), reason: optional(short), item: optional(id) },
  'item.opened': { item: id, videoIndex: optional(number(0, 1_000_000)) },
  'item.closed': {
    item: id,
    outcome: oneOf(
      'decided',
      'noted',
      'referred',
      'postponed',
      'withdrawn',
      'removed',
      'elected',
      'settled',
      'no-decision',
      'no-vote',
      'not-in-source',
      'other',
      'unknown',
    ),
    decisionText: optional(long),
    late: optional(instant),
  },
  'motion.tabled': {
    motion: id,
    item: id,
    kind: oneOf('recommendation', 'main', 'alternative', 'amendment', 'addition', 'postponement', 'election'),
    text: long,
    mover: optional(id),
    onBehalfOf: optional(either(text(120, 1), listOf(text(120, 1), 60))),
  },
  'vote.opened': {
    vote: id,
    item: id,
    motions: listOf(id, 60),
    method: oneOf('named', 'roll-call', 'electronic-named', 'acclamation', 'not-recorded', 'not-counted'),
    rule: shape({
      kind: oneOf('yes-no', 'choice'),
      majority: optional(oneOf('simple', 'two-thirds')),
      tie: optional(oneOf('chair', 'president', 'rejects')),
    }),
    pairedWith: optional(id),
    enBloc: optional(truth),
  },
  'ballots.recorded': { vote: id, ballots: listOf(pair(id, choice), 400) },
  'vote.closed': { vote: id },
  'vote.result': {
    vote: id,
    outcome: oneOf('carried', 'rejected', 'chosen'),
    chosen: optional(id),
    counts: optional(counts),
    casting: optional(shape({ by: optional(id), choice })),
    unanimous: optional(truth),
    tie: optional(truth),
    text: optional(text(1000)),
  },
  correction: {
    target: either(whole(1, 200_000), id),
    field: text(60, 1),
    old: long,
    new: long,
    reason: optional(short),
  },
  'stream.status': {
    state: oneOf('offline', 'starting', 'live', 'paused', 'ended', 'error'),
    url: optional(address),
  },
  'minutes.published': { url: optional(address), documents: optional(listOf(text(300, 1), 50)) },
  note: { code: text(60, 1), text: text(5000, 1), item: optional(id) },
};

const checks = new Map(
  Object.entries(byType).map(([type, fields]) => [type, shape({ ...onEvery, ...fields })] as const),
);

/** What is wrong with a line that is no header; null where it is a good event. */
export function eventCheck(line: unknown): string | null {
  const type = (line as { type?: unknown } | null)?.type;
  if (typeof type !== 'string') return 'has no type';
  if (type === 'item.added' || type === 'item.moved') return `"${type}" is reserved and has no meaning yet`;
  const check = checks.get(type);
  return check ? check(line) : 'is of a type nobody knows';
}
