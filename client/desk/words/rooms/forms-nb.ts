import type { FormsEvent } from '../../../../src/procedure/forms/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';
import { clip } from '../clip.js';

export const formsRulesNb: RuleWords = {
  'written-meeting': () =>
    'Svar samles bare inn når møtet er innkalt som skriftlig behandling, og en skriftlig behandling settes ikke som et møte.',
  'documents-to-all': () =>
    'Dokumentene og forslaget må være sendt samtidig til alle medlemmene. Send innkallingen med dokumentene først.',
  'answers-open': (f) => `Det samles ikke inn svar i ${f.the('item')}, eller saken er alt avgjort skriftlig.`,
  'answers-for-a-seat': (f) => `${f.the('person')} svarer ikke for noen plass i denne saken.`,
  'answers-awaited': (f) =>
    `Fristen er ikke ute, og disse har ikke svart: ${f.the('people')}. Vent, eller si hvorfor dere ikke venter.`,
  'urgent-remote': () => 'Dette gjelder bare hastefjernmøter, og et hastefjernmøte holdes som fjernmøte.',
  'demanded-by-members': (f) => `Bare medlemmer kan kreve dette. Ikke medlem: ${f.the('people')}.`,
  'budget-second-vote': (f) =>
    `Ingen av forslagene fikk flertall. Nå stemmes det over bare de to som fikk flest stemmer: ${f.the('between')}.`,
  'budget-second-place': (f) =>
    `Disse fikk like mange stemmer, så loven sier ikke hvem som går videre: ${f.the('between')}. Før møteleders avgjørelse først.`,
  'finalists-equal': (f) =>
    f.has('between')
      ? `Velg to, og bare blant dem som fikk like mange stemmer der plassen står åpen: ${f.the('between')}.`
      : 'Stemmene viser selv hvilke forslag som går videre.',
  'budget-whole': () =>
    'Et budsjett eller en økonomiplan vedtas ved en avstemning over helheten. Ta den avstemningen først.',
  'points-known': (f) =>
    f.has('points') && f.the('points') !== ''
      ? `Forslaget har ikke disse punktene: ${f.the('points')}. Punkter er linjer som begynner med «1.», «2.» og så videre.`
      : 'Punktvis avstemning er for eller mot punkter i ett forslag.',
  'decision-differs': () =>
    'Ordlyden er en annen enn det som ble vedtatt i avstemningene. Bruk den sammensatte teksten, eller si hvorfor.',
  'voting-order': () => 'Skriv hva det skal stemmes over, i den rekkefølgen det skjer.',
  'motion-moved': (f) => `${f.the('motion')} er alt fremsatt i møtet.`,
  'motion-targets': (f) => `Forslaget kan bare gjelde andre forslag i samme sak, ikke: ${f.the('motions')}.`,
  'forwarded-kind': (f) =>
    `${f.the('motion')} er ikke et oversendelsesforslag. Stem over det, eller si hvorfor det oversendes uten avstemning.`,
  'item-on-demand': (f) =>
    `${f.n('demanding')} av ${f.n('members')} medlemmer krever saken. Det må være minst ${f.n('needed')}.`,
  'meeting-on-demand': (f) =>
    `${f.n('demanding')} medlemmer krever møtet. Det må være minst ${f.n('needed')} av ${f.n('seats')}.`,
};

export const formsHappeningsNb: HappeningsOf<FormsEvent> = {
  'answers.opened': (e, s) => `${s.item(e.item)} avgjøres skriftlig. Forslag: «${clip(e.proposal)}»`,
  'answer.recorded': (e, s) =>
    `${s.name(e.person)} svarte ${e.agrees ? 'ja' : 'nei'} til forslaget og ${e.inWriting ? 'ja' : 'nei'} til skriftlig behandling.`,
  'item.settled-in-writing': (e, s) =>
    e.adopted
      ? `${s.item(e.item)} er vedtatt skriftlig av alle ${e.members} medlemmer.`
      : `${s.item(e.item)} er ikke vedtatt skriftlig.`,
  'urgency.contested': (e, s) =>
    `${e.demandedBy.length} av ${e.members} krever ordinært møte${e.item ? ` i ${s.item(e.item)}` : ''}; ${e.needed} må til. ${e.postponed ? 'Utsatt.' : 'Møtet fortsetter.'}`,
  'finalists.ruled': (e) => `Møteleder har avgjort hvilke to forslag som går videre: ${e.reason}`,
  'voting-order.announced': (e, s) =>
    `Rekkefølgen i avstemningen i ${s.item(e.item)} er kunngjort: ${e.order.map(({ question }) => clip(question)).join('; ')}.`,
  'motion.moved': (e, s) => `${s.motion(e.motion)} er fremsatt i møtet.`,
  'motion.forwarded': (e, s) =>
    `${s.motion(e.motion)} er oversendt${e.to ? ` til ${e.to}` : ''} uten realitetsvotering.`,
  'motion.ruled-out': (e, s) =>
    `Møteleder tar ikke ${s.motion(e.motion).toLowerCase()} opp til avstemning: ${e.reason}`,
  'item.demanded': (e, s) =>
    `${e.demandedBy.length} av ${e.members} medlemmer har krevd ${s.item(e.item)} på sakslisten.`,
};

/** What the panes of this room say. */
export const formsPaneNb = {
  points: 'Stemme bare over disse punktene',
  pointsLead: 'Ingen valgt: hele forslaget. Etter punktvis avstemning stemmes det til slutt over helheten.',
  order: 'Rekkefølgen i avstemningen',
  announcedAt: (at: string) => `Kunngjort kl. ${at}`,
  notAnnounced: 'Ikke kunngjort. Slik er det vanlig:',
  announce: 'Kunngjør rekkefølgen',
  announceAnew: 'Kunngjør rekkefølgen på nytt',
  move: 'Fremsett',
  forward: 'Oversend',
  ruleOut: 'Ta ikke opp',
  written: 'Skriftlig behandling',
  writtenLead: 'Medlemmene møtes ikke; de svarer på forslaget og på om det kan avgjøres skriftlig.',
  proposal: 'Forslag til vedtak',
  until: 'Svarfrist',
  openAnswers: 'Be om svar',
  answered: (given: number, all: number) => `${given} av ${all} har svart.`,
  noAnswer: 'Ikke svart',
  answers: {
    'yes-yes': 'Ja til forslaget, ja til skriftlig',
    'no-yes': 'Nei til forslaget, ja til skriftlig',
    'yes-no': 'Ja til forslaget, nei til skriftlig',
    'no-no': 'Nei til begge deler',
  },
  settle: 'Avgjør saken',
  adopted: 'Vedtatt skriftlig av alle medlemmene.',
  notAdopted: 'Ikke vedtatt skriftlig.',
  endWritten: 'Avslutt den skriftlige behandlingen',
};
