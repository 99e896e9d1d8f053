import type { PublicEvent, PublicEventType } from './events.js';

/** One piece of a public event that can be withheld or erased on its own; `path` is a JSON pointer into the event. */
export interface Disclosure {
  path: string;
  value: unknown;
}

/** Words that may have to go while the rest stays: each is a disclosure of its own. */
const wordKeys: readonly string[] = ['title', 'name', 'text', 'recommendation'];
/** Lists within an element of which each entry may have to go. */
const listKeys: readonly string[] = ['documents'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Takes an event apart, in a fixed order, so that each piece can be sealed with its own salt. `type`, and `item` where
 * it stands at the top as text, stay in the envelope and are not among the pieces.
 */
export function disclosures(event: PublicEvent): Disclosure[] {
  const pieces: Disclosure[] = [];
  for (const [field, value] of Object.entries(event) as [string, unknown][]) {
    if (value === undefined || inEnvelope(field, value)) continue;
    const path = `/${escaped(field)}`;
    if (!Array.isArray(value)) pieces.push({ path, value });
    else if (value.length === 0) pieces.push({ path, value: [] });
    else value.forEach((element: unknown, index) => pieces.push(...elementPieces(`${path}/${index}`, element)));
  }
  return pieces;
}

/** The words of an element, and its documents one by one, apart from the rest of it. */
function elementPieces(path: string, element: unknown): Disclosure[] {
  if (!isRecord(element)) return [{ path, value: element }];
  const words = Object.keys(element).filter((key) => wordKeys.includes(key) && element[key] !== undefined);
  const lists = listKeys.filter((key) => Array.isArray(element[key]) && element[key].length > 0);
  const rest = Object.fromEntries(
    Object.entries(element).filter(([key]) => !words.includes(key) && !lists.includes(key)),
  );
  return [
    { path, value: rest },
    ...words.map((key) => ({ path: `${path}/${key}`, value: element[key] })),
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
  const parted = pieces
    .map(({ path, value }) => ({ steps: path.split('/').slice(1).map(unescaped), value }))
    .sort(inOrder);
  for (const { steps, value } of parted) {
    const [field, index, word, place] = steps;
    if (field === undefined) continue;
    if (index === undefined) {
      event[field] = value;
      continue;
    }
    const elements = arrays.get(field) ?? new Map<number, unknown>();
    arrays.set(field, elements);
    const at = Number(index);
    if (word === undefined) elements.set(at, isRecord(value) ? { ...value } : value);
    else {
      const element = elements.get(at) as Record<string, unknown> | undefined;
      // Of a list the entries that are left close up.
      const told = place === undefined ? value : [...((element?.[word] as unknown[] | undefined) ?? []), value];
      elements.set(at, { ...element, [word]: told });
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
