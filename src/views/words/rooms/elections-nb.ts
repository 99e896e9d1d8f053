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
  'gender-balance': 'Begge kjønn skal være representert',
  'seats-unfilled': 'En liste har flere plasser enn navn',
};

export const electionNb = {};
