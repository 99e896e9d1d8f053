import type { ElectionEvent } from '../../../../src/procedure/elections/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const electionRulesNb: RuleWords = {
  lot: () => 'Det er stemmelikhet i et valg. Trekk lodd før resultatet kunngjøres.',
  'election-known': () => 'Valget er ikke åpnet i denne saken. Åpne det først.',
  'election-new': () => 'Valget er alt åpnet.',
  'election-seats': () => 'Oppgi hvor mange som skal velges: minst én, og bare én når det er en leder.',
  'election-way': () =>
    'Leder og nestleder velges ved flertallsvalg. Medlemmer velges ved forholdsvalg eller avtalevalg.',
  'lists-on-demand': (f) =>
    `Forholdsvalg holdes når minst ${f.n('needed')} av medlemmene krever det. Oppgi hvem, eller velg avtalevalg.`,
  'list-new': () => 'Listen er alt levert.',
  'list-length': (f) =>
    f.n('least') === f.n('most')
      ? `Innstillingen har ${f.n('names')} navn, men det skal velges ${f.n('most')}.`
      : `Listen har ${f.n('names')} navn. Den må ha minst ett og høyst ${f.n('most')}.`,
  'list-signed': () => 'Listen må være underskrevet av minst ett medlem av organet som velger.',
  'list-in-time': () => 'Listene må være levert før det stemmes over dem.',
  'list-each-group': () => 'Hvert parti eller hver gruppe leverer bare én liste, og et avtalevalg har én felles.',
  'list-substitutes': () => 'En gruppe kan ha høyst to flere varamedlemmer enn medlemmer.',
  'candidate-once': () => 'Noen står oppført to ganger. En kandidat står én gang på én liste.',
  'candidate-named': () => 'En kandidat mangler navn.',
  'candidate-group': () => 'I et avtalevalg må det stå hvilket parti eller hvilken gruppe hver kandidat representerer.',
  'gender-balance': () =>
    'Kravet til kjønnsbalanse er ikke oppfylt. Rett listen, eller si hvorfor det likevel skal være slik.',
  'election-options': () =>
    'Et forholdsvalg stemmer over alle leverte lister, et flertallsvalg over kandidater, og et avtalevalg for eller mot.',
  'lot-needed': () => 'Ingen har likt stemmetall her, så det skal ikke trekkes lodd.',
  'lot-between': () => 'Det trekkes lodd mellom dem som har likt stemmetall, og én av dem trekkes.',
  'lot-witnessed': () => 'Oppgi hvem som var vitne til loddtrekningen.',
  'election-undecided': () => 'Valget er ikke avgjort ennå, så ingen er valgt.',
  'election-settled': () => 'Valget er alt avgjort. Annuller avstemningen om det skal gjøres på nytt.',
  'seats-unfilled': () => 'En liste har vunnet flere plasser enn den har navn.',
};

const people = (n: number) => (n === 1 ? '1 person' : `${n} personer`);

export const electionHappeningsNb: HappeningsOf<ElectionEvent> = {
  'election.opened': (e) => `Valg er åpnet: ${e.title}.`,
  'list.handed-in': (e) => `Listen ${e.name} er levert, med ${e.candidates.length} navn.`,
  'lot.drawn': (e) => `Det er trukket lodd mellom ${e.between.length}: ${e.how}`,
  'seats.shared': (e) => `Plassene er fordelt på ${e.rows.filter((row) => row.seats > 0).length} lister.`,
  'persons.elected': (e) =>
    `Valgt: ${people(e.elected.length)}${e.substitutes.length > 0 ? ` og ${e.substitutes.length} vara` : ''}.`,
};

/** What the desk says of elections. */
export const electionDeskNb = {
  title: 'Valg',
  open: 'Åpne valg',
  what: 'Hvilket organ eller verv?',
  way: 'Måte å velge på',
  ways: { proportional: 'Forholdsvalg', agreed: 'Avtalevalg', majority: 'Flertallsvalg av leder' },
  seats: 'Antall som skal velges',
  seatsOf: (n: number) => (n === 1 ? '1 plass' : `${n} plasser`),
  mayFallShort: 'Begge kjønn bare så langt det er mulig (bare folkevalgte, eller arbeidsutvalg)',
  demandedBy: 'Forholdsvalg krevd av',
  secretDemanded: 'Et medlem krever skriftlig avstemning',
  steps: {
    'hand-in': 'Lever liste',
    'vote-on-lists': 'Stem over listene',
    'vote-on-candidates': 'Stem over kandidatene',
    'agree-on-way': 'Stem over avtalevalg',
    'agree-on-list': 'Stem over innstillingen',
    settle: 'Før hvem som er valgt',
    done: 'Valget er avgjort',
  },
  names: (n: number) => `${n} navn`,
  elected: 'Valgt:',
  candidates: 'Kandidater',
  candidatesHelp: 'Ett navn på hver linje. Skriv k eller m etter et komma. Kjønn blir aldri offentlig.',
  agreedHelp:
    'Ett navn på hver linje, så k eller m og parti, og v for varamedlem: «Åse Lie, k, Ap, v». Kjønn blir aldri offentlig.',
  understood: (n: number, known: number) => `${n} navn, ${known} av dem kjent fra medlemslisten.`,
  listName: 'Listens navn',
  commonList: 'Innstillingen',
  groups: 'Partier eller grupper, med komma mellom',
  signedBy: 'Underskrevet av',
  drawLot: 'Trekk lodd',
  drawn: 'Loddet falt på',
  how: 'Hvordan loddet ble trukket',
  howFirst: 'Sedler i en bolle',
  witness: (n: number) => `Vitne ${n}`,
};
