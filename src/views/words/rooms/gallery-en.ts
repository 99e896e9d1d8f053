import type { galleryNb } from './gallery-nb.js';
import { plural } from '../../plural.js';

const count = (n: number, one: string, other: string) =>
  plural('en', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** English for what citizens are shown beside the record itself. */
export const galleryEn: typeof galleryNb = {
  planOf: (seats) =>
    `The votes drawn as ${count(seats, 'seat', 'seats')} in a half circle. The same votes stand name by name in the table below.`,
  planMeaning: 'The seats follow the parties, not where the members sit in the hall.',
  emptySeats: (n) => count(n, 'seat without a vote.', 'seats without a vote.'),
  seat: (name, choice) => `${name}: ${choice}`,
  noVote: 'no vote',
  changedVotes: 'These votes were changed by the correction:',
};
