import type { BusinessEvent } from '../../../../src/procedure/business/events.js';
import { clip } from '../clip.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const businessRulesNn: RuleWords = {
  'question-new': () => 'Spørsmålet er alt ført.',
  'question-known': () => 'Spørsmålet finst ikkje i dette møtet.',
  'question-open': () => 'Spørsmålet er alt avslutta.',
  'asked-by-member': (f) => `${f.the('person')} er ikkje medlem av organet. Berre medlemer kan stille spørsmål.`,

  'citizens-proposal-dated': (f) =>
    `Før kva dag innbyggjarforslaget kom inn: ${f.the('items')}. Fristen blir rekna derifrå.`,
  'citizens-proposal-late': (f) =>
    `Fristen for å ta stilling til innbyggjarforslaget var ${f.the('until')}. Skriv kvifor det vart seinare.`,
  day: (f) => `Datoen finst ikkje: ${f.the('day')}.`,
  'legality-control': () => 'Etter reglane for dette møtet kan ingen krevje lovlegkontroll.',
  demanders: (f) =>
    `Minst ${f.n('needed')} medlemer av kommunestyret eller fylkestinget må krevje lovlegkontroll saman. Her er det ${f.n('demanding')}.`,
  'demand-in-time': (f) =>
    `Kravet må vere sett fram frå ${f.the('from')} til og med ${f.the('until')}. Dette er datert ${f.the('on')}.`,
  'control-of-decision': (f) => `I ${f.the('item')} er det ikkje gjort noko vedtak som kan lovlegkontrollerast.`,
  'control-excluded': () => 'Vedtak om tilsetjing, oppseiing eller avskil kan ikkje lovlegkontrollerast.',
  'control-once': (f) => `Lovlegkontroll av ${f.the('item')} er alt kravd.`,
  'control-demanded': (f) => `Ingen har kravd lovlegkontroll av ${f.the('item')}.`,
  'control-state': () =>
    'Organet må først handsame kravet på nytt. Held det fast ved vedtaket, blir saka send vidare, og så blir ho avgjord.',

  'special-reasons': () => 'Skriv kva særlege grunnar Statsforvaltaren har for å ta opp saka.',
  'taken-up-after': (f) => `Vedtaket vart gjort ${f.the('from')}. Det kan ikkje vere teke opp ${f.the('on')}.`,
  'deferred-meanwhile': () => 'Lovlegkontrollen er over. Iverksetjinga kan berre utsetjast medan han går føre seg.',
  'deferred-once': () => 'Det er alt ført at dette organet har utsett iverksetjinga.',

  reports: () => 'Vel minst éi referatsak.',
  'noted-together': (f) =>
    `Dette er ikkje referatsaker: ${f.the('items')}. Skal dei likevel berre takast til orientering?`,
  'made-by': () => 'Skriv kven som gjorde vedtaket.',
  'delegation-basis': () => 'Skriv kvar myndet er delegert, til dømes eit punkt i delegeringsreglementet.',
  'another-body': (f) => `${f.the('body')} er organet som møtest no. Vel organet som skulle ha avgjort saka.`,
  'notice-once': (f) => `Det er alt ført at ${f.the('body')} skal få melding om ${f.the('item')}.`,
  'notice-owed': (f) =>
    `Hastevedtak som dette organet ikkje har fått melding om enno: ${f.the('notices')}. Legg meldinga fram før møtet blir heva.`,

  'public-question-time': () => 'Etter reglane for dette organet har publikum ingen eigen spørjetime.',
  'question-time-outside': () =>
    'Berre medlemer har talerett i møtet. Hald spørjetimen for publikum før møtet blir sett, eller ta pause først.',
  'question-time-state': () => 'Spørjetimen er ikkje i den tilstanden dette gjeld.',
  'question-time-running': () => 'Spørjetimen for publikum er ikkje i gang.',
  'question-time-over': () => 'Avslutt spørjetimen for publikum først.',
  'public-heard': () =>
    'Publikum skal få ordet før møtet blir heva. Hald spørjetime, eller skriv kvifor det ikkje vart gjort.',
};

const ends = { debated: 'er drøfta', 'in-writing': 'blir svara på skriftleg', withdrawn: 'er trekt' };

export const businessHappeningsNn: HappeningsOf<BusinessEvent> = {
  'question.asked': (e, s) =>
    `${e.kind === 'interpellation' ? 'Interpellasjon' : 'Spørsmål'} frå ${s.name(e.by)}: «${clip(e.text)}»`,
  'question.answered': (e, s) => `Svar frå ${s.name(e.by)}: «${clip(e.text)}»`,
  'question.settled': (e) => `Spørsmålet ${ends[e.how]}.`,
  'point-of-order.raised': (e, s) => `${s.name(e.person)} til dagsorden: «${clip(e.text)}»`,

  'legality.demanded': (e, s) => `Det er kravd lovlegkontroll av vedtaket i ${s.item(e.item)}.`,
  'legality.taken-up': (e, s) =>
    `Statsforvaltaren har teke opp ${s.item(e.item)} til lovlegkontroll på eige initiativ.`,
  'legality.deferred': (e, s) =>
    `Vedtaket i ${s.item(e.item)} skal ikkje setjast i verk før lovlegkontrollen er gjennomført.`,
  'legality.reviewed': (e, s) =>
    `Organet har ${e.outcome === 'upheld' ? 'halde fast ved' : 'endra'} vedtaket i ${s.item(e.item)}.`,
  'legality.sent': (e, s) => `Kravet om lovlegkontroll av ${s.item(e.item)} er sendt til Statsforvaltaren.`,
  'legality.settled': (e, s) =>
    `Lovlegkontrollen av ${s.item(e.item)}: vedtaket er ${e.outcome === 'upheld' ? 'lovleg' : 'oppheva'}.`,

  'reports.noted': (e, s) => `Teke til orientering: ${e.items.map((item) => s.item(item)).join(', ')}.`,
  'briefing.given': (e, s) => `Orientering${e.by ? ` ved ${s.name(e.by)}` : ''}: «${clip(e.text)}»`,
  'delegated-decision.reported': (e) => `Delegert vedtak, ${e.madeBy}: «${clip(e.text)}»`,
  'notice.owed': (e, s) =>
    `${s.item(e.item)} er eit hastevedtak. ${e.body.name} skal få melding i det neste møtet sitt.`,
  'urgent-decision.reported': (e) => `Melding om hastevedtak, ${e.madeBy}: «${clip(e.text)}»`,

  'question-time.started': () => 'Spørjetimen for publikum har byrja.',
  'question-time.ended': () => 'Spørjetimen for publikum er slutt.',
  'public-comment.given': (e) => `Frå publikum${e.name ? `, ${e.name}` : ''}${e.text ? `: «${clip(e.text)}»` : '.'}`,
};
