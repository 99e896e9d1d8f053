import type { Sharing, WayOfElecting } from '../../../procedure/elections/state.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const electionRulesEn: Record<string, string> = {
  divisors: 'Seats go to the largest quotients',
  'agreed-election': 'An agreed election needs everybody',
  'election-way': 'A leader is elected by most votes, members by lists or by agreement',
  'lists-on-demand': 'Lists are voted on when a member asks for it',
  'list-length': 'A list has at most twice as many names as seats',
  'list-signed': 'A list is signed by a member of the body',
  'list-in-time': 'Lists are handed in before the vote',
  'list-each-group': 'Each group hands in one list',
  'candidate-once': 'A candidate stands on one list',
  'candidate-group': 'Each candidate of an agreed election has a group',
  'list-substitutes': 'A group has at most two substitutes more than members',
  'lot-witnessed': 'A lot is drawn before witnesses',
  'election-settled': 'The election is decided',
  'gender-balance': 'Both genders are to be represented',
  'seats-unfilled': 'A list has more seats than names',
};

export const electionEn = {
  heading: 'Election',
  way: {
    agreed: (seats: number) => (seats === 1 ? 'Agreed election of one member' : `Agreed election of ${seats} members`),
    proportional: (seats: number) =>
      seats === 1 ? 'Election of one member by lists' : `Election of ${seats} members by lists`,
    majority: (_seats: number) => 'Majority election',
  } satisfies Record<WayOfElecting, (seats: number) => string>,
  demandedBy: (names: string) => `Lists were asked for by ${names}.`,
  elected: (_count: number) => 'Elected',
  electedIs: (name: string) => `${name} is elected.`,
  announced: (title: string, count: number) =>
    count === 1 ? `${title}: one person is elected.` : `${title}: ${count} people are elected.`,
  substitutes: (list: string | null) => (list === null ? 'Substitutes' : `Substitutes for ${list}`),
  fromList: (list: string) => `from ${list}`,
  movedUp: (up: string, past: string, list: string) =>
    `${up} moved up past ${past} on the list ${list} under the rules on the balance between the genders.`,
  short: (lists: string) =>
    `The balance between the genders that the law asks of members and substitutes is not quite met: ${lists}.`,
  notYet: 'The election is not decided yet.',
  lists: 'Lists',
  agreedList: 'List agreed on',
  from: (groups: string) => `From ${groups}.`,
  signedBy: (names: string) => `Signed by ${names}.`,
  substitute: 'substitute',
  sharing: 'How the seats were shared',
  sharingCaption: {
    dhondt: 'Each list’s votes are divided by 1, 2, 3 and so on. The largest numbers win the seats.',
    'modified-sainte-lague': 'Each list’s votes are divided by 1.4, 3, 5 and so on. The largest numbers win the seats.',
  } satisfies Record<Sharing['divisors'], string>,
  list: 'List',
  votes: 'Votes',
  dividedBy: (divisor: string) => `Divided by ${divisor}`,
  seats: 'Seats',
  seat: (n: number) => `seat ${n}`,
  tie: {
    'most-votes': (decimal: string, between: string, won: string) =>
      `Equal, ${decimal}, for ${between}. The list with most votes goes first: ${won}.`,
    lot: (decimal: string, between: string, won: string) => `Equal, ${decimal}, for ${between}. By lot: ${won}.`,
  },
  lot: (between: string, drawn: string) => `A lot was drawn between ${between}. ${drawn} was drawn.`,
  how: (how: string, witnesses: string) => `How: ${how}. Witnesses: ${witnesses}.`,
  and: 'and',
};
