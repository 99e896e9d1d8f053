import { useContext } from 'preact/hooks';
import { createContext } from 'preact';
import { useDesk } from '../parts/desk-context.js';
import { languageNames, type DeskLanguage } from '../words/words.js';

export const LanguageSetter = createContext<(language: DeskLanguage) => void>(() => undefined);

export function LanguageChoice() {
  const { w, language } = useDesk();
  const set = useContext(LanguageSetter);
  return (
    <label class="language-choice">
      <span class="heard">{w.language}</span>
      <select class="ds-input" value={language} onChange={(event) => set(event.currentTarget.value as DeskLanguage)}>
        {Object.entries(languageNames).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
