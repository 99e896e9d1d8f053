import type { Command } from '../../src/procedure/commands.js';
import type { AgendaItemFacts, RosterPerson } from '../../src/procedure/events.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import type { Ballot, ItemKind } from '../../src/procedure/vocabulary.js';

/** An invented meeting in which everything is odd at once. */

export const planted = {
  title: 'PLANTET-TITTEL personalsak mot navngitt leder',
  motion: 'PLANTET-FORSLAG sluttavtale',
  decision: 'PLANTET-VEDTAK sluttavtalen godkjennes',
  absence: 'PLANTET-FRAVÆR sykdom',
  note: 'PLANTET-MERKNAD bare for oss',
} as const;

const names = [
  'Áile Šđŧŋ Eira',
  'Bjørn-Ærlig Ødegård',
  'Čohkka & Sønner <AS>',
  '漢 字',
  'D’Arcy "Dag" O\'Neil',
  'Eŋgil Žuovda',
  'Frøydis Ytterås',
  'Gáddi Ŧorvald',
  'Hilde ]]> Aas',
  'Íris Þórsdóttir',
  'Jürgen Großmann',
  'Kåre Æ. Øy',
];
const parties = ['Ap', 'Høyre', 'Sp', 'Árja & Venn'];

const people: RosterPerson[] = [
  ...names.map((name, index): RosterPerson => ({
    person: `p${index + 1}`,
    name,
    party: parties[index % parties.length]!,
    group: parties[index % parties.length]!,
    seat: `s${index + 1}`,
    role: index === 0 ? 'chair' : index === 1 ? 'deputy-chair' : 'member',
  })),
  { person: 'v1', name: 'Vára Ŋ. Vikár', party: 'Sp', group: 'Sp', role: 'substitute', order: 1 },
  { person: 'k1', name: 'Kommunedirektør Ås', role: 'administration' },
];
const members = people.filter(({ seat }) => seat !== undefined).map(({ person }) => person);

const kinds: ItemKind[] = [
  'decision',
  'report',
  'briefing',
  'interpellation',
  'decision',
  'question',
  'delegated-decision',
];
const tie = 'i3';
const closed = 'i5';

const items: AgendaItemFacts[] = Array.from({ length: 250 }, (_, index): AgendaItemFacts => {
  const item = `i${index + 1}`;
  const kind = kinds[index % kinds.length]!;
  const letters = { decision: 'PS', report: 'RS', briefing: 'OS', interpellation: 'IP', question: 'SP' } as Record<
    string,
    string
  >;
  const base: AgendaItemFacts = {
    item,
    number: `${letters[kind] ?? 'DS'} ${index + 1}/26`,
    title: `Sak nr. ${index + 1} – blåbærsyltetøy «på» Čáhčesuolu & <øy> "漢"`,
    kind,
  };
  // Numbers and titles that repeat, are empty, or are longer than most fields hold.
  if (item === closed)
    return {
      ...base,
      kind: 'decision',
      number: 'PS 5/26',
      title: 'Unntatt offentlighet',
      restrictedTitle: planted.title,
      expectedClosed: true,
    };
  if (item === tie)
    return {
      ...base,
      kind: 'decision',
      number: 'PS 3/26',
      recommendation: 'Kommunestyret bygger brua.\nDen males blå.',
    };
  if (item === 'i7') return { ...base, title: 'Lang tittel '.repeat(300).trim() };
  if (item === 'i8')
    return {
      ...base,
      kind: 'decision',
      number: 'PS 8/26',
      recommendation: `Med avsnitt.\n\n- og punkt\n- til ${'ord '.repeat(400).trim()}`,
    };
  if (item === 'i9')
    return {
      ...base,
      caseRef: '2026/17 æ',
      documents: [
        {
          id: 'd1',
          title: 'Saksframlegg & vedlegg',
          url: 'https://saerby.example/dok/1.pdf?a=1&b=2',
          sha256: 'a'.repeat(64),
          mediaType: 'application/pdf',
          access: 'public',
        },
      ],
    };
  if (item === 'i10') return { ...base, number: 'PS 8/26' };
  return base;
});

const call = (item: string): Command => ({ type: 'item.call', item });
const end = (item: string, outcome: 'decided' | 'noted' | 'postponed'): Command =>
  outcome === 'postponed'
    ? {
        type: 'item.end',
        item,
        outcome,
        postponedTo: 'neste møte',
      }
    : { type: 'item.end', item, outcome };

function vote(id: string, item: string, against: number, more: Partial<Extract<Command, { type: 'vote.call' }>> = {}) {
  return [
    {
      type: 'vote.call',
      vote: id,
      item,
      question: 'Innstillingen & «forslaget»',
      kind: 'yes-no',
      options: [],
      motions: [],
      method: 'show-of-hands',
      purpose: 'substance',
      binding: true,
      ...more,
    } satisfies Command,
    (meeting: Meeting): Command => {
      const eligible = meeting.votes[id]?.eligible ?? [];
      const ballots = eligible.map((person, index): Ballot => [person, index < against ? 'against' : 'for']);
      return { type: 'ballots.record', vote: id, ballots };
    },
    { type: 'vote.close', vote: id } satisfies Command,
    { type: 'vote.declare', vote: id } satisfies Command,
  ];
}

/** The whole meeting, act by act. */
export function* oddSteps(): Generator<Command | ((meeting: Meeting) => Command)> {
  yield {
    type: 'meeting.plan',
    seats: members.length,
    facts: {
      organisation: { slug: 'saerby', name: 'Særby kommune – Čáhčesuolu gielda' },
      body: { id: 'saerby-kommunestyret', slug: 'kommunestyret', name: 'Kommunestyret' },
      slug: '2026-11-23',
      number: '07/26',
      title: 'Særmøte & annet',
      start: '2026-11-23T16:00:00.000Z',
      timezone: 'Europe/Oslo',
      place: 'Rådhuset, «Øyra» & <b>kantina</b>',
      form: 'physical',
      language: 'nb',
      ruleBook: 'norwegian-municipality',
      publicAccess: { room: 'Galleriet', streamUrl: 'https://saerby.example/live.m3u8?x=1&y=2', streamKind: 'hls' },
    },
  };
  yield { type: 'roster.publish', people };
  yield { type: 'agenda.publish', items };
  yield { type: 'meeting.announce' };
  yield {
    type: 'meeting.summon',
    noticeDays: 7,
    documentsSent: true,
  };
  yield { type: 'meeting.open', secretary: 'Torunn Ås' };
  yield {
    type: 'roll.call',
    entries: members.map((person) =>
      person === 'p12' ? { person, status: 'absent', reason: planted.absence } : { person, status: 'present' },
    ),
  };
  yield {
    type: 'substitute.seat',
    person: 'v1',
    substituteFor: 'p12',
  };
  yield { type: 'note.add', text: planted.note, access: 'restricted' };
  yield { type: 'note.add', text: 'Publikum: 漢 & <alle> ]]> hørte det.', access: 'public' };

  yield call('i1');
  yield {
    type: 'motion.file',
    motion: 'f1',
    item: 'i1',
    kind: 'alternative',
    text: 'Heller blå enn grønn\nmed «sløyfe» & bånd.',
    mover: 'p4',
    onBehalfOf: ['Árja & Venn'],
  };
  yield* vote('v1', 'i1', 4, { motions: ['f1'], question: 'Forslag 1' });
  yield { type: 'decision.record', item: 'i1', text: 'Forslaget vedtas: šđŧŋ 漢 & <b>.', votes: ['v1'] };
  yield { type: 'statement.enter', item: 'i1', person: 'p1', text: 'Jeg stemte mot & står ved det.' };
  yield {
    type: 'text.correct',
    of: { what: 'decision', item: 'i1' },
    after: 'Forslaget vedtas: šđŧŋ 漢 & <i>.',
    reason: 'Skrivefeil',
    kind: 'typo',
  };
  yield end('i1', 'decided');

  yield call('i2');
  yield end('i2', 'noted');

  // Six against six: the chair decides.
  yield call(tie);
  yield* vote('v3', tie, 6);
  yield { type: 'decision.record', item: tie, text: 'Brua bygges.', votes: ['v3'] };
  yield { type: 'speaker.start', person: 'p3', kind: 'speech' };
  yield { type: 'speaker.end', person: 'p3' };
  yield end(tie, 'decided');

  yield call('i4');
  yield end('i4', 'postponed');

  yield call(closed);
  yield* vote('v5', closed, 0, { purpose: 'closing-doors', ground: 'privacy', question: 'Om dørene skal lukkes' });
  yield { type: 'doors.close', ground: 'privacy', vote: 'v5', remaining: members.filter((person) => person !== 'p12') };
  yield { type: 'motion.file', motion: 'f5', item: closed, kind: 'main', text: planted.motion, mover: 'p2' };
  yield* vote('v6', closed, 1, { motions: ['f5'], question: planted.motion });
  yield { type: 'decision.record', item: closed, text: planted.decision, votes: ['v6'] };
  yield { type: 'doors.open' };
  yield end(closed, 'decided');

  // A result that was counted wrongly, and corrected afterwards so that it turns.
  yield call('i8');
  yield* vote('v8', 'i8', 5);
  yield (meeting) => ({
    type: 'vote.correct',
    vote: 'v8',
    ballots: (meeting.votes['v8']?.eligible ?? []).map((person, index): Ballot => [
      person,
      index < 7 ? 'against' : 'for',
    ]),
    reason: 'To stemmer ble ført på feil side',
    confirmedByChair: true,
    decisionText: 'Innstillingen falt.',
  });
  yield end('i8', 'decided');

  yield { type: 'item.withdraw', item: 'i10', reason: 'Trukket av kommunedirektøren' };
  for (const { item, kind } of items.slice(10, 60)) {
    yield call(item);
    if (kind === 'decision') {
      yield* vote(`v-${item}`, item, Number(item.slice(1)) % 5);
      yield { type: 'decision.record', item, text: `Vedtak i ${item}.`, votes: [`v-${item}`] };
    }
    yield end(item, kind === 'decision' ? 'decided' : 'noted');
  }
  yield { type: 'meeting.end', comment: 'Resten rakk vi ikke.' };
}
