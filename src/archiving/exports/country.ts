import type { RuleBookId } from '../../procedure/rule-book.js';
import type { Language } from '../../procedure/vocabulary.js';

/**
 * Where a record is from, as ISO 3166-1 has it, in small letters. A rule book names its country; of a record made elsewhere
 * only Norwegian says it by its language. `zz` stands for "not said".
 */
export function countryCode(ruleBook: RuleBookId | null, language: Language): string {
  const book = ruleBook ?? '';
  if (book.startsWith('swedish')) return 'se';
  if (book.startsWith('english')) return 'gb';
  if (book.startsWith('california')) return 'us';
  return book.startsWith('norwegian') || language === 'nb' || language === 'nn' ? 'no' : 'zz';
}
