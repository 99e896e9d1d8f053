import type { ProblemKind } from '../platform/problems.js';

export const registryProblems: Record<string, ProblemKind> = {
  'slug-reserved': {
    status: 409,
    title: {
      nb: 'Kortnavnet er opptatt av huset selv',
      nn: 'Kortnamnet er oppteke av huset sjølv',
      en: 'The short name is one of the house’s own',
    },
    explanation: {
      nb: 'Kortnavnet er første del av adressene, og denne brukes allerede til noe annet. Velg et annet.',
      nn: 'Kortnamnet er fyrste del av adressene, og dette er alt brukt til noko anna. Vel eit anna.',
      en: 'The short name is the first part of the addresses, and this one already leads elsewhere. Choose another.',
    },
  },
  'unknown-organisation': {
    status: 404,
    title: { nb: 'Kommunen finnes ikke', nn: 'Kommunen finst ikkje', en: 'There is no such organisation' },
    explanation: {
      nb: 'Legg inn kommunen først, med PUT /api/v1/organisations/{kortnavn}.',
      nn: 'Legg inn kommunen fyrst, med PUT /api/v1/organisations/{kortnamn}.',
      en: 'Enter the organisation first, with PUT /api/v1/organisations/{slug}.',
    },
  },
  'unknown-body': {
    status: 404,
    title: { nb: 'Organet finnes ikke', nn: 'Organet finst ikkje', en: 'There is no such body' },
    explanation: {
      nb: 'Legg inn organet først, med PUT /api/v1/organisations/{kortnavn}/bodies/{organ}.',
      nn: 'Legg inn organet fyrst, med PUT /api/v1/organisations/{kortnamn}/bodies/{organ}.',
      en: 'Enter the body first, with PUT /api/v1/organisations/{slug}/bodies/{body}.',
    },
  },
  'body-id-taken': {
    status: 409,
    title: {
      nb: 'Et annet organ har denne id-en',
      nn: 'Eit anna organ har denne id-en',
      en: 'Another body has this id',
    },
    explanation: {
      nb: 'Id-en settes sammen av kommunens og organets kortnavn, og en annen kommune har et organ som gir den samme. Velg et annet kortnavn.',
      nn: 'Id-en vert sett saman av kortnamna til kommunen og organet, og ein annan kommune har eit organ som gjev den same. Vel eit anna kortnamn.',
      en: 'The id is made of the two short names, and a body of another organisation makes the same one. Choose another short name.',
    },
  },
  'unknown-timezone': {
    status: 400,
    title: { nb: 'Tidssonen finnes ikke', nn: 'Tidssona finst ikkje', en: 'There is no such time zone' },
    explanation: {
      nb: 'Bruk et IANA-navn, som Europe/Oslo.',
      nn: 'Bruk eit IANA-namn, som Europe/Oslo.',
      en: 'Use an IANA name, such as Europe/Oslo.',
    },
  },
  'person-twice': {
    status: 400,
    title: {
      nb: 'Samme person står to ganger',
      nn: 'Same person står to gonger',
      en: 'The same person stands there twice',
    },
    explanation: {
      nb: 'Hver person har én id og står én gang i listen.',
      nn: 'Kvar person har éin id og står éin gong i lista.',
      en: 'Each person has one id and stands in the list once.',
    },
  },
  'members-moved': {
    status: 409,
    title: {
      nb: 'Listen er endret siden du så på den',
      nn: 'Lista er endra sidan du såg på ho',
      en: 'The list has changed since you looked at it',
    },
    explanation: {
      nb: 'Noen andre har endret medlemmene, eller filen er en annen. Ingenting er skrevet. Se på forhåndsvisningen en gang til.',
      nn: 'Nokon andre har endra medlemene, eller fila er ei anna. Ingenting er skrive. Sjå på førehandsvisinga ein gong til.',
      en: 'Somebody else changed the members, or the file is another. Nothing was written. Look at the preview once more.',
    },
  },
  'member-list-unclear': {
    status: 409,
    title: { nb: 'Noen rader er uklare', nn: 'Nokre rader er uklare', en: 'Some rows are unclear' },
    explanation: {
      nb: 'Forhåndsvisningen sier hvilken rad og kolonne det gjelder. Rett filen, og les den inn på nytt. Ingenting er skrevet.',
      nn: 'Førehandsvisinga seier kva rad og kolonne det gjeld. Rett fila, og les ho inn på nytt. Ingenting er skrive.',
      en: 'The preview says which row and column. Mend the file and read it again. Nothing was written.',
    },
  },
  'too-many-members': {
    status: 409,
    title: { nb: 'Listen blir for lang', nn: 'Lista vert for lang', en: 'The list becomes too long' },
    explanation: {
      nb: 'Et organ kan ha 400 medlemmer og varamedlemmer til sammen. Ingenting er skrevet.',
      nn: 'Eit organ kan ha 400 medlemer og varamedlemer til saman. Ingenting er skrive.',
      en: 'A body can have 400 members and substitutes in all. Nothing was written.',
    },
  },
};
