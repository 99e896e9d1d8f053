import type { ElectionEvent } from '../../../../src/procedure/elections/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const electionRulesNn: RuleWords = {
  lot: () => 'Det er likt røystetal i eit val. Trekk lodd før resultatet blir kunngjort.',
  'election-known': () => 'Valet er ikkje opna i denne saka. Opne det først.',
  'election-new': () => 'Valet er alt opna.',
  'election-seats': () => 'Oppgje kor mange som skal veljast: minst éin, og berre éin når det er ein leiar.',
  'election-way': () =>
    'Leiar og nestleiar blir valde ved fleirtalsval. Medlemer blir valde ved høvetalsval eller avtaleval.',
  'lists-on-demand': (f) =>
    `Høvetalsval blir halde når minst ${f.n('needed')} av medlemene krev det. Oppgje kven, eller vel avtaleval.`,
  'list-new': () => 'Lista er alt levert.',
  'list-length': (f) =>
    f.n('least') === f.n('most')
      ? `Innstillinga har ${f.n('names')} namn, men det skal veljast ${f.n('most')}.`
      : `Lista har ${f.n('names')} namn. Ho må ha minst eitt og høgst ${f.n('most')}.`,
  'list-signed': () => 'Lista må vere underskriven av minst éin medlem av organet som vel.',
  'list-in-time': () => 'Listene må vere leverte før det blir røysta over dei.',
  'list-each-group': () => 'Kvart parti eller kvar gruppe leverer berre éi liste, og eit avtaleval har éi felles.',
  'list-substitutes': () => 'Ei gruppe kan ha høgst to fleire varamedlemer enn medlemer.',
  'candidate-once': () => 'Nokon står oppført to gonger. Ein kandidat står éin gong på éi liste.',
  'candidate-named': () => 'Ein kandidat manglar namn.',
  'candidate-group': () => 'I eit avtaleval må det stå kva parti eller kva gruppe kvar kandidat representerer.',
  'gender-balance': () =>
    'Kravet til kjønnsbalanse er ikkje oppfylt. Rett lista, eller sei kvifor det likevel skal vere slik.',
  'election-options': () =>
    'Eit høvetalsval røystar over alle leverte lister, eit fleirtalsval over kandidatar, og eit avtaleval for eller mot.',
  'lot-needed': () => 'Ingen har likt røystetal her, så det skal ikkje trekkjast lodd.',
  'lot-between': () => 'Det blir trekt lodd mellom dei som har likt røystetal, og éin av dei blir trekt.',
  'lot-witnessed': () => 'Oppgje kven som var vitne til loddtrekkinga.',
  'election-undecided': () => 'Valet er ikkje avgjort enno, så ingen er valde.',
  'election-settled': () => 'Valet er alt avgjort. Annuller avrøystinga om det skal gjerast på nytt.',
  'seats-unfilled': () => 'Ei liste har vunne fleire plassar enn ho har namn.',
};

const people = (n: number) => (n === 1 ? '1 person' : `${n} personar`);

export const electionHappeningsNn: HappeningsOf<ElectionEvent> = {
  'election.opened': (e) => `Val er opna: ${e.title}.`,
  'list.handed-in': (e) => `Lista ${e.name} er levert, med ${e.candidates.length} namn.`,
  'lot.drawn': (e) => `Det er trekt lodd mellom ${e.between.length}: ${e.how}`,
  'seats.shared': (e) => `Plassane er fordelte på ${e.rows.filter((row) => row.seats > 0).length} lister.`,
  'persons.elected': (e) =>
    `Valde: ${people(e.elected.length)}${e.substitutes.length > 0 ? ` og ${e.substitutes.length} vara` : ''}.`,
};

/** What the desk says of elections. */
export const electionDeskNn = {
  title: 'Val',
  open: 'Opne val',
  what: 'Kva organ eller verv?',
  way: 'Måte å velje på',
  ways: { proportional: 'Høvetalsval', agreed: 'Avtaleval', majority: 'Fleirtalsval av leiar' },
  seats: 'Kor mange som skal veljast',
  seatsOf: (n: number) => (n === 1 ? '1 plass' : `${n} plassar`),
  mayFallShort: 'Begge kjønn berre så langt det er råd (berre folkevalde, eller arbeidsutval)',
  demandedBy: 'Høvetalsval kravd av',
  secretDemanded: 'Ein medlem krev skriftleg avrøysting',
  steps: {
    'hand-in': 'Lever liste',
    'vote-on-lists': 'Røyst over listene',
    'vote-on-candidates': 'Røyst over kandidatane',
    'agree-on-way': 'Røyst over avtaleval',
    'agree-on-list': 'Røyst over innstillinga',
    settle: 'Før kven som er valde',
    done: 'Valet er avgjort',
  },
  names: (n: number) => `${n} namn`,
  elected: 'Valde:',
  candidates: 'Kandidatar',
  candidatesHelp: 'Eitt namn på kvar linje. Skriv k eller m etter eit komma. Kjønn blir aldri offentleg.',
  agreedHelp:
    'Eitt namn på kvar linje, så k eller m og parti, og v for varamedlem: «Åse Lie, k, Ap, v». Kjønn blir aldri offentleg.',
  understood: (n: number, known: number) => `${n} namn, ${known} av dei kjende frå medlemslista.`,
  listName: 'Namnet på lista',
  commonList: 'Innstillinga',
  groups: 'Parti eller grupper, med komma mellom',
  signedBy: 'Underskriven av',
  drawLot: 'Trekk lodd',
  drawn: 'Loddet fall på',
  how: 'Korleis loddet vart trekt',
  howFirst: 'Setlar i ein bolle',
  witness: (n: number) => `Vitne ${n}`,
};
