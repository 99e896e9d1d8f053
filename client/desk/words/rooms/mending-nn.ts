import type { MendingEvent } from '../../../../src/procedure/mending/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const mendingRulesNn: RuleWords = {
  'closing-mandatory': (f) =>
    f.the('ground') === 'expected'
      ? 'Ifølgje innkallinga er saka venta handsama for lukka dører, og ingen har røysta over det. Røyst over lukking først, eller sei kvifor saka er open.'
      : 'Saka skal etter lova handsamast for lukka dører. Lukk dei, eller sei kvifor dette kan handsamast ope.',
  'closing-proposed': () =>
    'Dørene kan lukkast for drøftinga berre når nokon har gjort framlegg om å lukke. Før framlegget først.',
  'closing-proposed-once': () => 'Det er alt gjort framlegg om å lukke dørene på dette grunnlaget. Røyst over det.',
  'closing-debate': () =>
    'Dørene er lukka berre for å drøfte om dei skal lukkast. Opne dei, og røyst over det i ope møte.',
  'entry-known': () => 'Det er ikkje ført noko slikt.',
  'struck-once': () => 'Linja er alt stroken.',
  'content-told': () => 'Her står det ikkje noko publikum kan lese. Berre det som er offentleg, kan fjernast.',
  'withholding-basis': () => 'Skriv kva føresegn som forbyr å offentleggjere dette. Ho blir ståande offentleg.',
};

export const mendingHappeningsNn: HappeningsOf<MendingEvent> = {
  'closing.proposed': (e, s) => `${s.name(e.by)} gjorde framlegg om å lukke dørene, jf. ${e.citation}.`,
  'content.withheld': (e) => `Innhald fjerna frå det offentlege, jf. ${e.basis}.`,
  'entry.struck': (e) => `Ei linje er stroken: ${e.reason}`,
};

/** The pane where mistakes are set right. */
export const mendingPaneNn = {
  title: 'Rett opp',
  lead: 'Noko ført feil? Vel kva det gjeld.',
  what: 'Kva',
  none: 'Vel …',
  how: 'Kva er gale?',
  typo: 'Skrivefeil',
  fact: 'Faktafeil',
  strike: 'Ført ved ein feil',
  withhold: 'Må ikkje vere offentleg',
  after: 'Rett ordlyd',
  basis: 'Føresegn som forbyr å offentleggjere',
  basisHelp: 'Blir ståande offentleg der innhaldet stod.',
  basisFirst: 'offentleglova § 13, jf. forvaltningslova § 13',
  reasonOpen: 'Blir vist offentleg ved sida av rettinga.',
  reasonInside: 'Blir ikkje vist offentleg. Originalen blir verande i den interne loggen.',
  alsoThere: (n: number) => `Dei same orda står ${n} ${n === 1 ? 'annan stad' : 'andre stader'} og blir fjerna der òg.`,
  doCorrect: 'Rett',
  doStrike: 'Stryk',
  doWithhold: 'Fjern frå det offentlege no',
  absence: (name: string) => `Meldt forfall: ${name}`,
  speech: (name: string, time: string) => `Innlegg: ${name} ${time}`,
};
