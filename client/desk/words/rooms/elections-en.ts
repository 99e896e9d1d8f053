import type { ElectionEvent } from '../../../../src/procedure/elections/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const electionRulesEn: RuleWords = {
  lot: () => 'The election is tied. Draw the lot before the result is declared.',
  'election-known': () => 'The election has not been opened in this item. Open it first.',
  'election-new': () => 'The election has already been opened.',
  'election-seats': () => 'Say how many are to be elected: at least one, and only one where it is a leader.',
  'election-way': () => 'A leader or deputy is elected by majority. Members are elected by lists or by agreement.',
  'lists-on-demand': (f) =>
    `Lists are voted on when at least ${f.n('needed')} of the members ask for it. Say who, or elect by agreement.`,
  'list-new': () => 'The list has already been handed in.',
  'list-length': (f) =>
    f.n('least') === f.n('most')
      ? `The list has ${f.n('names')} names, but ${f.n('most')} are to be elected.`
      : `The list has ${f.n('names')} names. It must have at least one and at most ${f.n('most')}.`,
  'list-signed': () => 'The list must be signed by at least one member of the body that elects.',
  'list-in-time': () => 'The lists must be handed in before they are voted on.',
  'list-each-group': () => 'Each party or group hands in one list only, and an agreed election has one for all.',
  'list-substitutes': () => 'A group may have at most two substitutes more than it has members.',
  'candidate-once': () => 'Somebody stands twice. A candidate stands once, on one list.',
  'candidate-named': () => 'A candidate has no name.',
  'candidate-group': () => 'In an agreed election each candidate’s party or group must be named.',
  'gender-balance': () =>
    'The two genders are not represented as the law asks. Correct the list, or say why it should stand.',
  'election-options': () =>
    'An election by lists offers every list handed in, a majority election candidates, and an agreed one for or against.',
  'lot-needed': () => 'Nobody is tied here, so no lot is drawn.',
  'lot-between': () => 'The lot is drawn between those who are tied, and one of them is drawn.',
  'lot-witnessed': () => 'Say who witnessed the drawing of the lot.',
  'election-undecided': () => 'The election is not decided yet, so nobody is elected.',
  'election-settled': () => 'The election is already decided. Void the vote if it is to be taken again.',
  'seats-unfilled': () => 'A list has won more seats than it has names.',
};

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

export const electionHappeningsEn: HappeningsOf<ElectionEvent> = {
  'election.opened': (e) => `Election opened: ${e.title}.`,
  'list.handed-in': (e) => `The list ${e.name} was handed in, with ${e.candidates.length} names.`,
  'lot.drawn': (e) => `A lot was drawn between ${e.between.length}: ${e.how}`,
  'seats.shared': (e) => `The seats are shared between ${e.rows.filter((row) => row.seats > 0).length} lists.`,
  'persons.elected': (e) =>
    `Elected: ${people(e.elected.length)}${e.substitutes.length > 0 ? ` and ${e.substitutes.length} substitutes` : ''}.`,
};

/** What the desk says of elections. */
export const electionDeskEn = {
  title: 'Elections',
  open: 'Open an election',
  what: 'Which body or office?',
  way: 'Way of electing',
  ways: { proportional: 'By lists', agreed: 'By agreement', majority: 'A leader by most votes' },
  seats: 'How many are elected',
  seatsOf: (n: number) => (n === 1 ? '1 seat' : `${n} seats`),
  mayFallShort: 'Both genders as far as possible only (members of the council, or a working committee)',
  demandedBy: 'Lists asked for by',
  secretDemanded: 'A member asks for a written ballot',
  steps: {
    'hand-in': 'Hand in a list',
    'vote-on-lists': 'Vote on the lists',
    'vote-on-candidates': 'Vote on the candidates',
    'agree-on-way': 'Vote on agreeing',
    'agree-on-list': 'Vote on the list agreed on',
    settle: 'Record who is elected',
    done: 'The election is decided',
  },
  names: (n: number) => (n === 1 ? '1 name' : `${n} names`),
  elected: 'Elected:',
  candidates: 'Candidates',
  candidatesHelp: 'One name on each line. Write w or m after a comma. Gender is never public.',
  agreedHelp:
    'One name on each line, then w or m and the party, and v for a substitute: “Åse Lie, w, Ap, v”. Gender is never public.',
  understood: (n: number, known: number) => `${n} names, ${known} of them known from the roster.`,
  listName: 'Name of the list',
  commonList: 'The list agreed on',
  groups: 'Parties or groups, with commas between',
  signedBy: 'Signed by',
  drawLot: 'Draw the lot',
  drawn: 'The lot fell on',
  how: 'How the lot was drawn',
  howFirst: 'Slips in a bowl',
  witness: (n: number) => `Witness ${n}`,
};
