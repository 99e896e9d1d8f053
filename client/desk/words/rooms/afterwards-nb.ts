import type { AfterwardsEvent } from '../../../../src/procedure/afterwards/events.js';
import type { MinutesState } from '../../../../src/procedure/afterwards/state.js';
import type { MinutesField } from '../../../../src/procedure/rule-book.js';
import type { RuleWords, Weighed } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

const fieldWords: Record<MinutesField, string> = {
  place: 'møtested',
  time: 'når møtet ble åpnet og hevet',
  attendance: 'hvem som møtte',
  absence: 'hvem som ikke møtte',
  matters: 'hvilke saker som ble behandlet, og utfallet',
  decisions: 'vedtak',
  'vote-results': 'avstemningsresultat',
  'party-votes': 'hvordan partiene stemte',
  'closing-basis': 'hjemmel for å lukke dørene',
  'disqualification-basis': 'grunnlag for inhabilitet',
  'exemption-basis': 'grunnlag for fritak',
};

const stateWords: Record<MinutesState, string> = {
  'live-draft': 'ikke satt opp',
  draft: 'satt opp, men ikke publisert',
  published: 'publisert',
  signed: 'underskrevet',
  approved: 'godkjent',
};

const fields = (f: Weighed) =>
  f
    .list('fields')
    .map((field) => fieldWords[field as MinutesField] ?? field)
    .join('; ');
const states = (f: Weighed, fact: string, between = '') =>
  f
    .list(fact)
    .map((state) => stateWords[state as MinutesState] ?? state)
    .join(between);

export const afterwardsRulesNb: RuleWords = {
  'minutes-state': (f) =>
    `Møteboken er ${states(f, 'state')}. Da går ikke dette. Det går når den er ${states(f, 'expected', ' eller ')}.`,
  'minutes-complete': (f) =>
    `Møteboken kan ikke publiseres ennå. Dette mangler: ${fields(f)}.${f.list('about').length > 0 ? ` Det gjelder ${f.the('about')}.` : ''} Før det inn først.`,
  'signed-once': (f) => `${f.the('person')} har alt skrevet under.`,
  signatory: (f) =>
    `${f.the('person')} var ikke til stede i møtet. Skal møteboken likevel underskrives av vedkommende, si hvorfor.`,
  'approving-meeting': () => 'Si hvilket møte som godkjente eller rettet møteboken.',
};

export const afterwardsHappeningsNb: HappeningsOf<AfterwardsEvent> = {
  'minutes.drawn-up': (e) =>
    `Møtebok satt opp (${e.variant === 'full' ? 'fullstendig, ikke offentlig' : 'offentlig'}, versjon ${e.version}).`,
  'minutes.published': (e) => `Møteboken er publisert (versjon ${e.version}).`,
  'minutes.signed': (e, s) => `${s.name(e.person)} har underskrevet møteboken.`,
  'minutes.approved': (e) => `Møteboken er godkjent i ${e.atMeeting}.`,
  'minutes.corrected': (e) => `Møteboken er rettet (versjon ${e.version}): ${e.reason}`,
};
