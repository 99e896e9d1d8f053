import type { PublicEvent, PublicEventType } from './events.js';

/** One piece of a public event that can be withheld or erased on its own; `path` is a JSON pointer into the event. */
export interface Disclosure {
  path: string;
  value: unknown;
}

/**
 * How finely events are taken apart. It is noted with each copy, so that an entry is sealed anew as it was sealed first:
 * 1 is how it was done first; 2 also parts the words of a meeting's own facts, references and announced questions.
 */
export type Cut = 1 | 2;
export const newestCut: Cut = 2;

/** Words that may have to go while the rest stays: each is a disclosure of its own. */
const wordKeys: Record<Cut, readonly string[]> = {
  1: ['title', 'name', 'text', 'recommendation'],
  2: ['title', 'name', 'text', 'recommendation', 'caseRef', 'question'],
};
/** Fields that are one object, and the words in it that are apart from the rest. */
const wholes: Record<string, { field: string; words: readonly string[] }> = {
  'meeting.announced': { field: 'facts', words: ['title', 'place', 'publicAccess'] },
  'meeting.revised': { field: 'changes', words: ['title', 'place', 'publicAccess'] },
};
/** Lists within an element of which each entry may have to go. */
const listKeys: readonly string[] = ['documents'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Takes an event apart, in a fixed order, so that each piece can be sealed with its own salt. `type`, and `item` where
 * it stands at the top as text, stay in the envelope and are not among the pieces.
 */
export function disclosures(event: PublicEvent, cut: Cut = newestCut): Disclosure[] {
  const whole = cut >= 2 && Object.hasOwn(wholes, event.type) ? wholes[event.type] : undefined;
  const pieces: Disclosure[] = [];
  for (const [field, value] of Object.entries(event) as [string, unknown][]) {
    if (value === undefined || inEnvelope(field, value)) continue;
    const path = `/${escaped(field)}`;
    if (whole?.field === field && isRecord(value)) pieces.push(...parted(path, value, whole.words));
    else if (!Array.isArray(value)) pieces.push({ path, value });
    else if (value.length === 0) pieces.push({ path, value: [] });
    else value.forEach((element: unknown, index) => pieces.push(...elementPieces(`${path}/${index}`, element, cut)));
  }
  return pieces;
}

/** Some words of an object apart from the rest of it, which is there even where nothing else is left. */
function parted(path: string, whole: Record<string, unknown>, words: readonly string[]): Disclosure[] {
  const apart = Object.keys(whole).filter((key) => words.includes(key) && whole[key] !== undefined);
  const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => !apart.includes(key)));
  return [{ path, value: rest }, ...apart.map((key) => ({ path: `${path}/${key}`, value: whole[key] }))];
}

/** The words of an element, and its documents one by one, apart from the rest of it. */
function elementPieces(path: string, element: unknown, cut: Cut): Disclosure[] {
  if (!isRecord(element)) return [{ path, value: element }];
  const lists = listKeys.filter((key) => Array.isArray(element[key]) && element[key].length > 0);
  const others = Object.fromEntries(Object.entries(element).filter(([key]) => !lists.includes(key)));
  return [
    ...parted(path, others, wordKeys[cut]),
    ...lists.flatMap((key) =>
      (element[key] as unknown[]).map((value, place) => ({ path: `${path}/${key}/${place}`, value })),
    ),
  ];
}

const inEnvelope = (field: string, value: unknown): boolean =>
  field === 'type' || (field === 'item' && typeof value === 'string');

/**
 * Puts an event together again from its pieces, in any order. Pieces that are gone leave a hole: an absent field, an
 * element without its words, or no element where nothing of it is left; readers of events expect that.
 */
export function assemble(type: PublicEventType, item: string | null, pieces: Disclosure[]): PublicEvent {
  const event: Record<string, unknown> = { type, ...(item !== null && { item }) };
  const arrays = new Map<string, Map<number, unknown>>();
  // The rest of an element before its words, whatever order they come in.
  const told = pieces
    .map(({ path, value }) => ({ steps: path.split('/').slice(1).map(unescaped), value }))
    .sort(inOrder);
  for (const { steps, value } of told) {
    const [field, index, word, place] = steps;
    if (field === undefined) continue;
    if (index === undefined) {
      event[field] = isRecord(value) ? { ...value } : value;
      continue;
    }
    // The words of an object; where the rest of it is gone they say nothing by themselves.
    if (!/^\d+$/.test(index)) {
      if (isRecord(event[field])) event[field][index] = value;
      continue;
    }
    const elements = arrays.get(field) ?? new Map<number, unknown>();
    arrays.set(field, elements);
    const at = Number(index);
    if (word === undefined) elements.set(at, isRecord(value) ? { ...value } : value);
    else {
      const element = elements.get(at) as Record<string, unknown> | undefined;
      // Of a list the entries that are left close up.
      const now = place === undefined ? value : [...((element?.[word] as unknown[] | undefined) ?? []), value];
      elements.set(at, { ...element, [word]: now });
    }
  }
  for (const [field, elements] of arrays) {
    event[field] = [...elements].sort(([one], [other]) => one - other).map(([, element]) => element);
  }
  return event as PublicEvent;
}

interface Parted {
  steps: string[];
  value: unknown;
}

const inOrder = (one: Parted, other: Parted): number =>
  one.steps.length - other.steps.length || Number(one.steps[3] ?? 0) - Number(other.steps[3] ?? 0);

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');
