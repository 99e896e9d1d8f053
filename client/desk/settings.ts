import { readOwnKeys, type OwnKeys } from './keys.js';
import type { DeskLanguage } from './words/words.js';

/** What a secretary has set for this browser. */
export interface Settings {
  language: DeskLanguage;
  singleKeys: boolean;
  /** Single keys that were moved. */
  keys: OwnKeys;
  undoSeconds: number;
}

const key = 'tribune.desk.settings';
const usual: Settings = { language: 'nb', singleKeys: true, keys: {}, undoSeconds: 5 };

export function readSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>;
    return {
      language: kept.language === 'nn' || kept.language === 'en' ? kept.language : usual.language,
      singleKeys: kept.singleKeys !== false,
      keys: readOwnKeys(kept.keys),
      undoSeconds:
        typeof kept.undoSeconds === 'number' && kept.undoSeconds >= 0 && kept.undoSeconds <= 60
          ? kept.undoSeconds
          : usual.undoSeconds,
    };
  } catch {
    return usual;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
