import type { Minutes } from '../../../src/procedure/minutes-document.js';

/** Fields whose value is a person's own words or a name, wherever in the minutes they stand. */
const wordFields = new Set([
  'name', 'title', 'text', 'reason', 'recommendation', 'sentence', 'question', 'place', 'organisation', 'body', 'comment',
  'secretary', 'caseRef', 'basis', 'citation', 'party', 'group', 'number', 'before', 'after', 'ruling', 'provision',
  'madeBy', 'proposal', 'drawn', 'how', 'url', 'room', 'streamUrl', 'nativeRole', 'nativeStatus', 'nativeKind',
  'withdrawnReason', 'postponedTo', 'source', 'licence', 'clockNote', 'voidedReason',
]); // prettier-ignore

/** Every word of the minutes that somebody said or wrote, once each. An export must say it, or say that it does not. */
export function wordsOf(minutes: Minutes, leave: (path: string) => boolean = () => false): string[] {
  const found = new Set<string>();
  const walk = (value: unknown, key: string, path: string) => {
    if (leave(path)) return;
    if (typeof value === 'string') {
      if (wordFields.has(key) && value.trim() !== '') found.add(value.trim());
    } else if (Array.isArray(value)) value.forEach((one: unknown) => walk(one, key, path));
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(inner, name, `${path}/${name}`);
  };
  // Why there was a pause is a kind, not anybody's words.
  const header = { ...minutes.header, recesses: [] };
  walk({ ...minutes, header }, '', '');
  return [...found];
}
