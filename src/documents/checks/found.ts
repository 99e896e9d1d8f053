import type { Finding, FindingKind } from '../../contract/documents.js';
import { maskedId, nationalIdsIn } from './national-ids.js';

export type Found = Omit<Finding, 'acknowledged'>;

/** What looking into a file came to. */
export interface Looked {
  pages: number | null;
  found: Found[];
}

const stopping: readonly FindingKind[] = ['script', 'launch', 'form-program', 'encrypted', 'broken'];

export function found(kind: FindingKind, count: number, more: { page?: number; shown?: string } = {}): Found {
  const key = more.page === undefined ? kind : `${kind}-${more.page}`;
  return { key, kind, count, stops: stopping.includes(kind), ...more };
}

/** The identity numbers in the text of one page, or of a file without pages. */
export function idsIn(text: string, page?: number): Found[] {
  const ids = nationalIdsIn(text);
  if (ids.length === 0) return [];
  return [found('national-id', ids.length, { shown: maskedId(ids[0]!), ...(page !== undefined && { page }) })];
}

/** The first letter of each word, at most four: whoever knows the name knows it again. */
export const masked = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .map((word) => `${String.fromCodePoint(word.codePointAt(0) ?? 0x2022)}•••`)
    .join(' ');

/** Many pages have the same: then only the first few are told one by one. */
export function gathered(all: Found[], mostPerKind = 20): Found[] {
  const kinds = new Map<FindingKind, Found[]>();
  for (const one of all) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return [...kinds.values()].flatMap((alike) => {
    if (alike.length <= mostPerKind) return alike;
    const rest = alike.slice(mostPerKind - 1);
    const { kind } = rest[0]!;
    return [
      ...alike.slice(0, mostPerKind - 1),
      found(
        kind,
        rest.reduce((sum, { count }) => sum + count, 0),
      ),
    ];
  });
}
