import type { Sharing, WayOfElecting } from '../../../procedure/elections/state.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const electionRulesNb: Record<string, string> = {
  divisors: 'Plassene fordeles etter de største kvotientene',
  'agreed-election': 'Avtalevalg krever enstemmighet',
  'election-way': 'Leder velges ved flertallsvalg, medlemmer ved forholdsvalg eller avtalevalg',
  'lists-on-demand': 'Forholdsvalg holdes når et medlem krever det',
  'list-length': 'En liste har høyst dobbelt så mange navn som plassene',
  'list-signed': 'En liste er underskrevet av et medlem av organet',
  'list-in-time': 'Lister leveres før det stemmes',
  'list-each-group': 'Hver gruppe leverer én liste',
  'candidate-once': 'En kandidat står på én liste',
  'candidate-group': 'Hver kandidat i et avtalevalg har en gruppe',
  'list-substitutes': 'En gruppe har høyst to flere varamedlemmer enn medlemmer',
  'lot-witnessed': 'Loddtrekning har vitner',
  'election-settled': 'Valget er avgjort',
  'gender-balance': 'Kravet til kjønnsbalanse var ikke oppfylt',
  'seats-unfilled': 'En liste har flere plasser enn navn',
};

export const electionNb = {
  heading: 'Valg',
  way: {
    agreed: (seats: number) => (seats === 1 ? 'Avtalevalg av ett medlem' : `Avtalevalg av ${seats} medlemmer`),
    proportional: (seats: number) =>
      seats === 1 ? 'Forholdsvalg av ett medlem' : `Forholdsvalg av ${seats} medlemmer`,
    majority: (_seats: number) => 'Flertallsvalg',
  } satisfies Record<WayOfElecting, (seats: number) => string>,
  demandedBy: (names: string) => `Forholdsvalg ble krevd av ${names}.`,
  elected: (_count: number) => 'Valgt',
  electedIs: (name: string) => `${name} er valgt.`,
  announced: (title: string, count: number) =>
    count === 1 ? `${title}: én er valgt.` : `${title}: ${count} er valgt.`,
  substitutes: (list: string | null) => (list === null ? 'Varamedlemmer' : `Varamedlemmer for ${list}`),
  fromList: (list: string) => `fra ${list}`,
  movedUp: (up: string, past: string, list: string) =>
    `${up} rykket opp forbi ${past} på listen ${list} etter reglene om kjønnsbalanse.`,
  short: (lists: string) =>
    `Kravet til kjønnsbalanse blant medlemmer eller varamedlemmer er ikke helt oppfylt: ${lists}.`,
  notYet: 'Valget er ikke avgjort ennå.',
  lists: 'Lister',
  agreedList: 'Innstilling',
  from: (groups: string) => `Fra ${groups}.`,
  signedBy: (names: string) => `Underskrevet av ${names}.`,
  substitute: 'vara',
  sharing: 'Slik ble plassene fordelt',
  sharingCaption: {
    dhondt: 'Stemmetallet til hver liste er delt på 1, 2, 3 og så videre. De største tallene får plassene.',
    'modified-sainte-lague':
      'Stemmetallet til hver liste er delt på 1,4, 3, 5 og så videre. De største tallene får plassene.',
  } satisfies Record<Sharing['divisors'], string>,
  list: 'Liste',
  votes: 'Stemmer',
  dividedBy: (divisor: string) => `Delt på ${divisor}`,
  seats: 'Plasser',
  seat: (n: number) => `plass ${n}`,
  tie: {
    'most-votes': (decimal: string, between: string, won: string) =>
      `Likt tall, ${decimal}, for ${between}. Listen med flest stemmer går foran: ${won}.`,
    lot: (decimal: string, between: string, won: string) =>
      `Likt tall, ${decimal}, for ${between}. Etter loddtrekning: ${won}.`,
  },
  lot: (between: string, drawn: string) => `Det ble trukket lodd mellom ${between}. ${drawn} ble trukket.`,
  how: (how: string, witnesses: string) => `Slik: ${how}. Vitner: ${witnesses}.`,
  and: 'og',
};
