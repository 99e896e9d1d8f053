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
};
