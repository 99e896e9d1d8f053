import type { FormalityEvent } from '../../../../src/procedure/formalities/events.js';
import { clip } from '../clip.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const formalityRulesEn: RuleWords = {
  'quorum-present': (f) =>
    `Only ${f.n('present')} of ${f.n('members')} seats are filled; the meeting is quorate with at least ${f.n('needed')}.`,
  proposes: (f) => `${f.the('person')} has no seat in the meeting and cannot propose anything.`,
  'agenda-open': () => 'The agenda is already adopted.',
  'agenda-vote': () => 'That vote was not on the agenda, or was not carried.',
  'proposals-put': (f) =>
    `Proposed changes of the agenda not voted on: ${f.n('proposals')}. Vote first, or say why that is not needed.`,
  signatories: () => 'Choose at least one who signs.',
  'signatory-attends': (f) => `Not here as a member: ${f.the('people')}.`,
  'signatory-count': (f) => `Usually ${f.n('wanted')} sign beside the chair. Chosen here: ${f.n('chosen')}.`,
  'minutes-version': () => 'The version of the minutes is a whole number, one or more.',
  'earlier-minutes': () => 'A meeting does not approve its own minutes.',
  'approved-once': () => 'The minutes are already approved.',
  'approval-vote': () => 'That vote was not on the minutes, or was not carried.',
  'steps-aside': (f) => `${f.the('person')} is disqualified or exempted in ${f.the('item')} and takes no part in it.`,
  'exemption-exists': () => 'This body exempts nobody from single matters.',
  'requested-once': (f) => `${f.the('person')} has already asked to be exempted from it.`,
  'exemption-requested': (f) => `${f.the('person')} has not asked to be exempted. Record the request first.`,
  'exemption-basis': () => 'Write the provision the decision on exemption rests on; it belongs in the minutes.',
  'exemption-vote': (f) => `The body itself decides whether to exempt ${f.the('person')}. Record the vote first.`,
  'exemption-undecided': (f) =>
    `Whether to exempt ${f.the('people')} is undecided. Decide it before the matter is put.`,
  'absence-scope': (f) =>
    f.the('scope') === 'item' ? 'Say which item they are absent from.' : 'Say from or until when they are absent.',
  'from-before-to': () => 'It must begin before it ends.',
  'absence-whole': (f) => `${f.the('person')} is here. Record that they left instead.`,
  'called-once': (f) => `${f.the('person')} has been called and has not answered yet.`,
  'was-called': (f) => `${f.the('person')} has not been called.`,
  'call-due': (f) => `${f.the('person')} has reported no absence. Call a substitute all the same?`,
  'call-group': (f) => `${f.the('person')} is not of the group the seat belongs to (${f.the('seatOf')}).`,
  'call-order': (f) => `${f.the('before')} comes before ${f.the('person')} in the list of substitutes.`,
  'on-leave': (f) => `${f.the('person')} has leave for three months or more, and it is not over.`,
  'temporary-member': (f) =>
    `${f.the('person')} is a temporary member for ${f.the('seatOf')}, who has no leave for three months now.`,
  'temporary-in-council': (f) => `The council has no temporary members: ${f.the('people')}. Call substitutes instead.`,
  'another-day': (f) => `The meeting was announced for ${f.the('planned')} and opens on ${f.the('opened')}.`,
  'present-elsewhere': (f) =>
    `${f.the('person')} now sits in the meeting of ${f.the('meeting')}. The member chooses which, but cannot be in both.`,
};

export const formalityHappeningsEn: HappeningsOf<FormalityEvent> = {
  'quorum.declared': (e) => `The meeting is quorate: ${e.present} of ${e.members} present, ${e.needed} needed.`,
  'summons.remarked': (e, s) => `Remark on the summons${e.person ? ` by ${s.name(e.person)}` : ''}: ${clip(e.text)}`,
  'agenda.change-proposed': (e, s) => `${s.name(e.by)} proposes another agenda: ${clip(e.text)}`,
  'agenda.adopted': () => 'The agenda is adopted.',
  'signatories.chosen': (e, s) => `The minutes are signed by ${e.persons.map((one) => s.name(one)).join(', ')}.`,
  'previous-minutes.approved': (e) => `The minutes of ${e.meeting} are approved.`,
  'exemption.requested': (e, s) => `${s.name(e.person)} asks to be exempted from ${s.item(e.item)}.`,
  'exemption.decided': (e, s) =>
    `${s.name(e.person)} is ${e.outcome === 'exempted' ? 'exempted' : 'not exempted'} from ${s.item(e.item)}.`,
  'absence.reported': (e, s) =>
    `${s.name(e.person)} has reported absence${e.item ? ` from ${s.item(e.item)}` : ''}${e.from ? ` from ${s.time(e.from)}` : ''}${e.to ? ` until ${s.time(e.to)}` : ''}.`,
  'substitute.called': (e, s) => `${s.name(e.person)} is called for ${s.name(e.substituteFor)}.`,
  'substitute.answered': (e, s) => `${s.name(e.person)} ${e.accepts ? 'can come' : 'cannot come'}.`,
  'leave.granted': (e, s) => `${s.name(e.person)} has leave.`,
};
