/** Rules of this room by name, as results and overridden warnings mention them. */
export const formsRulesNb: Record<string, string> = {
  'written-meeting': 'Svar samles bare inn i en skriftlig behandling, og den settes ikke som et møte',
  'documents-to-all': 'Dokumentene skal sendes samtidig til alle medlemmene',
  'answers-open': 'Svar tas imot én gang for hver sak',
  'answers-for-a-seat': 'Svarene er medlemmenes egne',
  'answers-awaited': 'Saken ble avgjort skriftlig før fristen var ute og alle hadde svart',
  'urgent-remote': 'Et hastefjernmøte holdes som fjernmøte',
  'demanded-by-members': 'Bare medlemmer kan kreve dette',
  'budget-second-vote': 'Ny avstemning over de to budsjettforslagene med flest stemmer',
  'budget-second-place': 'Like mange stemmer: møteleder avgjør hvilke to forslag som går videre',
  'finalists-equal': 'Møteleder avgjør bare mellom forslag med like mange stemmer',
  'budget-whole': 'Budsjettet vedtas ved en avstemning over helheten',
  'points-known': 'Punktene som det ble stemt over, står ikke i forslaget',
  'decision-differs': 'Vedtaket har en annen ordlyd enn det som ble vedtatt i avstemningene',
  'voting-order': 'Rekkefølgen i avstemningen kunngjøres',
  'motion-moved': 'Et forslag fremsettes én gang',
  'forwarded-kind': 'Et forslag ble oversendt uten avstemning, selv om det ikke ba om det',
  'item-on-demand': 'En tredel av medlemmene kan kreve en sak på sakslisten',
};

export const formsNb = {
  collecting: 'Sakene avgjøres skriftlig',
  collectingMeaning:
    'Medlemmene møtes ikke. Et forslag er vedtatt når alle medlemmene sier ja både til forslaget og til at det avgjøres skriftlig. Svarene vises når saken er avgjort.',
  written: 'Skriftlig behandling',
  proposal: 'Forslag til vedtak',
  proposalInside: 'Forslaget er ikke offentlig.',
  due: (when: string) => `Svarfrist: ${when}.`,
  adopted: (members: number) =>
    `Vedtatt: alle ${members} medlemmer sa ja til forslaget og til skriftlig behandling (kommuneloven § 11-8 fjerde ledd).`,
  notAdopted: (agreed: number, members: number) =>
    `Ikke vedtatt: ${agreed} av ${members} medlemmer sa ja både til forslaget og til skriftlig behandling, og alle må si ja (kommuneloven § 11-8 fjerde ledd).`,
  answers: 'Slik svarte medlemmene',
  agrees: 'Til forslaget',
  inWriting: 'Til skriftlig behandling',
  yes: 'Ja',
  no: 'Nei',
  noAnswer: 'Svarte ikke',
  urgency: 'Krav om ordinært møte',
  contested: (wanting: number, members: number, needed: number) =>
    `${wanting} av ${members} medlemmer krevde at saken ble utsatt til et ordinært møte; det må være minst ${needed} (kommuneloven § 11-8 tredje ledd).`,
  postponed: 'Saken er utsatt.',
  goesOn: 'Behandlingen fortsetter.',
  ruling: (texts: string) => `Møteleder avgjorde hvilke to forslag som gikk videre: ${texts}.`,
  rulingReason: (reason: string) => `Begrunnelse: ${reason}`,
  points: (labels: string, n: number) => (n === 1 ? `Gjelder punkt ${labels}` : `Gjelder punktene ${labels}`),
  order: 'Rekkefølgen i avstemningen',
  orderMeaning: (clock: string) => `Kunngjort av møteleder kl. ${clock}.`,
  voted: 'stemt over',
  aboutMotions: (numbers: string, n: number) => (n === 1 ? `forslag ${numbers}` : `forslagene ${numbers}`),
  targets: (numbers: string, n: number) => (n === 1 ? `Gjelder forslag ${numbers}` : `Gjelder forslagene ${numbers}`),
  forwardedTo: (to: string) => `Oversendt til ${to} uten realitetsvotering`,
  ruledOut: (reason: string) => `Møteleder tok ikke forslaget opp til avstemning: ${reason}`,
  demanded: (wanting: number, members: number, needed: number) =>
    `Saken står på sakslisten fordi ${wanting} av ${members} medlemmer krevde det; det må være minst ${needed} (kommuneloven § 11-3 første ledd).`,
};
