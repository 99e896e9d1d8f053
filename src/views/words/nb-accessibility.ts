import { lawAddress, laws, type Piece } from '../provisions.js';

export const accessAddresses = {
  law: lawAddress(laws.likestillingsloven, '18'),
  regulation: lawAddress(laws.uuForskriften, '4b'),
  live: lawAddress(laws.uuForskriften, '4c'),
  statement: lawAddress(laws.uuForskriften, '4e'),
  authority: 'https://www.uutilsynet.no',
  board: 'https://www.diskrimineringsnemnda.no',
};
const to = accessAddresses;

/** Bokmål for `/tilgjengelighet`. Nothing here may promise more than the tests in `test/views` and `test/following` hold. */
export const nbAccessibility = {
  title: 'Tilgjengelighetserklæring',
  description: 'Hva som ikke er universelt utformet på disse sidene, hva som er prøvd, og hvor du sier fra.',
  lead: 'Her står det hvem disse sidene kan stenge ute, hva som er prøvd og ikke prøvd, og hvor du sier fra.',
  covers:
    'Erklæringen gjelder sidene for publikum: møter, saker, møtebøker, søk, kalender, storskjerm og innbygging. Den gjelder ikke møtesekretærens egne skjermbilder.',

  status: 'I hvilken grad kravene er oppfylt',
  partly: 'Delvis i samsvar.',
  measure: [
    'Kravene er WCAG 2.1 på nivå A og AA (EN 301 549), jf. ',
    { text: 'likestillings- og diskrimineringsloven § 18', to: to.law },
    ' og ',
    { text: 'forskrift om universell utforming av IKT-løsninger § 4b', to: to.regulation },
    '. Selv sikter vi mot WCAG 2.2 AA.',
  ] as Piece[],

  notMet: 'Dette er ikke oppfylt',
  notMetOnes: [
    'Opptak har bare teksting når den følger med i strømmen. Møter med opptak i én fil vises uten teksting (WCAG 1.2.2), og synstolking finnes ikke (1.2.5). Saksgangen, forslagene, avstemningene og vedtakene står som tekst.',
    'Navn og sakstitler på et annet språk enn siden, for eksempel på nordsamisk, er ikke merket med språk, så en skjermleser kan lese dem feil (3.1.2).',
    'Saksdokumenter legges ut slik kommunen har laget dem. Et dokument kan være skannet eller uten merker for skjermlesere (1.1.1, 1.3.1). Systemet retter ikke på det.',
  ],
  outside: 'Dette er unntatt',
  outsideOnes: [
    [
      'Direktesendt lyd og bilde er unntatt fra kravene, jf. ',
      { text: 'forskriften § 4c', to: to.live },
      '. Møteloggen ved siden av er tekst, og er ikke unntatt.',
    ],
  ] as Piece[][],

  tested: 'Slik er sidene prøvd',
  testedOnes: [
    'Av maskiner, hver gang programmet endres: hver slags side går gjennom axe-core i Chromium, lys og mørk, på telefon og stor skjerm, og skal være uten feil. Slike verktøy finner bare en del av feilene.',
    'Ved 320 punkters bredde, som svarer til 400 % forstørring, skal ingen side måtte rulles sidelengs.',
    'Nytt som kommer mens møtet pågår, skal ikke flytte fokus, og en avstemning leses opp én gang når resultatet er klart. Siden kan holdes i ro.',
  ],
  notTested:
    'Ikke prøvd: Ingen med nedsatt funksjonsevne har vært med på å teste sidene, ingen utenforstående har gått dem etter, og de er ikke prøvd med skjermlesere. Ingen har talt opp hvert enkelt krav.',

  tell: 'Si fra når noe stenger deg ute',
  tellUs: 'Skriv hva du ville gjøre, hvilken side du var på og hva som sto i veien. Skriv hit:',
  noContact: 'Den som driver dette nettstedet, har ikke oppgitt noen adresse ennå. Skriv til kommunens postmottak.',

  complain: 'Klage og tilsyn',
  complainTo: [
    'Mener du at du er diskriminert fordi noe ikke er universelt utformet, kan du klage til ',
    { text: 'Diskrimineringsnemnda', to: to.board },
    '. ',
    { text: 'Tilsynet for universell utforming av IKT', to: to.authority },
    ' ser etter at reglene blir fulgt.',
  ] as Piece[],

  about: 'Om erklæringen',
  drawnUp: (date: string) =>
    `Laget ${date} av dem som lager programmet, ut fra testene over. Den skal gås gjennom hvert år.`,
  duty: [
    'Kommunen har plikt til å legge ut sin egen erklæring i den nasjonale løsningen, jf. ',
    { text: 'forskriften § 4e', to: to.statement },
    '. Denne siden kommer ikke i stedet for den.',
  ] as Piece[],
  official: 'Kommunens erklæring i den nasjonale løsningen',
  noOfficial: 'Den som driver dette nettstedet, har ikke oppgitt hvor kommunens erklæring ligger.',
};
