import type { AfterwardsEvent } from '../../../../src/procedure/afterwards/events.js';
import type { MinutesState } from '../../../../src/procedure/afterwards/state.js';
import type { MinutesField } from '../../../../src/procedure/rule-book.js';
import type { RuleWords, Weighed } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

const fieldWords: Record<MinutesField, string> = {
  place: 'møtestad',
  time: 'når møtet vart opna og heva',
  attendance: 'kven som møtte',
  absence: 'kven som ikkje møtte',
  matters: 'kva saker som vart handsama, og utfallet',
  decisions: 'vedtak',
  'vote-results': 'avrøystingsresultat',
  'party-votes': 'korleis partia røysta',
  'closing-basis': 'heimel for å lukke dørene',
  'disqualification-basis': 'grunnlag for inhabilitet',
  'exemption-basis': 'grunnlag for fritak',
};

const stateWords: Record<MinutesState, string> = {
  'live-draft': 'ikkje sett opp',
  draft: 'sett opp, men ikkje publisert',
  published: 'publisert',
  signed: 'underskriven',
  approved: 'godkjend',
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

export const afterwardsRulesNn: RuleWords = {
  'minutes-state': (f) =>
    `Møteboka er ${states(f, 'state')}. Då går ikkje dette. Det går når ho er ${states(f, 'expected', ' eller ')}.`,
  'minutes-complete': (f) =>
    `Møteboka kan ikkje publiserast enno. Dette manglar: ${fields(f)}.${f.list('about').length > 0 ? ` Det gjeld ${f.the('about')}.` : ''} Før det inn først.`,
  'signed-once': (f) => `${f.the('person')} har alt skrive under.`,
  signatory: (f) =>
    `${f.the('person')} var ikkje til stades i møtet. Skal møteboka likevel underskrivast av vedkomande, sei kvifor.`,
  'approving-meeting': () => 'Sei kva møte som godkjende eller retta møteboka.',
};

export const afterwardsHappeningsNn: HappeningsOf<AfterwardsEvent> = {
  'minutes.drawn-up': (e) =>
    `Møtebok sett opp (${e.variant === 'full' ? 'fullstendig, ikkje offentleg' : 'offentleg'}, versjon ${e.version}).`,
  'minutes.published': (e) => `Møteboka er publisert (versjon ${e.version}).`,
  'minutes.signed': (e, s) => `${s.name(e.person)} har skrive under møteboka.`,
  'minutes.approved': (e) => `Møteboka er godkjend i ${e.atMeeting}.`,
  'minutes.corrected': (e) => `Møteboka er retta (versjon ${e.version}): ${e.reason}`,
};
