import type { FormsEvent } from '../../../../src/procedure/forms/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';
import type { formsPaneNb } from './forms-nb.js';
import { clip } from '../clip.js';

export const formsRulesNn: RuleWords = {
  'written-meeting': () =>
    'Svar blir samla inn berre når møtet er kalla inn som skriftleg handsaming, og ei skriftleg handsaming blir ikkje sett som eit møte.',
  'documents-to-all': () =>
    'Dokumenta og framlegget må vere sende samtidig til alle medlemene. Send innkallinga med dokumenta først.',
  'answers-open': (f) => `Det blir ikkje samla inn svar i ${f.the('item')}, eller saka er alt avgjord skriftleg.`,
  'answers-for-a-seat': (f) => `${f.the('person')} svarer ikkje for nokon plass i denne saka.`,
  'answers-awaited': (f) =>
    `Fristen er ikkje ute, og desse har ikkje svart: ${f.the('people')}. Vent, eller sei kvifor de ikkje ventar.`,
  'urgent-remote': () => 'Dette gjeld berre hastefjernmøte, og eit hastefjernmøte blir halde som fjernmøte.',
  'demanded-by-members': (f) => `Berre medlemer kan krevje dette. Ikkje medlem: ${f.the('people')}.`,
  'budget-second-vote': (f) =>
    `Ingen av framlegga fekk fleirtal. No blir det røysta over berre dei to som fekk flest røyster: ${f.the('between')}.`,
  'budget-second-place': (f) =>
    `Desse fekk like mange røyster, så lova seier ikkje kven som går vidare: ${f.the('between')}. Før avgjerda til møteleiaren først.`,
  'finalists-equal': (f) =>
    f.has('between')
      ? `Vel to, og berre mellom dei som fekk like mange røyster der plassen står open: ${f.the('between')}.`
      : 'Røystene viser sjølve kva framlegg som går vidare.',
  'budget-whole': () =>
    'Budsjett og økonomiplan blir vedtekne ved ei avrøysting over heilskapen. Ta den avrøystinga først.',
  'points-known': (f) =>
    f.has('points') && f.the('points') !== ''
      ? `Framlegget har ikkje desse punkta: ${f.the('points')}. Punkt er linjer som byrjar med «1.», «2.» og så vidare.`
      : 'Punktvis avrøysting er for eller mot punkt i eitt framlegg.',
  'decision-differs': () =>
    'Ordlyden er ein annan enn det som vart vedteke i avrøystingane. Bruk den samansette teksten, eller sei kvifor.',
  'voting-order': () => 'Skriv kva det skal røystast over, i den rekkjefølgja det skjer.',
  'motion-moved': (f) => `${f.the('motion')} er alt sett fram i møtet.`,
  'motion-targets': (f) => `Framlegget kan berre gjelde andre framlegg i same sak, ikkje: ${f.the('motions')}.`,
  'forwarded-kind': (f) =>
    `${f.the('motion')} er ikkje eit oversendingsframlegg. Røyst over det, eller sei kvifor det blir sendt over utan avrøysting.`,
  'item-on-demand': (f) =>
    `${f.n('demanding')} av ${f.n('members')} medlemer krev saka. Det må vere minst ${f.n('needed')}.`,
  'meeting-on-demand': (f) =>
    `${f.n('demanding')} medlemer krev møtet. Det må vere minst ${f.n('needed')} av ${f.n('seats')}.`,
};

export const formsHappeningsNn: HappeningsOf<FormsEvent> = {
  'answers.opened': (e, s) => `${s.item(e.item)} blir avgjord skriftleg. Framlegg: «${clip(e.proposal)}»`,
  'answer.recorded': (e, s) =>
    `${s.name(e.person)} svarte ${e.agrees ? 'ja' : 'nei'} til framlegget og ${e.inWriting ? 'ja' : 'nei'} til skriftleg handsaming.`,
  'item.settled-in-writing': (e, s) =>
    e.adopted
      ? `${s.item(e.item)} er vedteken skriftleg av alle ${e.members} medlemene.`
      : `${s.item(e.item)} er ikkje vedteken skriftleg.`,
  'urgency.contested': (e, s) =>
    `${e.demandedBy.length} av ${e.members} krev ordinært møte${e.item ? ` i ${s.item(e.item)}` : ''}; ${e.needed} må til. ${e.postponed ? 'Utsett.' : 'Møtet held fram.'}`,
  'finalists.ruled': (e) => `Møteleiaren har avgjort kva to framlegg som går vidare: ${e.reason}`,
  'voting-order.announced': (e, s) =>
    `Rekkjefølgja i avrøystinga i ${s.item(e.item)} er kunngjord: ${e.order.map(({ question }) => clip(question)).join('; ')}.`,
  'motion.moved': (e, s) => `${s.motion(e.motion)} er sett fram i møtet.`,
  'motion.forwarded': (e, s) =>
    `${s.motion(e.motion)} er sendt over${e.to ? ` til ${e.to}` : ''} utan realitetsvotering.`,
  'motion.ruled-out': (e, s) =>
    `Møteleiaren tek ikkje ${s.motion(e.motion).toLowerCase()} opp til avrøysting: ${e.reason}`,
  'item.demanded': (e, s) =>
    `${e.demandedBy.length} av ${e.members} medlemer har kravt ${s.item(e.item)} på sakslista.`,
};

/** What the panes of this room say. */
export const formsPaneNn: typeof formsPaneNb = {
  points: 'Røyste berre over desse punkta',
  pointsLead: 'Ingen valde: heile framlegget. Etter punktvis avrøysting blir det til slutt røysta over heilskapen.',
  order: 'Rekkjefølgja i avrøystinga',
  announcedAt: (at) => `Kunngjord kl. ${at}`,
  notAnnounced: 'Ikkje kunngjord. Slik er det vanleg:',
  announce: 'Kunngjer rekkjefølgja',
  announceAnew: 'Kunngjer rekkjefølgja på nytt',
  move: 'Set fram',
  forward: 'Send over',
  ruleOut: 'Ta ikkje opp',
  written: 'Skriftleg handsaming',
  writtenLead: 'Medlemene møtest ikkje; dei svarer på framlegget og på om det kan avgjerast skriftleg.',
  proposal: 'Framlegg til vedtak',
  until: 'Svarfrist',
  openAnswers: 'Be om svar',
  answered: (given, all) => `${given} av ${all} har svara.`,
  noAnswer: 'Ikkje svara',
  answers: {
    'yes-yes': 'Ja til framlegget, ja til skriftleg',
    'no-yes': 'Nei til framlegget, ja til skriftleg',
    'yes-no': 'Ja til framlegget, nei til skriftleg',
    'no-no': 'Nei til begge delar',
  },
  settle: 'Avgjer saka',
  adopted: 'Vedteken skriftleg av alle medlemene.',
  notAdopted: 'Ikkje vedteken skriftleg.',
  endWritten: 'Avslutt den skriftlege handsaminga',
};
