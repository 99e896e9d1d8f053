import { expect, it } from '@jest/globals';
import { assemble, disclosures } from '../../src/procedure/disclosures.js';
import type { PublicEvent, PublicEventType } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet } from '../../src/procedure/meeting.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { piecesOf } from '../../src/procedure/mending/pieces.js';
import { everyPublished, type Published } from '../../src/procedure/mending/published.js';
import { replay } from '../../src/procedure/replay.js';
import type { Heard } from '../support/acts.js';
import { everythingTold } from '../support/everything-told.js';
import { rule } from '../support/rules.js';

/** Why something that is told is no word that may have to go. */
const reasons = {
  id: 'an id; whoever or whatever it is has its name elsewhere, and that can go',
  count: 'a number, a moment, a day, a truth or one of a fixed list of words',
  house: 'the names of municipality, body and parties, as the register has them',
  number: 'by what everybody calls the matter or the meeting',
  rules: 'words of the rule book',
  source: 'a code of the source a record made elsewhere comes from, where it was public',
  minutes: 'who was there and how they voted; minutes must tell it (kommuneloven § 11-4)',
  act: 'what was taken out, and on what basis, is what must be told (offentleglova § 31)',
} as const;
type Fate = 'goes' | keyof typeof reasons;

type KeysOf<E> = E extends unknown ? keyof E : never;
type ValueOf<E, K> = E extends unknown ? (K extends keyof E ? E[K] : never) : never;
/** A field goes whole or stays for a reason; of objects, and of the objects in a list, each field may have its own fate. */
type FateOf<V> =
  | Fate
  | (NonNullable<V> extends readonly (infer One)[]
      ? One extends object
        ? { [K in KeysOf<One>]-?: Fate }
        : never
      : NonNullable<V> extends object
        ? { [K in KeysOf<NonNullable<V>>]-?: Fate }
        : never);
type EventOf<T extends PublicEventType> = Extract<PublicEvent, { type: T }>;
/** Every field that every public event can have: one that is added does not compile until somebody has decided. */
type Fates = {
  [T in PublicEventType]: { [K in Exclude<KeysOf<EventOf<T>>, 'type'>]-?: FateOf<ValueOf<EventOf<T>, K>> };
};

const item = {
  item: 'id',
  number: 'number',
  title: 'goes',
  kind: 'count',
  expectedClosed: 'count',
  recommendation: 'goes',
  caseRef: 'goes',
  receivedOn: 'count',
  documents: 'goes',
  externalId: 'source',
  nativeKind: 'source',
} as const;
const declared = {
  vote: 'id',
  item: 'id',
  result: 'minutes',
  announced: 'goes',
  ballots: 'minutes',
  parties: 'minutes',
  sentence: 'goes',
  rule: 'rules',
} as const;
const fates: Fates = {
  'meeting.announced': {
    facts: {
      organisation: 'house',
      body: 'house',
      slug: 'id',
      number: 'number',
      title: 'goes',
      kind: 'count',
      demandedByMembers: 'count',
      start: 'count',
      end: 'count',
      timezone: 'count',
      place: 'goes',
      form: 'count',
      mixed: 'count',
      language: 'count',
      ruleBook: 'count',
      publicAccess: 'goes',
      remotePermitted: 'count',
      provenance: 'source',
    },
    seats: 'count',
  },
  'meeting.revised': {
    changes: {
      title: 'goes',
      start: 'count',
      end: 'count',
      place: 'goes',
      form: 'count',
      mixed: 'count',
      publicAccess: 'goes',
    },
  },
  'meeting.summoned': { noticeDays: 'count', documentsSent: 'count' },
  'meeting.postponed': { until: 'count', comment: 'goes' },
  'meeting.cancelled': { comment: 'goes' },
  'roster.published': {
    people: {
      person: 'id',
      name: 'goes',
      party: 'house',
      group: 'house',
      seat: 'id',
      role: 'count',
      order: 'count',
      externalId: 'source',
      nativeRole: 'source',
    },
  },
  'agenda.published': { items: item },
  'agenda.supplemented': { items: item, late: 'count' },
  'agenda.reordered': { order: 'id' },
  'item.withdrawn': { item: 'id', reason: 'goes' },
  'document.linked': { item: 'id', document: 'goes' },
  'document.added': { item: 'id', document: 'goes' },
  'document.replaced': { item: 'id', document: 'id', now: 'goes', reason: 'goes' },
  'document.released': { item: 'id', document: 'goes' },
  'document.withdrawn': { item: 'id', document: 'id', reason: 'goes' },
  'item.admitted': { item: 'id', attending: 'count', objecting: 'count', needed: 'count' },
  'item.barred': { item: 'id', attending: 'count', objecting: 'count', needed: 'count', byChair: 'count' },
  'meeting.opened': { chair: 'id', secretary: 'goes' },
  'roll.called': {
    entries: {
      person: 'minutes',
      status: 'minutes',
      mode: 'minutes',
      substituteFor: 'minutes',
      nativeStatus: 'source',
    },
  },
  'member.arrived': { person: 'minutes', mode: 'minutes' },
  'member.left': { person: 'minutes' },
  'substitute.seated': { person: 'minutes', substituteFor: 'minutes', item: 'id' },
  'substitute.stood-down': { person: 'minutes' },
  'mode.changed': { person: 'minutes', mode: 'minutes' },
  'connection.lost': { person: 'minutes' },
  'connection.restored': { person: 'minutes' },
  'chair.changed': { chair: 'id' },
  'attendance.noted': {
    person: 'minutes',
    status: 'minutes',
    mode: 'minutes',
    item: 'id',
    forItemOnly: 'minutes',
    substituteFor: 'minutes',
    nativeStatus: 'source',
  },
  'item.called': { item: 'id', videoSecond: 'count' },
  'item.ended': { item: 'id', outcome: 'count', postponedTo: 'goes', nativeStatus: 'goes' },
  'motion.filed': {
    motion: 'id',
    item: 'id',
    kind: 'count',
    text: 'goes',
    mover: 'id',
    onBehalfOf: 'goes',
    externalId: 'source',
  },
  'motion.revised': { motion: 'id', text: 'goes' },
  'motion.withdrawn': { motion: 'id' },
  'speaker.listed': { person: 'id', kind: 'count' },
  'speaker.struck': { person: 'id' },
  'speaker.started': { person: 'id', kind: 'count', limitSeconds: 'count' },
  'speaker.ended': { person: 'id' },
  'speakers.closed': {},
  'speaking-time.set': { speechSeconds: 'count', replySeconds: 'count' },
  'recess.started': { reason: 'count', resumesAt: 'count' },
  'recess.ended': {},
  'doors.closed': {
    item: 'id',
    ground: 'count',
    exemption: 'goes',
    citation: 'goes',
    vote: 'id',
    forDebate: 'count',
  },
  'doors.opened': { item: 'id', present: 'minutes' },
  'disqualification.raised': { item: 'id', person: 'minutes' },
  'disqualification.decided': { item: 'id', person: 'minutes', outcome: 'count', basis: 'goes', vote: 'id' },
  'vote.called': {
    vote: 'id',
    item: 'id',
    question: 'goes',
    kind: 'count',
    options: { option: 'id', text: 'goes', motion: 'id' },
    motions: 'id',
    method: 'count',
    purpose: 'count',
    binding: 'count',
    eligible: 'id',
    ground: 'count',
    concerns: 'id',
    pairedWith: 'id',
    supersedes: 'id',
    threshold: 'count',
    election: 'id',
    points: 'id',
    nativeRule: 'source',
    externalId: 'source',
  },
  'vote.interrupted': { vote: 'id', reason: 'goes' },
  'vote.resumed': { vote: 'id' },
  'vote.voided': { vote: 'id', reason: 'goes' },
  'vote.closed': { vote: 'id' },
  'vote.declared': declared,
  'vote.corrected': { ...declared, reason: 'goes', flipped: 'count', confirmedByChair: 'count' },
  'decision.recorded': { item: 'id', text: 'goes', votes: 'id', externalId: 'source' },
  'decision.struck': { item: 'id', text: 'goes', reason: 'goes' },
  'statement.entered': { item: 'id', person: 'id', text: 'goes' },
  'note.added': { text: 'goes', item: 'id', access: 'count', code: 'goes', url: 'goes' },
  'text.corrected': { of: 'id', before: 'goes', after: 'goes', reason: 'goes', kind: 'count' },
  'stream.changed': { state: 'count', fault: 'count', seenBy: 'count', url: 'goes' },
  'meeting.adjourned': { until: 'count', comment: 'goes' },
  'meeting.resumed': { anotherDay: 'count' },
  'meeting.ended': { notReached: 'id', comment: 'goes' },
  // Of these facts only those of `notice-owed` are words, and they go; the others are numbers and ids.
  'warning.overridden': { rule: 'rules', facts: 'goes' },
  'finding.noted': { rule: 'rules', facts: 'count', vote: 'id', item: 'id', person: 'id' },
  // elections
  'election.opened': {
    election: 'id',
    item: 'id',
    title: 'goes',
    electing: 'count',
    seats: 'count',
    way: 'count',
    mayFallShort: 'count',
    demandedBy: 'id',
    secretDemanded: 'count',
  },
  'list.handed-in': {
    election: 'id',
    item: 'id',
    list: 'id',
    name: 'goes',
    groups: 'goes',
    signedBy: 'id',
    candidates: { candidate: 'id', name: 'goes', group: 'house', substitute: 'count' },
  },
  'lot.drawn': { item: 'id', vote: 'id', between: 'id', drawn: 'id', how: 'goes', witnesses: 'id' },
  'seats.shared': { election: 'id', item: 'id', vote: 'id', divisors: 'count', rows: 'count', ties: 'count' },
  'persons.elected': {
    election: 'id',
    item: 'id',
    vote: 'id',
    corrections: 'count',
    elected: 'id',
    substitutes: 'id',
    adjustments: 'id',
    short: 'id',
  },
  // other forms
  'answers.opened': { item: 'id', proposal: 'goes', until: 'count' },
  'item.settled-in-writing': {
    item: 'id',
    adopted: 'count',
    members: 'count',
    answers: 'minutes',
    silent: 'minutes',
  },
  'urgency.contested': { item: 'id', demandedBy: 'minutes', needed: 'count', members: 'count', postponed: 'count' },
  'finalists.ruled': { item: 'id', vote: 'id', options: 'id', reason: 'goes' },
  'voting-order.announced': { item: 'id', order: { question: 'goes', kind: 'count', motions: 'id' } },
  'motion.moved': { item: 'id', motion: 'id', targets: 'id', precedence: 'count' },
  'motion.forwarded': { item: 'id', motion: 'id', to: 'goes' },
  'motion.ruled-out': { item: 'id', motion: 'id', reason: 'goes' },
  'item.demanded': { item: 'id', demandedBy: 'minutes', needed: 'count', members: 'count' },
  // formalities
  'quorum.declared': { present: 'count', needed: 'count', members: 'count' },
  'summons.remarked': { text: 'goes', person: 'id' },
  'agenda.change-proposed': { text: 'goes', by: 'id' },
  'agenda.adopted': { vote: 'id' },
  'signatories.chosen': { persons: 'id' },
  'previous-minutes.approved': { meeting: 'id', version: 'count', remarks: 'goes', vote: 'id' },
  'absence.reported': { person: 'goes', scope: 'goes', from: 'goes', to: 'goes', item: 'id' },
  'leave.granted': { person: 'goes', from: 'goes', to: 'goes' },
  'exemption.requested': { item: 'id', person: 'minutes' },
  'exemption.decided': { item: 'id', person: 'minutes', outcome: 'count', basis: 'goes', vote: 'id' },
  // other business
  'question.asked': { question: 'id', kind: 'count', by: 'id', to: 'id', item: 'id', text: 'goes' },
  'question.answered': { question: 'id', by: 'id', text: 'goes' },
  'question.settled': { question: 'id', how: 'count' },
  'point-of-order.raised': { person: 'id', item: 'id', text: 'goes', ruling: 'goes' },
  'question-time.started': {},
  'question-time.ended': {},
  'public-comment.given': { name: 'goes', text: 'goes' },
  'reports.noted': { items: 'id' },
  'briefing.given': { item: 'id', by: 'id', text: 'goes' },
  'delegated-decision.reported': { item: 'id', text: 'goes', madeBy: 'goes', provision: 'goes' },
  'notice.owed': { item: 'id', body: 'goes' },
  'urgent-decision.reported': { item: 'id', text: 'goes', madeBy: 'goes', decidedIn: 'id' },
  'legality.demanded': { item: 'id', part: 'count', demanders: 'minutes', others: 'goes', on: 'count' },
  'legality.taken-up': { item: 'id', part: 'count', reason: 'goes', on: 'count' },
  'legality.deferred': { item: 'id', part: 'count', by: 'count', on: 'count' },
  'legality.reviewed': { item: 'id', part: 'count', outcome: 'count', on: 'count' },
  'legality.sent': { item: 'id', part: 'count', on: 'count' },
  'legality.settled': { item: 'id', part: 'count', outcome: 'count', on: 'count' },
  // mending
  'content.withheld': { places: 'act', basis: 'act' },
  'entry.struck': { of: 'id', reason: 'goes' },
  'closing.proposed': { item: 'id', ground: 'count', citation: 'goes', by: 'id' },
  // afterwards
  'minutes.drawn-up': { version: 'count', sha256: 'count' },
  'minutes.published': { version: 'count' },
  'minutes.signed': { version: 'count', person: 'id', complete: 'count' },
  'minutes.approved': { version: 'count', atMeeting: 'id', vote: 'id' },
  'minutes.corrected': { version: 'count', reason: 'goes', atMeeting: 'id', sha256: 'count' },
  'stream.announced': { incident: 'count', text: 'goes' },
  'stream.step-taken': { incident: 'count', text: 'goes' },
  'stream.attributed': { incident: 'count', responsibility: 'count' },
  'continuation.decided': { incident: 'count', vote: 'id', goingOn: 'count' },
  'recording.published': { url: 'goes', gaps: { items: 'id', text: 'goes' }, captions: 'count' },
  'recording.captioned': {},
  'recording.withdrawn': { reason: 'goes' },
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is to become of one disclosure; of the rest of an object, the first of its fields that would have to go. */
function fateOf(type: PublicEventType, path: string, value: unknown): Fate | undefined {
  const [field = '', ...within] = path.split('/').slice(1);
  const fate = (fates[type] as Record<string, Fate | Record<string, Fate>>)[field];
  if (fate === undefined || typeof fate === 'string') return fate;
  const key = within.find((step) => !/^\d+$/u.test(step));
  if (key !== undefined) return fate[key];
  const left = Object.keys(isRecord(value) ? value : {});
  return left.find((one) => fate[one] === 'goes') ? 'goes' : left.every((one) => fate[one]) ? 'count' : undefined;
}

const told = everythingTold();
const meeting = told.reduce(evolve, nothingYet);
const nameOf = (type: string, path: string) => `${type} ${path}`;

/** Every piece that one of these places means. */
function taken(of: Published[]): Set<string> {
  const pieces = of.flatMap((place) => piecesOf(place, told));
  return new Set(pieces.map(({ seq, path }) => nameOf(told[seq - 1]!.event.type, path)));
}

/** Every disclosure that must go and does not, or goes though it has a reason to stay. */
function astray(of: Published[]): string[] {
  const gone = taken(of);
  return told.flatMap(({ event }) =>
    disclosures(event)
      .filter(({ path, value }) => {
        const fate = fateOf(event.type, path, value);
        return fate === undefined || (fate === 'goes') !== gone.has(nameOf(event.type, path));
      })
      .map(({ path }) => nameOf(event.type, path)),
  );
}

const everywhere = everyPublished(meeting);
const after: Heard = {
  seq: told.length + 1,
  at: '2026-11-24T12:00:00.000Z',
  event: { type: 'content.withheld', places: everywhere, basis: 'offentleglova § 13' },
};

/** What is left of the record when everything that can go has gone. */
function left(): Heard[] {
  const gone = taken(everywhere);
  return [...told, after].map(({ seq, at, event }) => {
    const about = 'item' in event && typeof event.item === 'string' ? event.item : null;
    const pieces = disclosures(event).filter(({ path }) => !gone.has(nameOf(event.type, path)));
    return { seq, at, event: assemble(event.type, about, pieces) };
  });
}

/** All words in the pieces that go, however deep they lie. */
const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : [];

rule('every-word-can-go', () => {
  it('is asked of every field that every event can have', () => {
    const missing = Object.entries(fates).flatMap(([type, fields]) =>
      Object.entries(fields).flatMap(([field, fate]: [string, Fate | Record<string, Fate>]) => {
        const value = (told.find(({ event }) => event.type === type)?.event as Record<string, unknown> | undefined)?.[
          field
        ];
        if (value === undefined) return [`${type} ${field}`];
        if (typeof fate === 'string') return [];
        const parts = (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
        return Object.keys(fate)
          .filter((key) => !parts.some((part) => part[key] !== undefined))
          .map((key) => `${type} ${field} ${key}`);
      }),
    );
    expect(missing).toEqual([]);
    expect(told.map(({ event }) => event.type).sort()).toEqual(Object.keys(fates).sort());
  });

  it('leaves nothing but what there is a reason to keep, and takes nothing else', () => {
    expect(astray(everywhere)).toEqual([]);
  });

  it('notices when a kind of place is forgotten', () => {
    const kinds = [...new Set(everywhere.map(({ what }) => what))];
    const unnoticed = kinds.filter((what) => astray(everywhere.filter((of) => of.what !== what)).length === 0);
    // The alternatives a sentence names take it with them, and corrected words the reason why they were corrected.
    expect(unnoticed).toEqual(['sentence', 'correction']);
    expect(kinds.length).toBeGreaterThan(40);
  });

  it('leaves no word of it in how the meeting stands or in its minutes, inside or outside', () => {
    const gone = taken(everywhere);
    const words = told.flatMap(({ event }) =>
      disclosures(event).flatMap(({ path, value }) => (gone.has(nameOf(event.type, path)) ? wordsIn(value) : [])),
    );
    const telling = words.filter((word) => word.includes(' ') || word.startsWith('https:'));
    expect(telling.length).toBeGreaterThan(80);
    const outside = replay(left());
    const inside = evolve(meeting, after);
    for (const whole of [outside, inside, minutesOf(outside, { meeting: 'fjordvik-kst-2026-11-23' })]) {
      const text = JSON.stringify(whole);
      expect(telling.filter((word) => text.includes(word))).toEqual([]);
    }
  });

  it('is the same to a reader who was there and to one who comes later', () => {
    expect(replay(left())).toEqual(evolve(meeting, after));
  });
});
