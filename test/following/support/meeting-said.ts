import type { PublicEvent } from '../../../src/procedure/events.js';

/** An invented evening, as the public record tells it. */

export const meeting = 'fjordvik-kst-2026-11-23';

export const announced = (slug = '2026-11-23'): PublicEvent => ({
  type: 'meeting.announced',
  seats: 5,
  facts: {
    organisation: { slug: 'fjordvik', name: 'Fjordvik kommune' },
    body: { id: 'fjordvik-kst', slug: 'kst', name: 'Kommunestyret' },
    slug,
    start: '2026-11-23T17:00:00.000Z',
    timezone: 'Europe/Oslo',
    form: 'physical',
    language: 'nb',
    ruleBook: 'norwegian-municipality',
  },
});

const names = ['Ada Lind', 'Bo Vik', 'Cato Nes', 'Dina Moe', 'Eli Ro'];

export const evening: PublicEvent[] = [
  announced(),
  {
    type: 'roster.published',
    people: names.map((name, place) => ({
      person: `m${place + 1}`,
      name,
      party: place < 3 ? 'Bygdelista' : 'Fjordpartiet',
      seat: `s${place + 1}`,
      role: place === 0 ? 'chair' : 'member',
    })),
  },
  {
    type: 'agenda.published',
    items: [
      { item: 'ps-1', number: 'PS 1/26', title: 'Godkjenning av protokoll', kind: 'minutes-approval' },
      { item: 'ps-2', number: 'PS 2/26', title: 'Ny svømmehall på Nes', kind: 'decision' },
    ],
  },
  { type: 'meeting.opened', chair: 'm1' },
  {
    type: 'roll.called',
    entries: names.map((_, place) => ({ person: `m${place + 1}`, status: 'present', mode: 'room' })),
  },
  { type: 'item.called', item: 'ps-1' },
  { type: 'item.ended', item: 'ps-1', outcome: 'decided' },
  { type: 'item.called', item: 'ps-2' },
  { type: 'speaker.listed', person: 'm2', kind: 'speech' },
  { type: 'speaker.started', person: 'm2', kind: 'speech', limitSeconds: 180 },
  { type: 'speaker.ended', person: 'm2' },
  {
    type: 'motion.filed',
    motion: 'f1',
    item: 'ps-2',
    kind: 'alternative',
    text: 'Saken utsettes til våren.',
    mover: 'm4',
  },
  { type: 'member.left', person: 'm5' },
  { type: 'recess.started', reason: 'group-meeting' },
  { type: 'recess.ended' },
  { type: 'member.arrived', person: 'm5', mode: 'room' },
  {
    type: 'vote.called',
    vote: 'v1',
    item: 'ps-2',
    question: 'Innstillingen',
    kind: 'yes-no',
    options: [],
    motions: [],
    method: 'show-of-hands',
    purpose: 'substance',
    binding: true,
    eligible: ['m1', 'm2', 'm3', 'm4', 'm5'],
  },
  { type: 'vote.closed', vote: 'v1' },
  {
    type: 'vote.declared',
    vote: 'v1',
    item: 'ps-2',
    result: {
      outcome: 'carried',
      decidedBy: 'majority',
      tally: { for: 4, against: 1 },
      cast: 5,
      quorum: { members: 5, needed: 3, counted: 5 },
      chair: 'm1',
      flags: [],
      notVoted: [],
    },
    ballots: [
      ['m1', 'for'],
      ['m2', 'for'],
      ['m3', 'for'],
      ['m4', 'against'],
      ['m5', 'for'],
    ],
    parties: [],
    sentence: 'Innstillingen ble vedtatt med 4 mot 1 stemme.',
    rule: { id: 'majority', source: 'kommuneloven § 11-9' },
  },
  { type: 'decision.recorded', item: 'ps-2', text: 'Svømmehallen bygges.', votes: ['v1'] },
  { type: 'item.ended', item: 'ps-2', outcome: 'decided' },
  { type: 'meeting.ended', notReached: [] },
];

/** Something small that happens, as often as wanted. */
export const notes = (count: number, from = 1): PublicEvent[] =>
  Array.from({ length: count }, (_, place) => ({
    type: 'note.added',
    text: `Merknad ${from + place}`,
    access: 'public',
  }));
