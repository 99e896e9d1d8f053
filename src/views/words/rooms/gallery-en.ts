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
  usedOf: (used, limit) => `${used} of ${limit}`,
  closedDoors: 'The doors are closed',
  firstComes: 'First:',
  thenComes: 'Next:',
  followMeeting: 'Follow the whole meeting',
  seeMeeting: 'See the whole meeting',
  bigScreen: 'Big screen for the hall',
  firstPublished: 'Agenda first published',
  summons: 'Summons',
  summonedBefore: (when, days) => `Sent ${when}, ${count(days, 'day', 'days')} before the meeting.`,
  noDaysInLaw: (source) => `It is to be sent in reasonable time; the law names no number of days (${source}).`,
  noticeKept: (days, source) => `The notice of at least ${count(days, 'day', 'days')} was given (${source}).`,
  noticeBroken: (days, source) => `The notice of at least ${count(days, 'day', 'days')} was not given (${source}).`,
  documentsLater: 'The documents did not come with the summons.',
  unchanged: 'The agenda has not been changed since it was published.',
  changedWhen: { 'after-summons': 'after the summons', 'in-session': 'in the meeting' },
  did: { added: 'Added', removed: 'Taken out', moved: 'Moved', retitled: 'New title' },
  movedPlaces: (from, to) => `from place ${from} to place ${to}`,
  atSecond: (time) => `See in the recording from ${time}`,
};
