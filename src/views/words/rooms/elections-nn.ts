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
  'gender-balance': 'Begge kjønn skal vere representerte',
  'seats-unfilled': 'Ei liste har fleire plassar enn namn',
};

export const electionNn = {};
