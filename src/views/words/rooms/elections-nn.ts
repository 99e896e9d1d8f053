import type { Sharing, WayOfElecting } from '../../../procedure/elections/state.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const electionRulesNn: Record<string, string> = {
  divisors: 'Plassane blir fordelte etter dei største kvotientane',
  'agreed-election': 'Avtaleval krev at alle er samde',
  'election-way': 'Leiar blir vald ved fleirtalsval, medlemer ved høvetalsval eller avtaleval',
  'lists-on-demand': 'Høvetalsval blir halde når ein medlem krev det',
  'list-length': 'Ei liste har høgst dobbelt så mange namn som plassane',
  'list-signed': 'Ei liste er underskriven av ein medlem av organet',
  'list-in-time': 'Lister blir leverte før det blir røysta',
  'list-each-group': 'Kvar gruppe leverer éi liste',
  'candidate-once': 'Ein kandidat står på éi liste',
  'candidate-group': 'Kvar kandidat i eit avtaleval har ei gruppe',
  'list-substitutes': 'Ei gruppe har høgst to fleire varamedlemer enn medlemer',
  'lot-witnessed': 'Loddtrekking har vitne',
  'election-settled': 'Valet er avgjort',
  'gender-balance': 'Kravet til kjønnsbalanse var ikkje oppfylt',
  'seats-unfilled': 'Ei liste har fleire plassar enn namn',
};

export const electionNn = {
  heading: 'Val',
  way: {
    agreed: (seats: number) => (seats === 1 ? 'Avtaleval av éin medlem' : `Avtaleval av ${seats} medlemer`),
    proportional: (seats: number) => (seats === 1 ? 'Høvetalsval av éin medlem' : `Høvetalsval av ${seats} medlemer`),
    majority: (_seats: number) => 'Fleirtalsval',
  } satisfies Record<WayOfElecting, (seats: number) => string>,
  demandedBy: (names: string) => `Høvetalsval vart kravt av ${names}.`,
  elected: (count: number) => (count === 1 ? 'Vald' : 'Valde'),
  electedIs: (name: string) => `${name} er vald.`,
  announced: (title: string, count: number) =>
    count === 1 ? `${title}: éin er vald.` : `${title}: ${count} er valde.`,
  substitutes: (list: string | null) => (list === null ? 'Varamedlemer' : `Varamedlemer for ${list}`),
  fromList: (list: string) => `frå ${list}`,
  movedUp: (up: string, past: string, list: string) =>
    `${up} rykte opp forbi ${past} på lista ${list} etter reglane om kjønnsbalanse.`,
  short: (lists: string) =>
    `Kravet til kjønnsbalanse blant medlemer eller varamedlemer er ikkje heilt oppfylt: ${lists}.`,
  notYet: 'Valet er ikkje avgjort enno.',
  lists: 'Lister',
  agreedList: 'Innstilling',
  from: (groups: string) => `Frå ${groups}.`,
  signedBy: (names: string) => `Underskriven av ${names}.`,
  substitute: 'vara',
  sharing: 'Slik vart plassane fordelte',
  sharingCaption: {
    dhondt: 'Røystetalet til kvar liste er delt på 1, 2, 3 og så vidare. Dei største tala får plassane.',
    'modified-sainte-lague':
      'Røystetalet til kvar liste er delt på 1,4, 3, 5 og så vidare. Dei største tala får plassane.',
  } satisfies Record<Sharing['divisors'], string>,
  list: 'Liste',
  votes: 'Røyster',
  dividedBy: (divisor: string) => `Delt på ${divisor}`,
  seats: 'Plassar',
  seat: (n: number) => `plass ${n}`,
  tie: {
    'most-votes': (decimal: string, between: string, won: string) =>
      `Likt tal, ${decimal}, for ${between}. Lista med flest røyster går føre: ${won}.`,
    lot: (decimal: string, between: string, won: string) =>
      `Likt tal, ${decimal}, for ${between}. Etter loddtrekking: ${won}.`,
  },
  lot: (between: string, drawn: string) => `Det vart trekt lodd mellom ${between}. ${drawn} vart trekt.`,
  how: (how: string, witnesses: string) => `Slik: ${how}. Vitne: ${witnesses}.`,
  and: 'og',
};
