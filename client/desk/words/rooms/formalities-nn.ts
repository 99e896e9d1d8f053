import type { FormalityEvent } from '../../../../src/procedure/formalities/events.js';
import { clip } from '../clip.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const formalityRulesNn: RuleWords = {
  'quorum-present': (f) =>
    `Berre ${f.n('present')} av ${f.n('members')} plassar er fylte, og det må vere minst ${f.n('needed')} for at møtet er lovleg sett.`,
  proposes: (f) => `${f.the('person')} har ingen plass i møtet og kan ikkje gjere framlegg.`,
  'agenda-open': () => 'Sakslista er alt godkjend.',
  'agenda-vote': () => 'Røystinga galdt ikkje sakslista, eller ho vart ikkje vedteken.',
  'proposals-put': (f) =>
    `${f.n('proposals')} framlegg om endra saksliste er det ikkje røysta over. Røyst først, eller sei kvifor det ikkje trengst.`,
  signatories: () => 'Vel minst éin som skal skrive under.',
  'signatory-attends': (f) => `${f.the('people')} er ikkje til stades som medlem.`,
  'signatory-count': (f) =>
    `Det er vanleg at ${f.n('wanted')} skriv under saman med møteleiaren. Her er ${f.n('chosen')} valde.`,
  'minutes-version': () => 'Versjonen av møteboka er eit heilt tal frå éin og opp.',
  'earlier-minutes': () => 'Eit møte godkjenner ikkje si eiga møtebok.',
  'approved-once': () => 'Møteboka er alt godkjend.',
  'approval-vote': () => 'Røystinga galdt ikkje møteboka, eller ho vart ikkje vedteken.',
  'steps-aside': (f) => `${f.the('person')} er inhabil eller har fritak i ${f.the('item')} og tek ikkje del i saka.`,
  'exemption-exists': () => 'Dette organet gir ikkje fritak frå å handsame einskildsaker.',
  'requested-once': (f) => `${f.the('person')} har alt søkt om fritak i saka.`,
  'exemption-requested': (f) => `${f.the('person')} har ikkje søkt om fritak. Før søknaden først.`,
  'exemption-basis': () => 'Skriv heimelen for avgjerda om fritak. Han skal stå i møteboka.',
  'exemption-vote': (f) => `Organet avgjer sjølv om ${f.the('person')} skal få fritak. Før røystinga først.`,
  'exemption-undecided': (f) =>
    `Det er ikkje avgjort om ${f.the('people')} skal få fritak. Avgjer det før de røystar over saka.`,
  'absence-scope': (f) =>
    f.the('scope') === 'item' ? 'Sei kva sak forfallet gjeld.' : 'Sei frå når eller til når forfallet gjeld.',
  'from-before-to': () => 'Tida det tek til, må vere før tida det sluttar.',
  'absence-whole': (f) => `${f.the('person')} er til stades. Før heller at ${f.the('person')} gjekk.`,
  'called-once': (f) => `${f.the('person')} er alt innkalla og har ikkje svart.`,
  'was-called': (f) => `${f.the('person')} er ikkje innkalla.`,
  'call-due': (f) => `${f.the('person')} har ikkje meldt forfall. Skal ein vara kallast inn likevel?`,
  'call-group': (f) => `${f.the('person')} er ikkje frå gruppa som plassen høyrer til (${f.the('seatOf')}).`,
  'call-order': (f) => `${f.the('before')} står framfor ${f.the('person')} på varalista.`,
  'on-leave': (f) => `${f.the('person')} har permisjon i tre månader eller meir, og permisjonen er ikkje over.`,
  'temporary-member': (f) =>
    `${f.the('person')} er settemedlem for ${f.the('seatOf')}, som ikkje har fritak i minst tre månader no.`,
  'temporary-in-council': (f) =>
    `Kommunestyret og fylkestinget har ikkje settemedlemer: ${f.the('people')}. Kall inn vara i staden.`,
  'another-day': (f) => `Møtet er kunngjort for ${f.the('planned')}, men blir sett ${f.the('opened')}.`,
  'present-elsewhere': (f) =>
    `${f.the('person')} sit no i møtet i ${f.the('meeting')}. Medlemen vel sjølv kvar, men kan ikkje vere begge stader.`,
};

export const formalityHappeningsNn: HappeningsOf<FormalityEvent> = {
  'quorum.declared': (e) => `Møtet er lovleg sett: ${e.present} av ${e.members} til stades, ${e.needed} trengst.`,
  'summons.remarked': (e, s) => `Merknad til innkallinga${e.person ? ` frå ${s.name(e.person)}` : ''}: ${clip(e.text)}`,
  'agenda.change-proposed': (e, s) => `${s.name(e.by)} gjer framlegg om endra saksliste: ${clip(e.text)}`,
  'agenda.adopted': () => 'Sakslista er godkjend.',
  'signatories.chosen': (e, s) => `Møteboka blir skriven under av ${e.persons.map((one) => s.name(one)).join(', ')}.`,
  'previous-minutes.approved': (e) => `Møteboka frå ${e.meeting} er godkjend.`,
  'exemption.requested': (e, s) => `${s.name(e.person)} søkjer om fritak i ${s.item(e.item)}.`,
  'exemption.decided': (e, s) =>
    `${s.name(e.person)} har ${e.outcome === 'exempted' ? 'fått' : 'ikkje fått'} fritak i ${s.item(e.item)}.`,
  'absence.reported': (e, s) =>
    `${s.name(e.person)} har meldt forfall${e.item ? ` i ${s.item(e.item)}` : ''}${e.from ? ` frå ${s.time(e.from)}` : ''}${e.to ? ` til ${s.time(e.to)}` : ''}.`,
  'substitute.called': (e, s) => `${s.name(e.person)} er kalla inn for ${s.name(e.substituteFor)}.`,
  'substitute.answered': (e, s) => `${s.name(e.person)} ${e.accepts ? 'kan møte' : 'kan ikkje møte'}.`,
  'leave.granted': (e, s) => `${s.name(e.person)} har fått permisjon.`,
};
