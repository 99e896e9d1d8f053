import { accessAddresses as to, type nbAccessibility } from './nb-accessibility.js';

/** Nynorsk for `/tilgjengelighet`. */
export const nnAccessibility: typeof nbAccessibility = {
  title: 'Tilgjengeerklæring',
  description: 'Kva som ikkje er universelt utforma på desse sidene, kva som er prøvd, og kvar du seier frå.',
  lead: 'Her står det kven desse sidene kan stengje ute, kva som er prøvd og ikkje prøvd, og kvar du seier frå.',
  covers:
    'Erklæringa gjeld sidene for publikum: møte, saker, møtebøker, søk, kalender, storskjerm og innbygging. Ho gjeld ikkje skjermbileta til møtesekretæren.',

  status: 'I kva grad krava er oppfylte',
  partly: 'Delvis i samsvar.',
  measure: [
    'Krava er WCAG 2.1 på nivå A og AA (EN 301 549), jf. ',
    { text: 'likestillings- og diskrimineringslova § 18', to: to.law },
    ' og ',
    { text: 'forskrift om universell utforming av IKT-løysingar § 4b', to: to.regulation },
    '. Sjølve siktar vi mot WCAG 2.2 AA.',
  ],

  notMet: 'Dette er ikkje oppfylt',
  notMetOnes: [
    'Opptak har berre teksting når ho følgjer med i straumen. Møte med opptak i éi fil blir viste utan teksting (WCAG 1.2.2), og synstolking finst ikkje (1.2.5). Saksgangen, framlegga, røystingane og vedtaka står som tekst.',
    'Namn og sakstitlar på eit anna språk enn sida, til dømes på nordsamisk, er ikkje merkte med språk, så ein skjermlesar kan lese dei feil (3.1.2).',
    'Saksdokument blir lagde ut slik kommunen har laga dei. Eit dokument kan vere skanna eller utan merke for skjermlesarar (1.1.1, 1.3.1). Systemet rettar ikkje på det.',
  ],
  outside: 'Dette er unnateke',
  outsideOnes: [
    [
      'Direktesend lyd og bilete er unnatekne frå krava, jf. ',
      { text: 'forskrifta § 4c', to: to.live },
      '. Møteloggen ved sida av er tekst, og er ikkje unnateken.',
    ],
  ],

  tested: 'Slik er sidene prøvde',
  testedOnes: [
    'Av maskiner, kvar gong programmet blir endra: kvart slag side går gjennom axe-core i Chromium, lys og mørk, på telefon og stor skjerm, og skal vere utan feil. Slike verktøy finn berre ein del av feila.',
    'Ved 320 punkt i breidda, som svarar til 400 % forstørring, skal ein ikkje måtte rulle noka side sidelengs.',
    'Nytt som kjem medan møtet går føre seg, skal ikkje flytte fokus, og ei røysting blir lesen opp éin gong når resultatet er klart. Sida kan haldast i ro.',
  ],
  notTested:
    'Ikkje prøvd: Ingen med nedsett funksjonsevne har vore med på å teste sidene, ingen utanforståande har gått dei etter, og dei er ikkje prøvde med skjermlesarar. Ingen har talt opp kvart einskilt krav.',

  tell: 'Sei frå når noko stengjer deg ute',
  tellUs: 'Skriv kva du ville gjere, kva side du var på og kva som stod i vegen. Skriv hit:',
  noContact: 'Den som driv denne nettstaden, har ikkje oppgitt noka adresse enno. Skriv til postmottaket i kommunen.',

  complain: 'Klage og tilsyn',
  complainTo: [
    'Meiner du at du er diskriminert fordi noko ikkje er universelt utforma, kan du klage til ',
    { text: 'Diskrimineringsnemnda', to: to.board },
    '. ',
    { text: 'Tilsynet for universell utforming av IKT', to: to.authority },
    ' ser etter at reglane blir følgde.',
  ],

  about: 'Om erklæringa',
  drawnUp: (date) => `Laga ${date} av dei som lagar programmet, ut frå testane over. Ho skal gåast gjennom kvart år.`,
  duty: [
    'Kommunen har plikt til å leggje ut si eiga erklæring i den nasjonale løysinga, jf. ',
    { text: 'forskrifta § 4e', to: to.statement },
    '. Denne sida kjem ikkje i staden for ho.',
  ],
  official: 'Erklæringa til kommunen i den nasjonale løysinga',
  noOfficial: 'Den som driv denne nettstaden, har ikkje oppgitt kvar erklæringa til kommunen ligg.',
};
