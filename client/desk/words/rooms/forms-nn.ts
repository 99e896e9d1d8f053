import type { FormsEvent } from '../../../../src/procedure/forms/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';
import { clip } from '../clip.js';

export const formsRulesNn: RuleWords = {
  'written-meeting': () =>
    'Svar blir samla inn berre når møtet er kalla inn som skriftleg behandling, og ei skriftleg behandling blir ikkje sett som eit møte.',
  'documents-to-all': () =>
    'Dokumenta og framlegget må vere sende samtidig til alle medlemmene. Send innkallinga med dokumenta først.',
  'answers-open': (f) => `Det blir ikkje samla inn svar i ${f.the('item')}, eller saka er alt avgjord skriftleg.`,
  'answers-for-a-seat': (f) => `${f.the('person')} svarer ikkje for nokon plass i denne saka.`,
  'answers-awaited': (f) =>
    `Fristen er ikkje ute, og desse har ikkje svart: ${f.the('people')}. Vent, eller sei kvifor de ikkje ventar.`,
  'urgent-remote': () => 'Dette gjeld berre hastefjernmøte, og eit hastefjernmøte blir halde som fjernmøte.',
  'demanded-by-members': (f) => `Berre medlemmer kan krevje dette. Ikkje medlem: ${f.the('people')}.`,
};

export const formsHappeningsNn: HappeningsOf<FormsEvent> = {
  'answers.opened': (e, s) => `${s.item(e.item)} blir avgjord skriftleg. Framlegg: «${clip(e.proposal)}»`,
  'answer.recorded': (e, s) =>
    `${s.name(e.person)} svarte ${e.agrees ? 'ja' : 'nei'} til framlegget og ${e.inWriting ? 'ja' : 'nei'} til skriftleg behandling.`,
  'item.settled-in-writing': (e, s) =>
    e.adopted
      ? `${s.item(e.item)} er vedteken skriftleg av alle ${e.members} medlemmene.`
      : `${s.item(e.item)} er ikkje vedteken skriftleg.`,
  'urgency.contested': (e, s) =>
    `${e.demandedBy.length} av ${e.members} krev ordinært møte${e.item ? ` i ${s.item(e.item)}` : ''}; ${e.needed} må til. ${e.postponed ? 'Utsett.' : 'Møtet held fram.'}`,
};
