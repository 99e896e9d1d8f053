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

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * Which shortcut was meant, or null. Single characters are for hands that are not writing, and can be turned off
 * altogether (WCAG 2.1.4); Esc, Ctrl+Enter and Ctrl+K are no characters and stay.
 */
export function shortcut(
  pressed: Pressed,
  where: { writing: boolean; dialogOpen: boolean; singleKeys: boolean },
): KeyName | null {
  if (where.dialogOpen) return null;
  if (pressed.key === 'Enter' && (pressed.ctrlKey || pressed.metaKey)) return 'Ctrl+Enter';
  if (pressed.key.toLowerCase() === 'k' && (pressed.ctrlKey || pressed.metaKey) && !pressed.altKey) return 'Ctrl+K';
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (pressed.key === 'Escape') return 'Escape';
  if (where.writing || !where.singleKeys) return null;
  const key = pressed.key.toLowerCase() as KeyName;
  return key.length === 1 && keyNames.includes(key) ? key : null;
}

/** Whether keys typed here are text, or choose in a list. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
