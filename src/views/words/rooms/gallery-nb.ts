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
  usedOf: (used: string, limit: string) => `${used} av ${limit}`,
  closedDoors: 'Dørene er lukket',
  firstComes: 'Først:',
  thenComes: 'Deretter:',
  followMeeting: 'Følg hele møtet',
  seeMeeting: 'Se hele møtet',
  bigScreen: 'Storskjerm for salen',
  firstPublished: 'Sakslisten først kunngjort',
  summons: 'Innkalling',
  summonedBefore: (when: string, days: number) => `Sendt ${when}, ${count(days, 'dag', 'dager')} før møtet.`,
  noDaysInLaw: (source: string) =>
    `Innkallingen skal sendes med rimelig varsel; loven setter ikke noe antall dager (${source}).`,
  noticeKept: (days: number, source: string) => `Fristen på minst ${count(days, 'dag', 'dager')} er holdt (${source}).`,
  noticeBroken: (days: number, source: string) =>
    `Fristen på minst ${count(days, 'dag', 'dager')} er ikke holdt (${source}).`,
  documentsLater: 'Saksdokumentene fulgte ikke innkallingen.',
  unchanged: 'Sakslisten er ikke endret siden den ble kunngjort.',
  changedWhen: { 'after-summons': 'etter innkallingen', 'in-session': 'i møtet' },
  did: { added: 'Lagt til', removed: 'Tatt ut', moved: 'Flyttet', retitled: 'Ny tittel' },
  movedPlaces: (from: number, to: number) => `fra plass ${from} til plass ${to}`,
  atSecond: (time: string) => `Se i opptaket fra ${time}`,
};
