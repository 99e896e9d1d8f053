/** Names of what a key does, as the legend lists them. */
export type KeyName =
  | 'n'
  | 's'
  | 't'
  | 'r'
  | 'p'
  | 'v'
  | 'u'
  | 'd'
  | 'e'
  | 'm'
  | 'a'
  | 'c'
  | '.'
  | '?'
  | 'Escape'
  | 'Ctrl+Enter'
  | 'Ctrl+K';

export const keyNames: readonly KeyName[] = [
  'n',
  's',
  't',
  'r',
  'p',
  'v',
  'u',
  'd',
  'e',
  'm',
  'a',
  'c',
  '.',
  '?',
  'Escape',
  'Ctrl+Enter',
  'Ctrl+K',
];

/** What the secretary has put another key on: by what it does, the key; an empty one for no key at all. */
export type OwnKeys = Readonly<Partial<Record<KeyName, string>>>;

/** Things done with a single character, which may clash with a screen reader or another keyboard, and so can be moved. */
export const movable = (name: KeyName): boolean => name.length === 1;

/** The key that does a thing now. */
export const keyOf = (name: KeyName, own: OwnKeys): string => (movable(name) ? (own[name] ?? name) : name);

/** What else has this key already; undefined where it is free. */
export function takenBy(key: string, name: KeyName, own: OwnKeys): KeyName | undefined {
  return key === '' ? undefined : keyNames.find((other) => other !== name && keyOf(other, own) === key.toLowerCase());
}

/** Only what somebody can have meant: names of ours, one character or none, and no key twice. */
export function readOwnKeys(kept: unknown): OwnKeys {
  const own: Partial<Record<KeyName, string>> = {};
  if (typeof kept !== 'object' || kept === null) return own;
  for (const name of keyNames) {
    const key: unknown = (kept as Record<string, unknown>)[name];
    if (!movable(name) || typeof key !== 'string' || key.length > 1 || key.trim() !== key) continue;
    if (takenBy(key, name, own) === undefined) own[name] = key.toLowerCase();
  }
  return own;
}

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * Which shortcut was meant, or null. Single characters are for hands that are not writing, and can be moved to
 * other keys or turned off altogether (WCAG 2.1.4); Esc, Ctrl+Enter and Ctrl+K are no characters and stay.
 */
export function shortcut(
  pressed: Pressed,
  where: { writing: boolean; dialogOpen: boolean; singleKeys: boolean; own?: OwnKeys },
): KeyName | null {
  if (where.dialogOpen) return null;
  if (pressed.key === 'Enter' && (pressed.ctrlKey || pressed.metaKey)) return 'Ctrl+Enter';
  if (pressed.key.toLowerCase() === 'k' && (pressed.ctrlKey || pressed.metaKey) && !pressed.altKey) return 'Ctrl+K';
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (pressed.key === 'Escape') return 'Escape';
  if (where.writing || !where.singleKeys) return null;
  const key = pressed.key.toLowerCase();
  return keyNames.find((name) => movable(name) && keyOf(name, where.own ?? {}) === key) ?? null;
}

/** Whether keys typed here are text, or choose in a list. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
