import type { FormalityEvent } from '../../../../src/procedure/formalities/events.js';
import { clip } from '../clip.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const formalityRulesNb: RuleWords = {
  'quorum-present': (f) =>
    `Bare ${f.n('present')} av ${f.n('members')} plasser er besatt, og det må være minst ${f.n('needed')} for at møtet er lovlig satt.`,
  proposes: (f) => `${f.the('person')} har ingen plass i møtet og kan ikke fremme forslag.`,
  'agenda-open': () => 'Sakslisten er alt godkjent.',
  'agenda-vote': () => 'Avstemningen gjaldt ikke sakslisten, eller den ble ikke vedtatt.',
  'proposals-put': (f) =>
    `${f.n('proposals')} forslag til endret saksliste er ikke stemt over. Stem først, eller si hvorfor det ikke trengs.`,
  signatories: () => 'Velg minst én som skal underskrive.',
  'signatory-attends': (f) => `${f.the('people')} er ikke til stede som medlem.`,
  'signatory-count': (f) =>
    `Det er vanlig at ${f.n('wanted')} underskriver sammen med møtelederen. Her er ${f.n('chosen')} valgt.`,
  'minutes-version': () => 'Versjonen av møteboken er et helt tall fra én og opp.',
  'earlier-minutes': () => 'Et møte godkjenner ikke sin egen møtebok.',
  'approved-once': () => 'Møteboken er alt godkjent.',
  'approval-vote': () => 'Avstemningen gjaldt ikke møteboken, eller den ble ikke vedtatt.',
  'steps-aside': (f) => `${f.the('person')} er inhabil eller fritatt i ${f.the('item')} og tar ikke del i saken.`,
  'exemption-exists': () => 'Dette organet gir ikke fritak fra å behandle enkeltsaker.',
  'requested-once': (f) => `${f.the('person')} har alt søkt om fritak i saken.`,
  'exemption-requested': (f) => `${f.the('person')} har ikke søkt om fritak. Før søknaden først.`,
  'exemption-basis': () => 'Skriv hjemmelen for avgjørelsen om fritak. Den skal stå i møteboken.',
  'exemption-vote': (f) => `Organet avgjør selv om ${f.the('person')} skal fritas. Før avstemningen først.`,
  'exemption-undecided': (f) =>
    `Det er ikke avgjort om ${f.the('people')} skal fritas. Avgjør det før dere stemmer over saken.`,
  'absence-scope': (f) =>
    f.the('scope') === 'item' ? 'Si hvilken sak forfallet gjelder.' : 'Si fra når eller til når forfallet gjelder.',
  'from-before-to': () => 'Tiden det begynner, må være før tiden det slutter.',
  'absence-whole': (f) => `${f.the('person')} er til stede. Før heller at ${f.the('person')} gikk.`,
  'called-once': (f) => `${f.the('person')} er alt innkalt og har ikke svart.`,
  'was-called': (f) => `${f.the('person')} er ikke innkalt.`,
  'call-due': (f) => `${f.the('person')} har ikke meldt forfall. Skal en vara innkalles likevel?`,
  'call-group': (f) => `${f.the('person')} er ikke fra gruppen som plassen tilhører (${f.the('seatOf')}).`,
  'call-order': (f) => `${f.the('before')} står foran ${f.the('person')} på varalisten.`,
  'on-leave': (f) => `${f.the('person')} har permisjon i tre måneder eller mer, og permisjonen er ikke over.`,
  'temporary-member': (f) =>
    `${f.the('person')} er settemedlem for ${f.the('seatOf')}, som ikke har fritak i minst tre måneder nå.`,
  'temporary-in-council': (f) =>
    `Kommunestyret og fylkestinget har ikke settemedlemmer: ${f.the('people')}. Kall inn vara i stedet.`,
  'another-day': (f) => `Møtet er kunngjort for ${f.the('planned')}, men settes ${f.the('opened')}.`,
  'present-elsewhere': (f) =>
    `${f.the('person')} sitter nå i møtet i ${f.the('meeting')}. Medlemmet velger selv hvor, men kan ikke være begge steder.`,
};

export const formalityHappeningsNb: HappeningsOf<FormalityEvent> = {
  'quorum.declared': (e) => `Møtet er lovlig satt: ${e.present} av ${e.members} til stede, ${e.needed} trengs.`,
  'summons.remarked': (e, s) =>
    `Merknad til innkallingen${e.person ? ` fra ${s.name(e.person)}` : ''}: ${clip(e.text)}`,
  'agenda.change-proposed': (e, s) => `${s.name(e.by)} foreslår endret saksliste: ${clip(e.text)}`,
  'agenda.adopted': () => 'Sakslisten er godkjent.',
  'signatories.chosen': (e, s) => `Møteboken underskrives av ${e.persons.map((one) => s.name(one)).join(', ')}.`,
  'previous-minutes.approved': (e) => `Møteboken fra ${e.meeting} er godkjent.`,
  'exemption.requested': (e, s) => `${s.name(e.person)} søker om fritak i ${s.item(e.item)}.`,
  'exemption.decided': (e, s) =>
    `${s.name(e.person)} er ${e.outcome === 'exempted' ? 'fritatt' : 'ikke fritatt'} i ${s.item(e.item)}.`,
  'absence.reported': (e, s) =>
    `${s.name(e.person)} har meldt forfall${e.item ? ` i ${s.item(e.item)}` : ''}${e.from ? ` fra ${s.time(e.from)}` : ''}${e.to ? ` til ${s.time(e.to)}` : ''}.`,
  'substitute.called': (e, s) => `${s.name(e.person)} er innkalt for ${s.name(e.substituteFor)}.`,
  'substitute.answered': (e, s) => `${s.name(e.person)} ${e.accepts ? 'kan møte' : 'kan ikke møte'}.`,
  'leave.granted': (e, s) => `${s.name(e.person)} har fått permisjon.`,
};
