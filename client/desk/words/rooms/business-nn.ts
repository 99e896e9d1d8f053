import type { BusinessEvent } from '../../../../src/procedure/business/events.js';
import { clip } from '../clip.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const businessRulesNn: RuleWords = {
  'question-new': () => 'Spørsmålet er alt ført.',
  'question-known': () => 'Spørsmålet finst ikkje i dette møtet.',
  'question-open': () => 'Spørsmålet er alt avslutta.',
  'asked-by-member': (f) => `${f.the('person')} er ikkje medlem av organet. Berre medlemer kan stille spørsmål.`,
};

const ends = { debated: 'er drøfta', 'in-writing': 'blir svara på skriftleg', withdrawn: 'er trekt' };

export const businessHappeningsNn: HappeningsOf<BusinessEvent> = {
  'question.asked': (e, s) =>
    `${e.kind === 'interpellation' ? 'Interpellasjon' : 'Spørsmål'} frå ${s.name(e.by)}: «${clip(e.text)}»`,
  'question.answered': (e, s) => `Svar frå ${s.name(e.by)}: «${clip(e.text)}»`,
  'question.settled': (e) => `Spørsmålet ${ends[e.how]}.`,
  'point-of-order.raised': (e, s) => `${s.name(e.person)} til dagsorden: «${clip(e.text)}»`,
};
