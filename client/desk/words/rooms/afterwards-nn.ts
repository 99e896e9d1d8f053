import type { AfterwardsEvent } from '../../../../src/procedure/afterwards/events.js';
import type { MinutesState, Responsibility } from '../../../../src/procedure/afterwards/state.js';
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

const whose: Record<Responsibility, string> = {
  own: 'utstyret til kommunen',
  external: 'utanfor kontrollen til kommunen',
  member: 'utstyret til ein medlem',
  unknown: 'ukjend',
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
  'incident-known': () => 'Det er ikkje ført noko slikt brot i sendinga.',
  'stream-announced': (f) =>
    `Sendinga har vore broten i ${f.n('seconds')} sekund utan at publikum har fått vite det. Kunngjer brotet først, eller sei kvifor de ikkje ventar.`,
  'stream-back': (f) =>
    `Publikum ser ikkje at møtet held fram (${f.the('stream')}). Vent til sendinga er tilbake, eller sei kvifor de ikkje ventar.`,
  'going-on': (f) =>
    f.has('vote')
      ? 'Det er vedteke å ikkje halde fram medan publikum ikkje kan følgje møtet. Vent til sendinga er tilbake.'
      : 'Publikum kan ikkje følgje møtet. Røyst først over om møtet skal halde fram likevel.',
  'recess-first': (f) =>
    `Møtet må ha hatt pause i minst ${f.n('needed')} minutt før de avgjer om det skal halde fram. Til no: ${f.n('minutes')}.`,
  'continuation-vote': () =>
    'Om møtet skal halde fram, blir avgjort i ei open avrøysting om nett det, ført med namn der reglane krev det.',
  'recording-state': (f) =>
    f.list('state').includes('published')
      ? 'Opptaket er alt publisert. Trekk det først.'
      : 'Det er ikkje noko opptak ute.',
  'closed-part-cut': (f) =>
    `Dørene var lukka i ${f.the('items')}. Sjå til at dette ikkje er med i opptaket, og før det som ein mangel, eller sei kvifor det ikkje trengst.`,
};

export const afterwardsHappeningsNn: HappeningsOf<AfterwardsEvent> = {
  'minutes.drawn-up': (e) =>
    `Møtebok sett opp (${e.variant === 'full' ? 'fullstendig, ikkje offentleg' : 'offentleg'}, versjon ${e.version}).`,
  'minutes.published': (e) => `Møteboka er publisert (versjon ${e.version}).`,
  'minutes.signed': (e, s) => `${s.name(e.person)} har skrive under møteboka.`,
  'minutes.approved': (e) => `Møteboka er godkjend i ${e.atMeeting}.`,
  'minutes.corrected': (e) => `Møteboka er retta (versjon ${e.version}): ${e.reason}`,
  'stream.announced': (e) => `Brotet i sendinga er kunngjort${e.text === undefined ? '' : `: ${e.text}`}.`,
  'stream.step-taken': (e) => `Gjort med sendinga: ${e.text}`,
  'stream.attributed': (e) => `Årsak til brotet: ${whose[e.responsibility]}.`,
  'continuation.decided': (e) =>
    e.goingOn ? 'Møtet held fram sjølv om sendinga er broten.' : 'Møtet held ikkje fram før sendinga er tilbake.',
  'recording.published': (e) => `Opptaket er publisert${e.captions ? ' med teksting' : ', utan teksting'}.`,
  'recording.captioned': () => 'Opptaket er teksta.',
  'recording.withdrawn': (e) => `Opptaket er trekt: ${e.reason}`,
};
