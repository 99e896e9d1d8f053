import type { BusinessEvent } from '../../../../src/procedure/business/events.js';
import { clip } from '../clip.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const businessRulesNb: RuleWords = {
  'question-new': () => 'Spørsmålet er alt ført.',
  'question-known': () => 'Spørsmålet finnes ikke i dette møtet.',
  'question-open': () => 'Spørsmålet er alt avsluttet.',
  'asked-by-member': (f) => `${f.the('person')} er ikke medlem av organet. Bare medlemmer kan stille spørsmål.`,
};

const ends = { debated: 'er drøftet', 'in-writing': 'blir besvart skriftlig', withdrawn: 'er trukket' };

export const businessHappeningsNb: HappeningsOf<BusinessEvent> = {
  'question.asked': (e, s) =>
    `${e.kind === 'interpellation' ? 'Interpellasjon' : 'Spørsmål'} fra ${s.name(e.by)}: «${clip(e.text)}»`,
  'question.answered': (e, s) => `Svar fra ${s.name(e.by)}: «${clip(e.text)}»`,
  'question.settled': (e) => `Spørsmålet ${ends[e.how]}.`,
  'point-of-order.raised': (e, s) => `${s.name(e.person)} til dagsorden: «${clip(e.text)}»`,
};
