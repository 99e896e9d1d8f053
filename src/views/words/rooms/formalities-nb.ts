/** Rules of this room by name, as results and overridden warnings mention them. */
export const formalityRulesNb: Record<string, string> = {
  'quorum-present': 'Lovlig satt',
  proposes: 'Forslagsrett',
  'agenda-open': 'Sakslisten godkjennes én gang',
  'agenda-vote': 'Avstemning om sakslisten',
  'proposals-put': 'Det stemmes over forslag til endret saksliste',
  'signatory-attends': 'Den som underskriver, har vært til stede',
  'signatory-count': 'Antallet som underskriver',
  'earlier-minutes': 'Møteboken fra et tidligere møte',
  'approved-once': 'Møteboken godkjennes én gang',
  'approval-vote': 'Avstemning om møteboken',
  'steps-aside': 'Den som er inhabil eller fritatt, tar ikke del i saken',
  'exemption-exists': 'Adgang til fritak',
  'requested-once': 'Fritak søkes én gang',
  'exemption-requested': 'Fritak ble avgjort uten søknad',
  'exemption-basis': 'Grunnlaget for fritak',
  'exemption-vote': 'Fritak ble avgjort uten en avstemning som sier det samme',
  'exemption-undecided': 'Spørsmålet om fritak var ikke avgjort',
};

export const formalityNb = {
  heading: 'Formelt',
  quorum: (present: number, members: number, needed: number) =>
    `Møtet ble erklært lovlig satt med ${present} av ${members} medlemmer til stede. Minst ${needed} måtte være til stede.`,
  remark: (name: string | null) =>
    name === null ? 'Merknad til innkallingen' : `Merknad til innkallingen fra ${name}`,
  proposal: (name: string) => `${name} foreslo en endret saksliste`,
  adopted: 'Sakslisten ble godkjent.',
  adoptedAsSent: 'Sakslisten ble godkjent slik den var sendt ut.',
  signatories: (names: string) => `Valgt til å underskrive møteboken: ${names}.`,
  approved: (meeting: string, version: number | null) =>
    `Møteboken fra ${meeting}${version === null ? '' : `, versjon ${version},`} ble godkjent.`,
  withRemarks: 'Merknader',
  exemptions: 'Fritak',
  exemption: {
    requested: (name: string) => `${name} søker om fritak fra å behandle saken av personlige grunner.`,
    exempted: (name: string) => `${name} er fritatt fra å behandle saken.`,
    'not-exempted': (name: string) => `${name} er ikke fritatt og tar del i saken.`,
  },
};
