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

export const electionEn = {};
