/** Rules of this room by name, as results and overridden warnings mention them. */
export const formalityRulesNn: Record<string, string> = {
  'quorum-present': 'Lovleg sett',
  proposes: 'Framleggsrett',
  'agenda-open': 'Sakslista blir godkjend éin gong',
  'agenda-vote': 'Røysting om sakslista',
  'proposals-put': 'Det blir røysta over framlegg om endra saksliste',
  'signatory-attends': 'Den som skriv under, har vore til stades',
  'signatory-count': 'Talet på dei som skriv under',
  'earlier-minutes': 'Møteboka frå eit tidlegare møte',
  'approved-once': 'Møteboka blir godkjend éin gong',
  'approval-vote': 'Røysting om møteboka',
  'steps-aside': 'Den som er inhabil eller har fritak, tek ikkje del i saka',
  'exemption-exists': 'Høve til fritak',
  'requested-once': 'Ein søkjer fritak éin gong',
  'exemption-requested': 'Fritak vart avgjort utan søknad',
  'exemption-basis': 'Grunnlaget for fritak',
  'exemption-vote': 'Fritak vart avgjort utan ei røysting som seier det same',
  'exemption-undecided': 'Spørsmålet om fritak var ikkje avgjort',
};

export const formalityNn = {
  heading: 'Formelt',
  quorum: (present: number, members: number, needed: number) =>
    `Møtet vart erklært lovleg sett med ${present} av ${members} medlemer til stades. Minst ${needed} måtte vere til stades.`,
  remark: (name: string | null) => (name === null ? 'Merknad til innkallinga' : `Merknad til innkallinga frå ${name}`),
  proposal: (name: string) => `${name} gjorde framlegg om ei endra saksliste`,
  adopted: 'Sakslista vart godkjend.',
  adoptedAsSent: 'Sakslista vart godkjend slik ho var send ut.',
  signatories: (names: string) => `Valde til å skrive under møteboka: ${names}.`,
  approved: (meeting: string, version: number | null) =>
    `Møteboka frå ${meeting}${version === null ? '' : `, versjon ${version},`} vart godkjend.`,
  withRemarks: 'Merknader',
  exemptions: 'Fritak',
  exemption: {
    requested: (name: string) => `${name} søkjer om fritak frå å handsame saka av personlege grunnar.`,
    exempted: (name: string) => `${name} har fått fritak frå å handsame saka.`,
    'not-exempted': (name: string) => `${name} har ikkje fått fritak og tek del i saka.`,
  },
};
