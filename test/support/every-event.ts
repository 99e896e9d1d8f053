import { isDeepStrictEqual } from 'node:util';
import type { EventOf, EventType, MeetingEvent, PublicEvent } from '../../src/procedure/events.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import type { Computed } from '../../src/procedure/results.js';
import { council, matter } from './council.js';
import { openElection, sitting } from './electing.js';
import { callVote, hold } from './scenario.js';

/** One of each kind of event, with every field filled that may have to stay inside; and how the public is told of it. */

const at = '2026-11-23T17:00:00.000Z';
const document = {
  id: 'd1',
  title: 'Notat',
  url: 'https://docs.example/d1',
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
};
const open = { ...document, access: 'public' as const };
const withheld = { ...document, access: 'restricted' as const, basis: 'offentleglova § 13' };
const listed = matter('i1', { restrictedTitle: 'Navnet', recommendation: 'Tilråding', documents: [open, withheld] });
const facts = hold(sitting()).meeting.facts!;
const computed: Computed = {
  outcome: 'carried',
  decidedBy: 'majority',
  tally: { for: 6, against: 5 },
  cast: 11,
  quorum: { members: 11, needed: 6, counted: 11 },
  chair: 'm1',
  flags: [],
  notVoted: [],
};
const declared = {
  vote: 'v1',
  item: 'i1',
  result: computed,
  ballots: [['m1', 'for'] as [string, string]],
  parties: [],
  sentence: 'Vedtatt med 6 mot 5 stemmer.',
  rule: { id: 'majority', source: 'kommuneloven § 11-9 andre ledd' },
};

/** More than one where what is told depends on a field of the event itself. Fails to compile when a kind is missing. */
export const everyEvent: { readonly [T in EventType]: readonly EventOf<T>[] } = {
  'meeting.planned': [{ type: 'meeting.planned', facts, seats: 11 }],
  'meeting.announced': [{ type: 'meeting.announced', facts, seats: 11 }],
  'meeting.revised': [{ type: 'meeting.revised', changes: { place: 'Biblioteket' } }],
  'meeting.summoned': [{ type: 'meeting.summoned', noticeDays: 7, documentsSent: true }],
  'meeting.postponed': [{ type: 'meeting.postponed', until: at, comment: 'Storm' }],
  'meeting.cancelled': [{ type: 'meeting.cancelled', comment: 'Ingen saker' }],
  'roster.published': [{ type: 'roster.published', people: council(11).people }],
  'agenda.published': [{ type: 'agenda.published', items: [listed] }],
  'agenda.supplemented': [{ type: 'agenda.supplemented', items: [listed], late: true }],
  'agenda.reordered': [{ type: 'agenda.reordered', order: ['i1'] }],
  'item.withdrawn': [{ type: 'item.withdrawn', item: 'i1', reason: 'Trukket' }],
  'document.linked': [
    { type: 'document.linked', item: 'i1', document: open },
    { type: 'document.linked', item: 'i1', document: withheld },
  ],
  'document.added': [
    { type: 'document.added', item: 'i1', document: { ...open, version: 1, kind: 'report' } },
    { type: 'document.added', item: 'i1', document: { ...open, version: 1, embargoUntil: at } },
    { type: 'document.added', item: 'i1', document: { ...withheld, version: 1 } },
  ],
  'document.replaced': [
    {
      type: 'document.replaced',
      item: 'i1',
      document: 'd1',
      now: { version: 2, url: '/dokument/b/x.pdf', sha256: 'b'.repeat(64), mediaType: 'application/pdf' },
    },
  ],
  'document.released': [{ type: 'document.released', item: 'i1', document: { ...open, version: 1 } }],
  'document.withdrawn': [{ type: 'document.withdrawn', item: 'i1', document: 'd1', reason: 'Feil sak' }],
  'item.admitted': [{ type: 'item.admitted', item: 'i1', attending: 11, objecting: 1, needed: 4 }],
  'item.barred': [{ type: 'item.barred', item: 'i1', attending: 11, objecting: 4, needed: 4, byChair: false }],
  'meeting.opened': [{ type: 'meeting.opened', chair: 'm1', secretary: 'Sekretæren' }],
  'roll.called': [{ type: 'roll.called', entries: [{ person: 'm2', status: 'absent', reason: 'Syk' }] }],
  'member.arrived': [{ type: 'member.arrived', person: 'm1', mode: 'room' }],
  'member.left': [{ type: 'member.left', person: 'm1', reason: 'Syk' }],
  'substitute.seated': [
    { type: 'substitute.seated', person: 'Ask-1', substituteFor: 'm1', item: 'i1', reason: 'Rekkefølgen' },
  ],
  'substitute.stood-down': [{ type: 'substitute.stood-down', person: 'Ask-1' }],
  'mode.changed': [{ type: 'mode.changed', person: 'm1', mode: 'remote' }],
  'connection.lost': [{ type: 'connection.lost', person: 'm1' }],
  'connection.restored': [{ type: 'connection.restored', person: 'm1' }],
  'chair.changed': [{ type: 'chair.changed', chair: 'm2', reason: 'Inhabil' }],
  'attendance.noted': [{ type: 'attendance.noted', person: 'm1', status: 'absent' }],
  'item.called': [{ type: 'item.called', item: 'i1' }],
  'item.ended': [{ type: 'item.ended', item: 'i1', outcome: 'decided' }],
  'motion.filed': [{ type: 'motion.filed', motion: 'f1', item: 'i1', kind: 'alternative', text: 'Ja', mover: 'm1' }],
  'motion.revised': [{ type: 'motion.revised', motion: 'f1', text: 'Jo' }],
  'motion.withdrawn': [{ type: 'motion.withdrawn', motion: 'f1' }],
  'speaker.listed': [{ type: 'speaker.listed', person: 'm1', kind: 'speech' }],
  'speaker.struck': [{ type: 'speaker.struck', person: 'm1' }],
  'speaker.started': [{ type: 'speaker.started', person: 'm1', kind: 'speech', limitSeconds: 180 }],
  'speaker.ended': [{ type: 'speaker.ended', person: 'm1' }],
  'speakers.closed': [{ type: 'speakers.closed' }],
  'speaking-time.set': [{ type: 'speaking-time.set', speechSeconds: 180, replySeconds: 60 }],
  'recess.started': [{ type: 'recess.started', reason: 'break', resumesAt: at }],
  'recess.ended': [{ type: 'recess.ended' }],
  'doors.closed': [
    { type: 'doors.closed', item: 'i1', ground: 'privacy', citation: '§ 11-5', vote: 'v0', remaining: ['director'] },
  ],
  'doors.opened': [{ type: 'doors.opened', item: 'i1', present: [{ person: 'm1', mode: 'room' }] }],
  'disqualification.raised': [{ type: 'disqualification.raised', item: 'i1', person: 'm1' }],
  'disqualification.decided': [
    {
      type: 'disqualification.decided',
      item: 'i1',
      person: 'm1',
      outcome: 'disqualified',
      basis: 'fvl § 6',
      vote: 'v1',
    },
  ],
  'vote.called': [
    {
      type: 'vote.called',
      vote: 'v2',
      item: 'i1',
      question: 'Skal forslaget vedtas?',
      kind: 'yes-no',
      options: [],
      motions: ['f1'],
      method: 'roll-call',
      purpose: 'substance',
      binding: true,
      eligible: ['m1'],
      supersedes: 'v1',
    },
  ],
  'ballots.recorded': [{ type: 'ballots.recorded', vote: 'v1', ballots: [['m1', 'for']] }],
  'totals.recorded': [{ type: 'totals.recorded', vote: 'v1', totals: { for: 6, against: 5 } }],
  'vote.interrupted': [{ type: 'vote.interrupted', vote: 'v1', reason: 'Linjen falt' }],
  'vote.resumed': [{ type: 'vote.resumed', vote: 'v1' }],
  'vote.voided': [{ type: 'vote.voided', vote: 'v1', reason: 'Feil spørsmål' }],
  'vote.closed': [{ type: 'vote.closed', vote: 'v1' }],
  'vote.declared': [{ type: 'vote.declared', ...declared }],
  'vote.corrected': [
    { type: 'vote.corrected', reason: 'Talt feil', flipped: false, confirmedByChair: true, ...declared },
  ],
  'decision.recorded': [{ type: 'decision.recorded', item: 'i1', text: 'Vedtatt.', votes: ['v1'] }],
  'decision.struck': [{ type: 'decision.struck', item: 'i1', text: 'Vedtatt.', reason: 'Talt feil' }],
  'statement.entered': [{ type: 'statement.entered', item: 'i1', person: 'm1', text: 'Jeg protesterer.' }],
  'note.added': [
    { type: 'note.added', text: 'Strømbrudd', access: 'public' },
    { type: 'note.added', text: 'Internt', access: 'restricted' },
  ],
  'text.corrected': [
    { type: 'text.corrected', of: { what: 'motion', motion: 'f1' }, before: 'J', after: 'Ja', reason: 'Skrivefeil' },
  ],
  'stream.changed': [{ type: 'stream.changed', state: 'live', seenBy: 'probe' }],
  'meeting.adjourned': [{ type: 'meeting.adjourned', until: at, comment: 'Sent' }],
  'meeting.resumed': [{ type: 'meeting.resumed' }],
  'meeting.ended': [{ type: 'meeting.ended', notReached: ['i1'] }],
  'warning.overridden': [
    { type: 'warning.overridden', rule: 'another-day', facts: {}, reason: 'Streik' },
    { type: 'warning.overridden', rule: 'call-due', facts: {}, reason: 'Føre var' },
  ],
  'finding.noted': [{ type: 'finding.noted', rule: 'quorum', facts: {}, vote: 'v1' }],

  'election.opened': [
    {
      type: 'election.opened',
      election: 'e2',
      item: 'i1',
      title: 'Valg av utvalg',
      electing: 'members',
      seats: 5,
      way: 'proportional',
    },
  ],
  'list.handed-in': [
    {
      type: 'list.handed-in',
      election: 'e1',
      item: 'i1',
      list: 'A',
      name: 'Ask',
      groups: ['Ask'],
      signedBy: ['m1'],
      candidates: [{ candidate: 'm1', gender: 'woman' }],
    },
  ],
  'lot.drawn': [
    { type: 'lot.drawn', item: 'i1', vote: 'v1', between: ['A', 'B'], drawn: 'A', how: 'Av hatt', witnesses: ['m2'] },
  ],
  'seats.shared': [
    { type: 'seats.shared', election: 'e1', item: 'i1', vote: 'v1', divisors: 'dhondt', rows: [], ties: [] },
  ],
  'persons.elected': [
    {
      type: 'persons.elected',
      election: 'e1',
      item: 'i1',
      vote: 'v1',
      corrections: 0,
      elected: [{ candidate: 'm1', list: 'A' }],
      substitutes: [],
      adjustments: [],
      short: [],
    },
  ],

  'answers.opened': [{ type: 'answers.opened', item: 'i1', proposal: 'Ja', until: at }],
  'answer.recorded': [{ type: 'answer.recorded', item: 'i1', person: 'm1', agrees: true, inWriting: true }],
  'item.settled-in-writing': [
    { type: 'item.settled-in-writing', item: 'i1', adopted: true, members: 11, answers: [], silent: [] },
  ],
  'urgency.contested': [
    { type: 'urgency.contested', item: 'i1', demandedBy: ['m1'], needed: 4, members: 11, postponed: false },
  ],
  'finalists.ruled': [
    { type: 'finalists.ruled', item: 'i1', vote: 'v1', options: ['a', 'b'], reason: 'Møteleder avgjorde' },
  ],
  'voting-order.announced': [
    {
      type: 'voting-order.announced',
      item: 'i1',
      order: [{ question: 'Skal forslaget vedtas?', kind: 'yes-no', motions: ['f1'] }],
    },
  ],
  'motion.moved': [{ type: 'motion.moved', item: 'i1', motion: 'f1' }],
  'motion.forwarded': [{ type: 'motion.forwarded', item: 'i1', motion: 'f1', to: 'Formannskapet' }],
  'motion.ruled-out': [{ type: 'motion.ruled-out', item: 'i1', motion: 'f1', reason: 'Utenfor saken' }],
  'item.demanded': [{ type: 'item.demanded', item: 'i1', demandedBy: ['m1'], needed: 4, members: 11 }],

  'quorum.declared': [{ type: 'quorum.declared', present: 11, needed: 6, members: 11 }],
  'summons.remarked': [{ type: 'summons.remarked', text: 'For sent', person: 'm1' }],
  'agenda.change-proposed': [{ type: 'agenda.change-proposed', text: 'Sak 2 først', by: 'm1' }],
  'agenda.adopted': [{ type: 'agenda.adopted', vote: 'v1' }],
  'signatories.chosen': [{ type: 'signatories.chosen', persons: ['m1', 'm2'] }],
  'previous-minutes.approved': [{ type: 'previous-minutes.approved', meeting: '2026-10-19', vote: 'v1' }],
  'absence.reported': [{ type: 'absence.reported', person: 'm1', scope: 'whole', reason: 'Syk' }],
  'substitute.called': [{ type: 'substitute.called', person: 'Ask-1', substituteFor: 'm1' }],
  'substitute.answered': [{ type: 'substitute.answered', person: 'Ask-1', accepts: true }],
  'leave.granted': [{ type: 'leave.granted', person: 'm1', from: at, reason: 'Fødsel' }],
  'exemption.requested': [{ type: 'exemption.requested', item: 'i1', person: 'm1', ground: 'Syk søster' }],
  'exemption.decided': [
    {
      type: 'exemption.decided',
      item: 'i1',
      person: 'm1',
      outcome: 'exempted',
      basis: 'kommuneloven § 11-11',
      vote: 'v1',
    },
  ],

  'question.asked': [{ type: 'question.asked', question: 'q2', kind: 'question', by: 'm1', text: 'Når?' }],
  'question.answered': [{ type: 'question.answered', question: 'q1', by: 'm1', text: 'Snart.' }],
  'question.settled': [{ type: 'question.settled', question: 'q1', how: 'debated' }],
  'point-of-order.raised': [{ type: 'point-of-order.raised', person: 'm1', text: 'Til dagsorden' }],
  'question-time.started': [{ type: 'question-time.started' }],
  'question-time.ended': [{ type: 'question-time.ended' }],
  'public-comment.given': [{ type: 'public-comment.given', name: 'Ola', text: 'Bygg broen.' }],
  'reports.noted': [{ type: 'reports.noted', items: ['i1'] }],
  'briefing.given': [{ type: 'briefing.given', item: 'i1', by: 'director', text: 'Om broen' }],
  'delegated-decision.reported': [
    { type: 'delegated-decision.reported', item: 'i1', text: 'Løyve gitt', madeBy: 'Ordføreren' },
  ],
  'notice.owed': [{ type: 'notice.owed', item: 'i1', body: { id: 'k', name: 'Kommunestyret' } }],
  'urgent-decision.reported': [
    { type: 'urgent-decision.reported', item: 'i1', text: 'Broen stengt', madeBy: 'Formannskapet' },
  ],
  'legality.demanded': [{ type: 'legality.demanded', item: 'i1', demanders: ['m1', 'm2', 'm3'], on: '2026-11-30' }],
  'legality.taken-up': [{ type: 'legality.taken-up', item: 'i1', reason: 'Allmenn interesse', on: '2026-12-01' }],
  'legality.deferred': [{ type: 'legality.deferred', item: 'i1', by: 'deciding-body', on: '2026-12-14' }],
  'legality.reviewed': [{ type: 'legality.reviewed', item: 'i1', outcome: 'upheld', on: '2026-12-14' }],
  'legality.sent': [{ type: 'legality.sent', item: 'i1', on: '2026-12-15' }],
  'legality.settled': [{ type: 'legality.settled', item: 'i1', outcome: 'annulled', on: '2027-02-01' }],

  'content.withheld': [
    {
      type: 'content.withheld',
      places: [{ what: 'motion', motion: 'f1' }],
      basis: 'offentleglova § 13',
      reason: 'Navnet på et barn',
    },
  ],
  'entry.struck': [{ type: 'entry.struck', of: { what: 'motion', motion: 'f1' }, reason: 'Feil sak' }],
  'closing.proposed': [{ type: 'closing.proposed', item: 'i1', ground: 'privacy', citation: '§ 11-5', by: 'm1' }],

  'minutes.drawn-up': [
    { type: 'minutes.drawn-up', version: 1, variant: 'public', sha256: 'a'.repeat(64) },
    { type: 'minutes.drawn-up', version: 1, variant: 'full' },
  ],
  'minutes.published': [{ type: 'minutes.published', version: 1 }],
  'minutes.signed': [
    { type: 'minutes.signed', version: 1, variant: 'public', person: 'm1', complete: false },
    { type: 'minutes.signed', version: 1, variant: 'full', person: 'm1', complete: false },
  ],
  'minutes.approved': [{ type: 'minutes.approved', version: 1, atMeeting: '2026-12-14' }],
  'minutes.corrected': [{ type: 'minutes.corrected', version: 2, reason: 'Feil tall', atMeeting: '2026-12-14' }],
  'stream.announced': [{ type: 'stream.announced', incident: at, text: 'Vi venter' }],
  'stream.step-taken': [{ type: 'stream.step-taken', incident: at, text: 'Startet på nytt' }],
  'stream.attributed': [{ type: 'stream.attributed', incident: at, responsibility: 'own' }],
  'continuation.decided': [{ type: 'continuation.decided', incident: at, vote: 'v1', goingOn: true }],
  'recording.published': [{ type: 'recording.published', url: 'https://video.example/1', gaps: [], captions: false }],
  'recording.captioned': [{ type: 'recording.captioned' }],
  'recording.withdrawn': [{ type: 'recording.withdrawn', reason: 'Personopplysninger' }],
};

type Publish = (event: MeetingEvent, before: Meeting) => PublicEvent | null;

/** An evening with everything the examples name, said with the doors open. */
const heard: Meeting = hold([
  sitting(),
  openElection(),
  { type: 'motion.file', motion: 'f1', item: 'i1', kind: 'alternative', text: 'J', mover: 'm1' },
  { type: 'question.ask', question: 'q1', kind: 'question', by: 'm1', text: 'Når?' },
  { type: 'document.link', item: 'i1', document: open },
  callVote('v1', 'i1', { method: 'roll-call' }),
]).meeting;

/** The same, where what they name was said behind doors that have been opened since. */
const saidInside: Meeting = {
  ...heard,
  items: {
    ...heard.items,
    i1: {
      ...heard.items['i1']!,
      restrictedTitle: 'Navnet',
      decision: { text: 'Vedtatt.', votes: ['v1'], at, seq: 9, inside: true },
    },
  },
  motions: { f1: { ...heard.motions['f1']!, inside: true } },
  votes: { v1: { ...heard.votes['v1']!, inOpen: false } },
  elections: { ...heard.elections, elections: { e1: { ...heard.elections.elections['e1']!, inside: true } } },
  business: { ...heard.business, questions: { q1: { ...heard.business.questions['q1']!, inside: true } } },
};

const behindDoors: Meeting = {
  ...heard,
  closed: { item: 'i1', ground: 'privacy', citation: '§ 11-5', since: at, chair: 'm1' },
};

/**
 * How the public is told of a kind of event, in the words of docs/events.md: `whole`, `less` with the fields left out, or
 * `inside`; and what becomes of it where it speaks of something said behind closed doors, or is said there.
 */
export function toldOf(type: EventType, publish: Publish): string {
  const examples: readonly MeetingEvent[] = everyEvent[type];
  const [first] = examples;
  if (!first) return 'nowhere';
  const ways = examples.map((event) => wayOf(event, publish(event, heard)));
  const way = [...new Set(ways)].join(' or ');
  const asItSays = new Set(ways).size > 1 ? ', as it says itself' : '';
  if (way === 'inside') return way;
  const later = publish(first, saidInside);
  const ofInside =
    later === null
      ? '; nothing of what was said inside'
      : isDeepStrictEqual(later, publish(first, heard))
        ? ''
        : '; naming nothing that was said inside';
  return `${way}${asItSays}${ofInside}${publish(first, behindDoors) ? '; behind closed doors as well' : ''}`;
}

function wayOf(event: MeetingEvent, copy: PublicEvent | null): string {
  if (copy === null) return 'inside';
  const left = [...new Set(leftOut(event, copy))].map((path) => `\`${path}\``);
  return left.length === 0 ? 'whole' : `less ${left.join(', ')}`;
}

/** Fields of the one that the other lacks, by where they stand. */
function leftOut(whole: unknown, copy: unknown, path = ''): string[] {
  if (Array.isArray(whole)) {
    const others: unknown[] = Array.isArray(copy) ? copy : [];
    return whole.flatMap((one, place) => (place < others.length ? leftOut(one, others[place], `${path}[]`) : [path]));
  }
  if (typeof whole !== 'object' || whole === null) return [];
  return Object.entries(whole).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const other = (copy as Record<string, unknown> | undefined)?.[key];
    return other === undefined ? [here] : leftOut(value, other, here);
  });
}
