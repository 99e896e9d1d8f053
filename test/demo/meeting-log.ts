/** A small invented meeting as a `meeting-log/0` file, to be bent by tests. */
export type Line = Record<string, unknown>;

export const header = (events: number, changes: Line = {}): Line => ({
  format: 'meeting-log/0',
  seq: 0,
  type: 'log.header',
  language: 'nb',
  timezone: 'Europe/Oslo',
  start: '2026-03-02T18:00:00+01:00',
  meeting: { id: 'no-fjordvik-2026-03-02' },
  source: 'invented',
  licence: 'CC0',
  clockNote: 'every time is invented',
  events,
  ...changes,
});

const line = (t: number, type: string, fields: Line = {}): Line => ({ t, clock: 'synthetic', type, ...fields });

export const invented: readonly Line[] = [
  line(-3600, 'meeting.scheduled', {
    body: { id: 'fjordvik-utvalg', name: 'Utvalg for kai og åpent hav', jurisdiction: 'no:9999 Fjordvik' },
    scheduledStart: '2026-03-02T18:00:00+01:00',
    location: 'Naustet',
    mode: 'hybrid',
    comment: 'Åpent for alle',
  }),
  line(-3000, 'agenda.published', {
    items: [
      { id: 'sak-2', order: 2, number: 'PS 2/26', title: 'Referater', kind: 'report' },
      {
        id: 'sak-1',
        order: 1,
        number: 'PS 1/26',
        title: 'Ny kai',
        kind: 'decision',
        caseId: '26/17',
        note: 'Utsatt sak',
      },
    ],
  }),
  line(-2400, 'roster.published', {
    persons: [
      { id: 'p:aud', name: 'Aud Bergtun', party: 'Ask', role: 'chair' },
      { id: 'p:birk', name: 'Birk Dalvik', party: 'Ask', role: 'member' },
      { id: 'p:frid', name: 'Frid Granlia', party: 'Bjørk', role: 'member' },
      { id: 'p:vara', name: 'Gard Havnevåg', party: 'Bjørk', role: 'substitute' },
    ],
  }),
  line(0, 'meeting.opened', { chair: 'p:aud' }),
  line(5, 'attendance.recorded', {
    entries: [
      { person: 'p:aud', status: 'present' },
      { person: 'p:birk', status: 'remote' },
      { person: 'p:frid', status: 'absent' },
      { person: 'p:vara', status: 'present', substituteFor: 'Frid Granlia', nativeStatus: 'Varamedlem' },
    ],
  }),
  line(60, 'item.opened', { item: 'sak-1', videoIndex: 61.5 }),
  line(90, 'motion.tabled', { motion: 'm-1', item: 'sak-1', kind: 'recommendation', text: 'Kaia bygges.' }),
  line(120, 'vote.opened', {
    vote: 'v-1',
    item: 'sak-1',
    motions: ['m-1'],
    method: 'named',
    rule: { kind: 'yes-no', majority: 'simple', tie: 'chair' },
  }),
  line(125, 'ballots.recorded', {
    vote: 'v-1',
    ballots: [
      ['p:aud', 'for'],
      ['p:birk', 'for'],
      ['p:vara', 'against'],
    ],
  }),
  line(130, 'vote.closed', { vote: 'v-1' }),
  line(131, 'vote.result', { vote: 'v-1', outcome: 'carried', counts: { for: 2, against: 1 } }),
  line(200, 'item.closed', { item: 'sak-1', outcome: 'decided', decisionText: 'Kaia bygges.' }),
  line(210, 'item.opened', { item: 'sak-2' }),
  line(220, 'item.closed', { item: 'sak-2', outcome: 'noted' }),
  line(230, 'meeting.closed'),
  line(9000, 'minutes.published', { url: 'https://fjordvik.example/protokoll.pdf' }),
];

/** What somebody would count in it by hand. */
export const expectations = {
  items: 2,
  motions: 1,
  votes: 1,
  ballots: 3,
  attendanceEntries: 4,
  types: {
    'meeting.scheduled': 1,
    'agenda.published': 1,
    'roster.published': 1,
    'meeting.opened': 1,
    'attendance.recorded': 1,
    'item.opened': 2,
    'motion.tabled': 1,
    'vote.opened': 1,
    'ballots.recorded': 1,
    'vote.closed': 1,
    'vote.result': 1,
    'item.closed': 2,
    'meeting.closed': 1,
    'minutes.published': 1,
  },
  tallies: [
    {
      vote: 'v-1',
      item: 'sak-1',
      rule: 'yes-no' as const,
      ballots: 3,
      tally: { for: 2, against: 1 },
      announced: 'carried',
      announcedCounts: { for: 2, against: 1 },
      recomputed: 'carried',
      agrees: true,
    },
  ],
  anomalies: [],
};

/** Numbers the lines and puts the header before them. */
export const numbered = (events: readonly Line[], changes: Line = {}): Line[] => [
  header(events.length, changes),
  ...events.map((event, index) => ({ seq: index + 1, ...event })),
];

export const written = (lines: readonly Line[]): string => lines.map((one) => `${JSON.stringify(one)}\n`).join('');
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const inventedFile = (): Uint8Array => bytesOf(written(numbered(invented)));

/** The meeting with one line put in after so many. */
export const withLine = (after: number, ...lines: Line[]): Line[] => [
  ...invented.slice(0, after),
  ...lines.map((one) => ({
    t: (invented[after - 1]?.['t'] as number | undefined) ?? -7200,
    clock: 'synthetic',
    ...one,
  })),
  ...invented.slice(after),
];
