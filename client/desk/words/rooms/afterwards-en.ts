import type { AfterwardsEvent } from '../../../../src/procedure/afterwards/events.js';
import type { MinutesState, Responsibility } from '../../../../src/procedure/afterwards/state.js';
import type { MinutesField } from '../../../../src/procedure/rule-book.js';
import type { RuleWords, Weighed } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

const fieldWords: Record<MinutesField, string> = {
  place: 'the place',
  time: 'when the meeting opened and closed',
  attendance: 'who attended',
  absence: 'who did not attend',
  matters: 'which items were handled, and their outcome',
  decisions: 'decisions',
  'vote-results': 'results of votes',
  'party-votes': 'how the parties voted',
  'closing-basis': 'the basis for closing the doors',
  'disqualification-basis': 'the basis of a disqualification',
  'exemption-basis': 'the basis of an exemption',
};

const stateWords: Record<MinutesState, string> = {
  'live-draft': 'not drawn up',
  draft: 'drawn up, but not published',
  published: 'published',
  signed: 'signed',
  approved: 'approved',
};

const whose: Record<Responsibility, string> = {
  own: 'the municipality’s own equipment',
  external: 'outside the municipality’s control',
  member: 'a member’s equipment',
  unknown: 'unknown',
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

export const afterwardsRulesEn: RuleWords = {
  'minutes-state': (f) =>
    `The minutes are ${states(f, 'state')}, so this cannot be done. It can when they are ${states(f, 'expected', ' or ')}.`,
  'minutes-complete': (f) =>
    `The minutes cannot be published yet. Missing: ${fields(f)}.${f.list('about').length > 0 ? ` It concerns ${f.the('about')}.` : ''} Record it first.`,
  'signed-once': (f) => `${f.the('person')} has signed already.`,
  signatory: (f) =>
    `${f.the('person')} did not attend the meeting. If they are to sign the minutes all the same, say why.`,
  'approving-meeting': () => 'Say which meeting approved or corrected the minutes.',
  'incident-known': () => 'No such interruption of the stream is recorded.',
  'stream-announced': (f) =>
    `The stream has been down for ${f.n('seconds')} seconds and the public has not been told. Announce it first, or say why you do not wait.`,
  'stream-back': (f) =>
    `The public cannot see that the meeting goes on (${f.the('stream')}). Wait for the stream, or say why you do not.`,
  'going-on': (f) =>
    f.has('vote')
      ? 'It was decided not to go on while the public cannot follow. Wait for the stream.'
      : 'The public cannot follow the meeting. Vote first on whether to go on all the same.',
  'recess-first': (f) =>
    `The meeting must have rested for at least ${f.n('needed')} minutes before you decide whether to go on. So far: ${f.n('minutes')}.`,
  'continuation-vote': () =>
    'Whether to go on is decided by an open vote on just that, taken by name where the rules ask for it.',
  'recording-state': (f) =>
    f.list('state').includes('published')
      ? 'The recording is already out. Withdraw it first.'
      : 'There is no recording out.',
  'closed-part-cut': (f) =>
    `The doors were closed in ${f.the('items')}. See that the recording does not hold this and name it as a gap, or say why that is not needed.`,
};

export const afterwardsHappeningsEn: HappeningsOf<AfterwardsEvent> = {
  'minutes.drawn-up': (e) =>
    `Minutes drawn up (${e.variant === 'full' ? 'full, not public' : 'public'}, version ${e.version}).`,
  'minutes.published': (e) => `The minutes are published (version ${e.version}).`,
  'minutes.signed': (e, s) => `${s.name(e.person)} has signed the minutes.`,
  'minutes.approved': (e) => `The minutes were approved in ${e.atMeeting}.`,
  'minutes.corrected': (e) => `The minutes were corrected (version ${e.version}): ${e.reason}`,
  'stream.announced': (e) => `The interruption was announced${e.text === undefined ? '' : `: ${e.text}`}.`,
  'stream.step-taken': (e) => `Done about the stream: ${e.text}`,
  'stream.attributed': (e) => `Cause of the interruption: ${whose[e.responsibility]}.`,
  'continuation.decided': (e) =>
    e.goingOn
      ? 'The meeting goes on although the stream is down.'
      : 'The meeting does not go on until the stream is back.',
  'recording.published': (e) => `The recording is out${e.captions ? ' with captions' : ', without captions'}.`,
  'recording.captioned': () => 'The recording has captions.',
  'recording.withdrawn': (e) => `The recording was withdrawn: ${e.reason}`,
};
