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
  playHere: 'Play here',
  playFrom: (time) => `Play from ${time}`,
  playChapter: (time, item) => `Play from ${time}: ${item}`,
  fetchedFrom: (host) => `The picture is fetched from ${host} when you press, not before. It starts without sound.`,
  chapters: (n) => `Items in the playback (${n})`,
  reckoned: 'The times are reckoned from when the stream was up. They may be some seconds off.',
  playFailed: (host) => `It cannot be played here just now. Try opening it at ${host}:`,
  seeInRecording: 'The item in the recording',
};
