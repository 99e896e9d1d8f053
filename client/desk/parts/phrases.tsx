import { phrasesIn, withPhrase, type Phrases } from '../words/phrases.js';
import { useDesk } from './desk-context.js';

/** Sentences minutes use over and over: one press puts one at the end of what is being written. */
export function PhrasePicker({
  of,
  text,
  onText,
}: {
  of: keyof Phrases;
  text: string;
  onText: (text: string) => void;
}) {
  const { meeting, w } = useDesk();
  const language = meeting.facts?.language;
  const phrases = phrasesIn(language)?.[of];
  if (!phrases) return null;
  return (
    <details class="phrases">
      <summary>{w.room.phrases}</summary>
      <div class="row" lang={language}>
        {phrases.map((phrase) => (
          <button key={phrase} type="button" class="tiny text" onClick={() => onText(withPhrase(text, phrase))}>
            {phrase}
          </button>
        ))}
      </div>
    </details>
  );
}
