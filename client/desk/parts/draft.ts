import { useState } from 'preact/hooks';

const prefix = 'tribune.desk.draft.';

/**
 * A text being written, kept by the tab until it is sent: another tab of the item, a dialog closed by mistake or a
 * reload must not cost the secretary a paragraph. Set to null to be done with it.
 */
export function useDraft(name: string): [string | null, (text: string | null) => void] {
  const [text, setText] = useState(() => read(name));
  return [
    text,
    (next) => {
      setText(next);
      try {
        if (next === null || next === '') sessionStorage.removeItem(prefix + name);
        else sessionStorage.setItem(prefix + name, next);
      } catch {
        // Kept by this page alone, then.
      }
    },
  ];
}

function read(name: string): string | null {
  try {
    return sessionStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}
