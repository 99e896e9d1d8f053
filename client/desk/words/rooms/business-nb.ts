import type { BusinessEvent } from '../../../../src/procedure/business/events.js';
import { clip } from '../clip.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const businessRulesNb: RuleWords = {
  'question-new': () => 'Spørsmålet er alt ført.',
  'question-known': () => 'Spørsmålet finnes ikke i dette møtet.',
  'question-open': () => 'Spørsmålet er alt avsluttet.',
  'asked-by-member': (f) => `${f.the('person')} er ikke medlem av organet. Bare medlemmer kan stille spørsmål.`,

  'citizens-proposal-dated': (f) =>
    `Før hvilken dag innbyggerforslaget kom inn: ${f.the('items')}. Fristen regnes derfra.`,
  'citizens-proposal-late': (f) =>
    `Fristen for å ta stilling til innbyggerforslaget var ${f.the('until')}. Skriv hvorfor det ble senere.`,
  day: (f) => `Datoen finnes ikke: ${f.the('day')}.`,
  'legality-control': () => 'Etter reglene for dette møtet kan ingen kreve lovlighetskontroll.',
  demanders: (f) =>
    `Minst ${f.n('needed')} medlemmer av kommunestyret eller fylkestinget må kreve lovlighetskontroll sammen. Her er det ${f.n('demanding')}.`,
  'demand-in-time': (f) =>
    `Kravet må være satt fram fra ${f.the('from')} til og med ${f.the('until')}. Dette er datert ${f.the('on')}.`,
  'control-of-decision': (f) => `I ${f.the('item')} er det ikke gjort noe vedtak som kan lovlighetskontrolleres.`,
  'control-excluded': () => 'Vedtak om ansettelse, oppsigelse eller avskjed kan ikke lovlighetskontrolleres.',
  'control-once': (f) => `Lovlighetskontroll av ${f.the('item')} er alt krevd.`,
  'control-demanded': (f) => `Ingen har krevd lovlighetskontroll av ${f.the('item')}.`,
  'control-state': () =>
    'Organet må først behandle kravet på nytt. Holder det fast ved vedtaket, sendes saken videre, og så avgjøres den.',

  'special-reasons': () => 'Skriv hvilke særlige grunner Statsforvalteren har for å ta opp saken.',
  'taken-up-after': (f) => `Vedtaket ble gjort ${f.the('from')}. Det kan ikke være tatt opp ${f.the('on')}.`,
  'deferred-meanwhile': () => 'Lovlighetskontrollen er over. Iverksettingen kan bare utsettes mens den pågår.',
  'deferred-once': () => 'Det er alt ført at dette organet har utsatt iverksettingen.',

  reports: () => 'Velg minst én referatsak.',
  'noted-together': (f) => `Dette er ikke referatsaker: ${f.the('items')}. Skal de likevel bare tas til orientering?`,
  'made-by': () => 'Skriv hvem som gjorde vedtaket.',
  'delegation-basis': () => 'Skriv hvor myndigheten er delegert, for eksempel et punkt i delegeringsreglementet.',
  'another-body': (f) => `${f.the('body')} er organet som møter nå. Velg organet som skulle ha avgjort saken.`,
  'notice-once': (f) => `Det er alt ført at ${f.the('body')} skal få melding om ${f.the('item')}.`,
  'notice-owed': (f) =>
    `Hastevedtak som dette organet ikke har fått melding om ennå: ${f.the('notices')}. Legg meldingen fram før møtet heves.`,

  'public-question-time': () => 'Etter reglene for dette organet har publikum ingen egen spørretime.',
  'question-time-outside': () =>
    'Bare medlemmer har talerett i møtet. Hold spørretimen for publikum før møtet settes, eller ta pause først.',
  'question-time-state': () => 'Spørretimen er ikke i den tilstanden dette gjelder.',
  'question-time-running': () => 'Spørretimen for publikum er ikke i gang.',
  'question-time-over': () => 'Avslutt spørretimen for publikum først.',
  'public-heard': () =>
    'Publikum skal få ordet før møtet heves. Hold spørretime, eller skriv hvorfor det ikke ble gjort.',
};

const ends = { debated: 'er drøftet', 'in-writing': 'blir besvart skriftlig', withdrawn: 'er trukket' };

export const businessHappeningsNb: HappeningsOf<BusinessEvent> = {
  'question.asked': (e, s) =>
    `${e.kind === 'interpellation' ? 'Interpellasjon' : 'Spørsmål'} fra ${s.name(e.by)}: «${clip(e.text)}»`,
  'question.answered': (e, s) => `Svar fra ${s.name(e.by)}: «${clip(e.text)}»`,
  'question.settled': (e) => `Spørsmålet ${ends[e.how]}.`,
  'point-of-order.raised': (e, s) => `${s.name(e.person)} til dagsorden: «${clip(e.text)}»`,

  'legality.demanded': (e, s) => `Det er krevd lovlighetskontroll av vedtaket i ${s.item(e.item)}.`,
  'legality.taken-up': (e, s) =>
    `Statsforvalteren har tatt opp ${s.item(e.item)} til lovlighetskontroll på eget initiativ.`,
  'legality.deferred': (e, s) =>
    `Vedtaket i ${s.item(e.item)} skal ikke iverksettes før lovlighetskontrollen er gjennomført.`,
  'legality.reviewed': (e, s) =>
    `Organet har ${e.outcome === 'upheld' ? 'holdt fast ved' : 'endret'} vedtaket i ${s.item(e.item)}.`,
  'legality.sent': (e, s) => `Kravet om lovlighetskontroll av ${s.item(e.item)} er sendt til Statsforvalteren.`,
  'legality.settled': (e, s) =>
    `Lovlighetskontrollen av ${s.item(e.item)}: vedtaket er ${e.outcome === 'upheld' ? 'lovlig' : 'opphevet'}.`,

  'reports.noted': (e, s) => `Tatt til orientering: ${e.items.map((item) => s.item(item)).join(', ')}.`,
  'briefing.given': (e, s) => `Orientering${e.by ? ` ved ${s.name(e.by)}` : ''}: «${clip(e.text)}»`,
  'delegated-decision.reported': (e) => `Delegert vedtak, ${e.madeBy}: «${clip(e.text)}»`,
  'notice.owed': (e, s) => `${s.item(e.item)} er et hastevedtak. ${e.body.name} skal få melding i sitt neste møte.`,
  'urgent-decision.reported': (e) => `Melding om hastevedtak, ${e.madeBy}: «${clip(e.text)}»`,

  'question-time.started': () => 'Spørretimen for publikum har begynt.',
  'question-time.ended': () => 'Spørretimen for publikum er slutt.',
  'public-comment.given': (e) => `Fra publikum${e.name ? `, ${e.name}` : ''}${e.text ? `: «${clip(e.text)}»` : '.'}`,
};
