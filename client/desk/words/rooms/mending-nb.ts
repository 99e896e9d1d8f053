import type { MendingEvent } from '../../../../src/procedure/mending/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const mendingRulesNb: RuleWords = {
  'closing-mandatory': (f) =>
    f.the('ground') === 'expected'
      ? 'Ifølge innkallingen ventes saken behandlet for lukkede dører, og ingen har stemt over det. Stem over lukking først, eller si hvorfor saken er åpen.'
      : 'Saken skal etter loven behandles for lukkede dører. Lukk dem, eller si hvorfor dette kan behandles åpent.',
  'closing-proposed': () =>
    'Dørene kan lukkes for drøftingen bare når noen har foreslått å lukke. Før forslaget først.',
  'closing-proposed-once': () => 'Det er alt foreslått å lukke dørene på dette grunnlaget. Stem over det.',
  'closing-debate': () =>
    'Dørene er lukket bare for å drøfte om de skal lukkes. Åpne dem, og stem over det i åpent møte.',
  'entry-known': () => 'Det er ikke ført noe slikt.',
  'struck-once': () => 'Linjen er alt strøket.',
  'content-told': () => 'Her står det ikke noe publikum kan lese. Bare det som er offentlig, kan fjernes.',
  'withholding-basis': () => 'Skriv hvilken bestemmelse som forbyr å offentliggjøre dette. Den blir stående offentlig.',
};

export const mendingHappeningsNb: HappeningsOf<MendingEvent> = {
  'closing.proposed': (e, s) => `${s.name(e.by)} foreslo å lukke dørene, jf. ${e.citation}.`,
  'content.withheld': (e) => `Innhold fjernet fra det offentlige, jf. ${e.basis}.`,
  'entry.struck': (e) => `En linje er strøket: ${e.reason}`,
};

/** The pane where mistakes are set right. */
export const mendingPaneNb = {
  title: 'Rett opp',
  lead: 'Noe ført feil? Velg hva det gjelder.',
  what: 'Hva',
  none: 'Velg …',
  how: 'Hva er galt?',
  typo: 'Skrivefeil',
  fact: 'Faktafeil',
  strike: 'Ført ved en feil',
  withhold: 'Må ikke være offentlig',
  after: 'Riktig ordlyd',
  basis: 'Bestemmelse som forbyr offentliggjøring',
  basisHelp: 'Blir stående offentlig der innholdet sto.',
  basisFirst: 'offentleglova § 13, jf. forvaltningsloven § 13',
  reasonOpen: 'Vises offentlig ved siden av rettelsen.',
  reasonInside: 'Vises ikke offentlig. Originalen blir i den interne loggen.',
  alsoThere: (n: number) => `De samme ordene står ${n} ${n === 1 ? 'annet sted' : 'andre steder'} og fjernes også der.`,
  doCorrect: 'Rett',
  doStrike: 'Stryk',
  doWithhold: 'Fjern fra det offentlige nå',
  absence: (name: string) => `Meldt forfall: ${name}`,
  speech: (name: string, time: string) => `Innlegg: ${name} ${time}`,
};
