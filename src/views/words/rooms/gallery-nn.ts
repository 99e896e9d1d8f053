import type { galleryNb } from './gallery-nb.js';
import { plural } from '../../plural.js';

const count = (n: number, one: string, other: string) =>
  plural('nn', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** Nynorsk for what citizens are shown beside the record itself. */
export const galleryNn: typeof galleryNb = {
  planOf: (seats) =>
    `Røystene teikna som ${count(seats, 'plass', 'plassar')} i ein halvsirkel. Dei same røystene står namn for namn i tabellen under.`,
  planMeaning: 'Plassane følgjer partia, ikkje kvar medlemene sit i salen.',
  emptySeats: (n) => count(n, 'plass utan røyst.', 'plassar utan røyst.'),
  seat: (name, choice) => `${name}: ${choice}`,
  noVote: 'inga røyst',
  changedVotes: 'Desse røystene vart endra av rettinga:',
  playHere: 'Spel av her',
  playFrom: (time) => `Spel av frå ${time}`,
  playChapter: (time, item) => `Spel av frå ${time}: ${item}`,
  fetchedFrom: (host) => `Biletet blir henta frå ${host} først når du trykkjer. Det startar utan lyd.`,
  chapters: (n) => `Saker i avspelinga (${n})`,
  reckoned: 'Tidene er rekna ut frå når sendinga var oppe. Dei kan avvike nokre sekund.',
  playFailed: (host) => `Avspelinga verkar ikkje her no. Prøv å opne ho hos ${host}:`,
  seeInRecording: 'Saka i opptaket',
  usedOf: (used, limit) => `${used} av ${limit}`,
  closedDoors: 'Dørene er lukka',
  firstComes: 'Først:',
  thenComes: 'Deretter:',
  followMeeting: 'Følg heile møtet',
  seeMeeting: 'Sjå heile møtet',
  bigScreen: 'Storskjerm for salen',
  firstPublished: 'Sakslista først kunngjord',
  summons: 'Innkalling',
  summonedBefore: (when, days) => `Send ${when}, ${count(days, 'dag', 'dagar')} før møtet.`,
  noDaysInLaw: (source) => `Innkallinga skal sendast med rimeleg varsel; lova set ikkje noko tal på dagar (${source}).`,
  noticeKept: (days, source) => `Fristen på minst ${count(days, 'dag', 'dagar')} er halden (${source}).`,
  noticeBroken: (days, source) => `Fristen på minst ${count(days, 'dag', 'dagar')} er ikkje halden (${source}).`,
  documentsLater: 'Saksdokumenta følgde ikkje innkallinga.',
  unchanged: 'Sakslista er ikkje endra sidan ho vart kunngjord.',
  changedWhen: { 'after-summons': 'etter innkallinga', 'in-session': 'i møtet' },
  did: { added: 'Lagd til', removed: 'Teken ut', moved: 'Flytt', retitled: 'Ny tittel' },
  movedPlaces: (from, to) => `frå plass ${from} til plass ${to}`,
  atSecond: (time) => `Sjå i opptaket frå ${time}`,
};
