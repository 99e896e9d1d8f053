import type { Command } from '../../src/procedure/commands.js';
import type { RosterPerson } from '../../src/procedure/events.js';

/** An invented council of 25 in five parties, with substitutes. */
const seats: Record<string, string[]> = {
  Fjordlista: [
    'Kari Nesset',
    'Ola Bråten',
    'Ingrid Moe',
    'Per Haugland',
    'Siri Vik',
    'Jon Dale',
    'Eva Strand',
    'Tor Lien',
  ],
  Bygdepartiet: ['Anne Berge', 'Lars Hovde', 'Marit Sund', 'Knut Aas', 'Liv Engen', 'Geir Holm', 'Randi Foss'],
  Sentrumslaget: ['Nils Tveit', 'Hilde Rønning', 'Arne Solheim', 'Bente Myhre', 'Odd Kvam'],
  Kystlista: ['Turid Nygård', 'Svein Hagen', 'Astrid Lund'],
  'Ungt lag': ['Maja Eide', 'Jonas Bakke'],
};

export const people: RosterPerson[] = Object.entries(seats).flatMap(([group, names], list) => [
  ...names.map((name, place): RosterPerson => ({
    person: `p-${list}-${place}`,
    name,
    party: group,
    group,
    seat: `s-${list}-${place}`,
    role: list === 0 && place === 0 ? 'chair' : list === 1 && place === 0 ? 'deputy-chair' : 'member',
  })),
  ...[0, 1].map((order): RosterPerson => ({
    person: `v-${list}-${order}`,
    name: `${['Vara Ås', 'Vara Bø'][order] ?? ''} (${group})`,
    party: group,
    group,
    role: 'substitute',
    order: order + 1,
  })),
]);

export const plan = (start: string): Command => ({
  type: 'meeting.plan',
  seats: 25,
  facts: {
    organisation: { slug: 'eksempelvik', name: 'Eksempelvik kommune' },
    body: { id: 'eksempelvik-kommunestyret', slug: 'kommunestyret', name: 'Kommunestyret' },
    slug: start.slice(0, 10),
    start,
    timezone: 'Europe/Oslo',
    place: 'Kommunestyresalen',
    form: 'physical',
    language: 'nb',
    ruleBook: 'norwegian-municipality',
    remotePermitted: true,
    publicAccess: { room: 'Kommunestyresalen', streamUrl: 'https://stream.example/live.m3u8', streamKind: 'hls' },
  },
});

export const agenda: Command = {
  type: 'agenda.publish',
  items: [
    { item: 'i1', number: 'PS 41/26', title: 'Godkjenning av innkalling og saksliste', kind: 'minutes-approval' },
    {
      item: 'i2',
      number: 'PS 42/26',
      title: 'Gang- og sykkelvei langs Strandveien – valg av trasé',
      kind: 'decision',
      recommendation:
        'Kommunestyret vedtar trasé B med en ramme på 14,2 millioner kroner.\nArbeidet starter våren 2027.',
    },
    {
      item: 'i3',
      number: 'PS 43/26',
      title: 'Skjenkebevilling – klage',
      kind: 'decision',
      recommendation: 'Klagen tas ikke til følge.',
    },
    { item: 'i4', number: 'PS 44/26', title: 'Ansettelse av kommunedirektør', kind: 'hiring', expectedClosed: true },
    { item: 'i5', number: 'RS 9/26', title: 'Referatsaker', kind: 'report' },
    {
      item: 'i6',
      number: 'PS 45/26',
      title: 'Budsjett 2027 og økonomiplan 2027–2030',
      kind: 'decision',
      recommendation: 'Rådmannens forslag vedtas.',
    },
  ],
};
