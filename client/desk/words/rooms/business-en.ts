import type { BusinessEvent } from '../../../../src/procedure/business/events.js';
import { clip } from '../clip.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const businessRulesEn: RuleWords = {
  'question-new': () => 'The question has been recorded already.',
  'question-known': () => 'There is no such question in this meeting.',
  'question-open': () => 'The question has been closed already.',
  'asked-by-member': (f) => `${f.the('person')} is not a member of the body. Only members may put questions.`,

  'citizens-proposal-dated': (f) =>
    `Say on which day the citizens’ proposal came in: ${f.the('items')}. The time limit runs from then.`,
  'citizens-proposal-late': (f) =>
    `The council was to take a position on the citizens’ proposal by ${f.the('until')}. Say why it is later.`,
  day: (f) => `There is no such day: ${f.the('day')}.`,
  'legality-control': () => 'Under the rules of this meeting nobody can demand control of a decision.',
  demanders: (f) =>
    `At least ${f.n('needed')} members of the municipal or county council must demand control together. Here they are ${f.n('demanding')}.`,
  'demand-in-time': (f) =>
    `Control is demanded from ${f.the('from')} up to and including ${f.the('until')}. This is dated ${f.the('on')}.`,
  'control-of-decision': (f) => `Nothing was decided in ${f.the('item')} that can be controlled.`,
  'control-excluded': () => 'Decisions on hiring, notice and dismissal are not controlled.',
  'control-once': (f) => `Control of ${f.the('item')} has been demanded already.`,
  'control-demanded': (f) => `Nobody has demanded control of ${f.the('item')}.`,
  'control-state': () =>
    'The body looks at the demand first. Where it holds fast, the case is sent on, and then it is settled.',

  'special-reasons': () => 'Write the special reasons why the Statsforvalter takes it up.',
  'taken-up-after': (f) => `The decision was made on ${f.the('from')}. It cannot have been taken up on ${f.the('on')}.`,
  'deferred-meanwhile': () => 'The control is over. Carrying out the decision can be put off only while it lasts.',
  'deferred-once': () => 'It is recorded already that this body has put it off.',

  reports: () => 'Choose at least one report.',
  'noted-together': (f) => `These are no reports: ${f.the('items')}. Are they still only taken note of?`,
  'made-by': () => 'Say who made the decision.',
  'delegation-basis': () => 'Say where the power was delegated, for instance a point of the delegation rules.',
  'another-body': (f) => `${f.the('body')} is the body that meets now. Choose the one that should have decided.`,
  'notice-once': (f) => `It is recorded already that ${f.the('body')} is owed a notice of ${f.the('item')}.`,
  'notice-owed': (f) =>
    `Urgent decisions this body has had no notice of yet: ${f.the('notices')}. Report them before the meeting ends.`,

  'public-question-time': () => 'Under the rules of this body the public has no time of its own.',
  'question-time-outside': () =>
    'Only members may speak in the meeting. Give the public its time before the meeting opens, or break off first.',
  'question-time-state': () => 'The public’s time does not stand so that this could happen.',
  'question-time-running': () => 'The public’s time has not begun.',
  'question-time-over': () => 'End the public’s time first.',
  'public-heard': () => 'The public is to be heard before the meeting ends. Give it the word, or say why not.',
};

const ends = { debated: 'has been debated', 'in-writing': 'will be answered in writing', withdrawn: 'is withdrawn' };

export const businessHappeningsEn: HappeningsOf<BusinessEvent> = {
  'question.asked': (e, s) =>
    `${e.kind === 'interpellation' ? 'Interpellation' : 'Question'} from ${s.name(e.by)}: “${clip(e.text)}”`,
  'question.answered': (e, s) => `Answer from ${s.name(e.by)}: “${clip(e.text)}”`,
  'question.settled': (e) => `The question ${ends[e.how]}.`,
  'point-of-order.raised': (e, s) => `${s.name(e.person)} on a point of order: “${clip(e.text)}”`,

  'legality.demanded': (e, s) => `Control of the decision in ${s.item(e.item)} is demanded.`,
  'legality.taken-up': (e, s) => `The Statsforvalter has taken up ${s.item(e.item)} for control on its own initiative.`,
  'legality.deferred': (e, s) => `The decision in ${s.item(e.item)} is not carried out before the control is done.`,
  'legality.reviewed': (e, s) =>
    `The body has ${e.outcome === 'upheld' ? 'upheld' : 'changed'} its decision in ${s.item(e.item)}.`,
  'legality.sent': (e, s) => `The demand for control of ${s.item(e.item)} has gone to the Statsforvalter.`,
  'legality.settled': (e, s) =>
    `Control of ${s.item(e.item)}: the decision is ${e.outcome === 'upheld' ? 'lawful' : 'annulled'}.`,

  'reports.noted': (e, s) => `Noted: ${e.items.map((item) => s.item(item)).join(', ')}.`,
  'briefing.given': (e, s) => `Briefing${e.by ? ` by ${s.name(e.by)}` : ''}: “${clip(e.text)}”`,
  'delegated-decision.reported': (e) => `Delegated decision, ${e.madeBy}: “${clip(e.text)}”`,
  'notice.owed': (e, s) =>
    `${s.item(e.item)} was decided urgently. ${e.body.name} is owed a notice at its next meeting.`,
  'urgent-decision.reported': (e) => `Notice of an urgent decision, ${e.madeBy}: “${clip(e.text)}”`,

  'question-time.started': () => 'The public has the word.',
  'question-time.ended': () => 'The public’s time is over.',
  'public-comment.given': (e) => `From the public${e.name ? `, ${e.name}` : ''}${e.text ? `: “${clip(e.text)}”` : '.'}`,
};
