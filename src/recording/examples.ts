import { electionExamples } from './rooms/elections.js';
import { formsExamples } from './rooms/forms.js';
import { formalityExamples } from './rooms/formalities.js';
import { businessExamples } from './rooms/business.js';
import { mendingExamples } from './rooms/mending.js';
import { afterwardsExamples } from './rooms/afterwards.js';
import { documentExamples } from './rooms/documents.js';
import { membersExample } from '../registry/examples.js';
import type { CommandType } from '../procedure/commands.js';
import type { Payload } from './dto/command.dto.js';
import type { PlanDto } from './dto/planning.dto.js';

/** Examples at /api/docs, from one evening in an invented council. A test validates each of them. */

export const planExample: PlanDto = {
  body: 'fjordvik-kst',
  start: '2026-11-23T17:00:00.000Z',
  place: 'Kommunestyresalen, Fjordvik rådhus',
  form: 'physical',
  number: '8/2026',
  publicAccess: { room: 'Tribunen, 2. etasje', streamUrl: 'https://tv.fjordvik.example/live.m3u8', streamKind: 'hls' },
};

export const commandExamples: { readonly [T in CommandType]: Payload<T> } = {
  'meeting.plan': {
    facts: {
      organisation: { slug: 'fjordvik', name: 'Fjordvik kommune' },
      body: { id: 'fjordvik-kst', slug: 'kst', name: 'Kommunestyret' },
      slug: '2026-11-23',
      start: '2026-11-23T17:00:00.000Z',
      timezone: 'Europe/Oslo',
      place: 'Kommunestyresalen, Fjordvik rådhus',
      form: 'physical',
      language: 'nb',
      ruleBook: 'norwegian-municipality',
    },
    seats: 5,
  },
  'meeting.announce': {},
  'meeting.revise': { changes: { place: 'Fjordvik kulturhus', start: '2026-11-23T17:30:00.000Z' } },
  'meeting.summon': { documentsSent: true },
  'meeting.postpone': { until: '2026-11-30T17:00:00.000Z', comment: 'Storm og stengte veier.' },
  'meeting.cancel': { comment: 'Ingen saker.' },
  'roster.publish': { people: membersExample.members },
  'agenda.publish': {
    items: [
      {
        item: 'sak-41',
        number: 'PS 41/26',
        title: 'Gang- og sykkelvei langs Strandgata',
        kind: 'decision',
        recommendation: 'Kommunestyret godkjenner forprosjektet.',
      },
      { item: 'sak-42', number: 'PS 42/26', title: 'Tilsetting', kind: 'hiring', expectedClosed: true },
    ],
  },
  'agenda.supplement': {
    items: [{ item: 'sak-43', number: 'PS 43/26', title: 'Redningsskøyta i Fjordvik', kind: 'decision' }],
  },
  'agenda.reorder': { order: ['sak-42', 'sak-41', 'sak-43'] },
  'item.withdraw': { item: 'sak-42', reason: 'Saken er ikke ferdig utredet.' },
  'document.link': {
    item: 'sak-41',
    document: {
      id: 'sak-41-saksframlegg',
      title: 'Saksframlegg',
      url: 'https://fjordvik.example/dokumenter/sak-41.pdf',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      mediaType: 'application/pdf',
      access: 'public',
    },
  },
  'item.admit': { item: 'sak-43', objecting: 1, chairObjects: false },
  'meeting.open': { chair: 'ordforer', secretary: 'Kari Vik' },
  'roll.call': {
    entries: [
      { person: 'ordforer', status: 'present', mode: 'room' },
      { person: 'medlem-2', status: 'present', mode: 'room' },
      { person: 'medlem-3', status: 'present', mode: 'room' },
      { person: 'medlem-4', status: 'absent', reason: 'Sykdom' },
      { person: 'medlem-5', status: 'present', mode: 'room' },
    ],
  },
  'member.arrive': { person: 'medlem-4', mode: 'room' },
  'member.leave': { person: 'medlem-4', reason: 'Må rekke siste ferge' },
  'substitute.seat': { person: 'vara-1', substituteFor: 'medlem-2' },
  'substitute.stand-down': { person: 'vara-1' },
  'mode.change': { person: 'medlem-3', mode: 'remote' },
  'connection.lose': { person: 'medlem-3' },
  'connection.restore': { person: 'medlem-3' },
  'chair.change': { chair: 'medlem-2', reason: 'Ordføreren er inhabil' },
  'attendance.note': { person: 'medlem-5', status: 'not-voting', nativeStatus: 'deltok ikke i avstemningen' },
  'item.call': { item: 'sak-41' },
  'item.end': { item: 'sak-41', outcome: 'decided' },
  'motion.file': {
    motion: 'forslag-1',
    item: 'sak-41',
    kind: 'amendment',
    text: 'Nytt punkt 2: Arbeidet starter først når skolen har fått trygg omkjøring.',
    mover: 'medlem-3',
    onBehalfOf: ['Fjordpartiet'],
  },
  'motion.revise': { motion: 'forslag-1', text: 'Nytt punkt 2: Arbeidet starter når skolen har fått omkjøring.' },
  'motion.withdraw': { motion: 'forslag-1' },
  'speaker.list': { person: 'medlem-3', kind: 'speech' },
  'speaker.strike': { person: 'medlem-3' },
  'speaker.start': { person: 'medlem-3', kind: 'speech' },
  'speaker.end': { person: 'medlem-3' },
  'speakers.close': {},
  'speaking-time.set': { speechSeconds: 180, replySeconds: 60 },
  'recess.start': { reason: 'group-meeting', resumesAt: '2026-11-23T18:15:00.000Z' },
  'recess.end': {},
  'doors.close': { ground: 'privacy', exemption: 'offl. § 13 jf. fvl. § 13', vote: 'lukking-1' },
  'doors.open': {},
  'disqualification.raise': { item: 'sak-41', person: 'medlem-5' },
  'disqualification.decide': {
    item: 'sak-41',
    person: 'medlem-5',
    outcome: 'not-disqualified',
    basis: 'fvl. § 6 andre ledd',
  },
  'vote.call': {
    vote: 'votering-1',
    item: 'sak-41',
    question: 'Kommunedirektørens innstilling',
    kind: 'yes-no',
    options: [],
    motions: [],
    method: 'show-of-hands',
    purpose: 'substance',
    binding: true,
  },
  'ballots.record': { vote: 'votering-1', everybody: 'for', ballots: [['medlem-3', 'against']] },
  'totals.record': { vote: 'votering-2', totals: { for: 3, against: 1 } },
  'vote.interrupt': { vote: 'votering-1', reason: 'Voteringsanlegget svarte ikke.' },
  'vote.resume': { vote: 'votering-1' },
  'vote.void': { vote: 'votering-1', reason: 'Forslaget ble lest opp feil.' },
  'vote.close': { vote: 'votering-1' },
  'vote.declare': { vote: 'votering-1' },
  'vote.correct': {
    vote: 'votering-1',
    ballots: [['medlem-2', 'against']],
    reason: 'Medlem 2 rakte opp hånden mot og ble ikke sett.',
    confirmedByChair: true,
  },
  'decision.record': {
    item: 'sak-41',
    text: 'Kommunestyret godkjenner forprosjektet.',
    votes: ['votering-1'],
  },
  'statement.enter': { item: 'sak-41', person: 'medlem-3', text: 'Jeg mener skoleveien burde vært sikret først.' },
  'note.add': { text: 'Ungdomsrådet orienterte før saken.', item: 'sak-41', access: 'public' },
  'text.correct': {
    of: { what: 'item-title', item: 'sak-41' },
    after: 'Gang- og sykkelvei langs Strandgata, forprosjekt',
    reason: 'Tittelen manglet et ord.',
  },
  'stream.report': { state: 'degraded', fault: 'no-sound', seenBy: 'secretary' },
  'meeting.adjourn': { until: '2026-11-24T17:00:00.000Z', comment: 'Møtet settes igjen i morgen kl. 18.' },
  'meeting.resume': {},
  'meeting.end': {},
  ...electionExamples,
  ...formsExamples,
  ...formalityExamples,
  ...businessExamples,
  ...mendingExamples,
  ...afterwardsExamples,
  ...documentExamples,
};
