import type { BusinessEvent } from '../../../../src/procedure/business/events.js';
import { clip } from '../clip.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const businessRulesEn: RuleWords = {
  'question-new': () => 'The question has been recorded already.',
  'question-known': () => 'There is no such question in this meeting.',
  'question-open': () => 'The question has been closed already.',
  'asked-by-member': (f) => `${f.the('person')} is not a member of the body. Only members may put questions.`,
};

const ends = { debated: 'has been debated', 'in-writing': 'will be answered in writing', withdrawn: 'is withdrawn' };

export const businessHappeningsEn: HappeningsOf<BusinessEvent> = {
  'question.asked': (e, s) =>
    `${e.kind === 'interpellation' ? 'Interpellation' : 'Question'} from ${s.name(e.by)}: “${clip(e.text)}”`,
  'question.answered': (e, s) => `Answer from ${s.name(e.by)}: “${clip(e.text)}”`,
  'question.settled': (e) => `The question ${ends[e.how]}.`,
  'point-of-order.raised': (e, s) => `${s.name(e.person)} on a point of order: “${clip(e.text)}”`,
};
