import { plural } from '../../plural.js';

const count = (n: number, one: string, other: string) =>
  plural('nb', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** Bokmål for what citizens are shown beside the record itself: the seat plan, the player, the screens. */
export const galleryNb = {
  planOf: (seats: number) =>
    `Stemmene tegnet som ${count(seats, 'plass', 'plasser')} i en halvsirkel. De samme stemmene står navn for navn i tabellen under.`,
  planMeaning: 'Plassene følger partiene, ikke hvor medlemmene sitter i salen.',
  emptySeats: (n: number) => count(n, 'plass uten stemme.', 'plasser uten stemme.'),
  seat: (name: string, choice: string) => `${name}: ${choice}`,
  noVote: 'ingen stemme',
  changedVotes: 'Disse stemmene ble endret av rettelsen:',
  playHere: 'Spill av her',
  playFrom: (time: string) => `Spill av fra ${time}`,
  playChapter: (time: string, item: string) => `Spill av fra ${time}: ${item}`,
  fetchedFrom: (host: string) => `Bildet hentes fra ${host} først når du trykker. Det starter uten lyd.`,
  chapters: (n: number) => `Saker i avspillingen (${n})`,
  reckoned: 'Tidene er regnet ut fra når sendingen var oppe. De kan avvike noen sekunder.',
  playFailed: (host: string) => `Avspillingen virker ikke her nå. Prøv å åpne den hos ${host}:`,
  seeInRecording: 'Saken i opptaket',
};
