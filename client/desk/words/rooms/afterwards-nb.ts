import type { AfterwardsEvent } from '../../../../src/procedure/afterwards/events.js';
import type { MinutesState, Responsibility } from '../../../../src/procedure/afterwards/state.js';
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

const whose: Record<Responsibility, string> = {
  own: 'kommunens eget utstyr',
  external: 'utenfor kommunens kontroll',
  member: 'et medlems utstyr',
  unknown: 'ukjent',
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
  'incident-known': () => 'Det er ikke ført noe slikt brudd i sendingen.',
  'stream-announced': (f) =>
    `Sendingen har vært brutt i ${f.n('seconds')} sekunder uten at publikum har fått vite det. Kunngjør bruddet først, eller si hvorfor dere ikke venter.`,
  'stream-back': (f) =>
    `Publikum ser ikke at møtet fortsetter (${f.the('stream')}). Vent til sendingen er tilbake, eller si hvorfor dere ikke venter.`,
  'going-on': (f) =>
    f.has('vote')
      ? 'Det er vedtatt ikke å fortsette mens publikum ikke kan følge møtet. Vent til sendingen er tilbake.'
      : 'Publikum kan ikke følge møtet. Stem først over om møtet skal fortsette likevel.',
  'recess-first': (f) =>
    `Møtet må ha hatt pause i minst ${f.n('needed')} minutter før dere avgjør om det skal fortsette. Hittil: ${f.n('minutes')}.`,
  'continuation-vote': () =>
    'Om møtet skal fortsette, avgjøres ved en åpen avstemning om nettopp det, ført med navn der reglene krever det.',
  'recording-state': (f) =>
    f.list('state').includes('published')
      ? 'Opptaket er alt publisert. Trekk det først.'
      : 'Det er ikke noe opptak ute.',
  'closed-part-cut': (f) =>
    `Dørene var lukket i ${f.the('items')}. Kontroller at dette ikke er med i opptaket, og før det som en mangel, eller si hvorfor det ikke trengs.`,
};

export const afterwardsHappeningsNb: HappeningsOf<AfterwardsEvent> = {
  'minutes.drawn-up': (e) =>
    `Møtebok satt opp (${e.variant === 'full' ? 'fullstendig, ikke offentlig' : 'offentlig'}, versjon ${e.version}).`,
  'minutes.published': (e) => `Møteboken er publisert (versjon ${e.version}).`,
  'minutes.signed': (e, s) => `${s.name(e.person)} har underskrevet møteboken.`,
  'minutes.approved': (e) => `Møteboken er godkjent i ${e.atMeeting}.`,
  'minutes.corrected': (e) => `Møteboken er rettet (versjon ${e.version}): ${e.reason}`,
  'stream.announced': (e) => `Bruddet i sendingen er kunngjort${e.text === undefined ? '' : `: ${e.text}`}.`,
  'stream.step-taken': (e) => `Gjort med sendingen: ${e.text}`,
  'stream.attributed': (e) => `Årsak til bruddet: ${whose[e.responsibility]}.`,
  'continuation.decided': (e) =>
    e.goingOn ? 'Møtet fortsetter selv om sendingen er brutt.' : 'Møtet fortsetter ikke før sendingen er tilbake.',
  'recording.published': (e) => `Opptaket er publisert${e.captions ? ' med teksting' : ', uten teksting'}.`,
  'recording.captioned': () => 'Opptaket er tekstet.',
  'recording.withdrawn': (e) => `Opptaket er trukket: ${e.reason}`,
};
