import { useState } from 'preact/hooks';
import type { About, Scene } from '../acts/act.js';
import { acts, type ActId } from '../acts/acts.js';
import { answersIn, firstAnswers, isComplete, nothingSaid, shownFields, type Filled } from '../acts/answers.js';
import { Refusals } from '../panes/objection.js';
import { previewOf, type Preview } from '../preview.js';
import { ActField } from './act-fields.js';
import { freshId, useDesk } from './desk-context.js';
import { useDraft } from './draft.js';
import { Modal } from './modal.js';

/** Any act that has a form: what it asks, and under it the very sentence that will be recorded. */
export function ActDialog({ id, about, onDone }: { id: ActId; about: About; onDone: () => void }) {
  const { store, state, meeting, w, language, act: put } = useDesk();
  const zone = meeting.facts?.timezone;
  const now = store.now();
  const scene: Scene = {
    meeting,
    meetings: state.meetings ?? [],
    bodies: state.bodies,
    rules: store.rules,
    w,
    language,
    now,
    freshId,
  };
  const [draft, setDraft] = useDraft(`act.${id}.${JSON.stringify(about)}`);
  const [filled, setFilled] = useState<Filled>(() => ({
    ...firstAnswers(acts[id](scene, about, nothingSaid).fields),
    ...textsIn(draft),
  }));
  const said = answersIn(filled, zone);
  const act = acts[id](scene, about, said);
  const shown = shownFields(act, said);
  const commands = isComplete(act, said) ? act.commands(said) : [];
  const ready = commands.length > 0;
  const seen = ready
    ? previewOf(commands, meeting, { rules: store.rules, at: new Date(now).toISOString(), language })
    : null;
  const change = (name: string, value: string | readonly string[]) => {
    const next = { ...filled, [name]: value };
    setFilled(next);
    const texts = act.fields.filter(({ kind }) => kind === 'text').map(({ name: text }) => [text, next[text]]);
    setDraft(texts.some(([, text]) => text !== '') ? JSON.stringify(Object.fromEntries(texts)) : null);
  };
  const done = () => {
    setDraft(null);
    onDone();
  };
  return (
    <Modal
      title={act.title}
      {...(act.tone ? { tone: act.tone } : {})}
      wide={shown.length > 3}
      onClose={onDone}
      onAnswered={done}
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (put(...commands)) done();
        }}
      >
        {act.lead && <p class="subtle">{act.lead}</p>}
        {shown.map((field, place) => (
          <ActField
            key={field.name}
            field={field}
            value={filled[field.name] ?? ''}
            onChange={(value) => change(field.name, value)}
            autofocus={place === 0}
          />
        ))}
        <PreviewCard seen={seen} />
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button
            type="submit"
            class="ds-button"
            data-color={act.tone === 'danger' ? 'danger' : undefined}
            disabled={!ready}
          >
            {act.do ?? act.title}
          </button>
        </div>
      </form>
    </Modal>
  );
}

/** What the public, or only the record, will read: before the button is pressed, not after. */
function PreviewCard({ seen }: { seen: Preview | null }) {
  const { w } = useDesk();
  return (
    <div class="preview" aria-live="polite">
      <p class="preview-label">{w.ask.willRead}</p>
      {seen === null ? (
        <p class="subtle">{w.ask.incomplete}</p>
      ) : seen.kind === 'refused' ? (
        <Refusals refusals={seen.refusals} />
      ) : (
        <>
          {seen.sentences.map((sentence) => (
            <p key={sentence} class="preview-sentence small">
              {sentence}
            </p>
          ))}
          <p class="subtle">{seen.isPublic ? w.ask.tellsPublic : w.ask.tellsNobody}</p>
        </>
      )}
    </div>
  );
}

/** Paragraphs that were written here before; anything else is filled in anew. */
function textsIn(draft: string | null): Filled {
  try {
    const kept: unknown = JSON.parse(draft ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string')) as Filled;
  } catch {
    return {};
  }
}

/** A small button that opens the form of an act. */
export function ActButton({ act, about, text }: { act: ActId; about?: About; text?: string }) {
  const { w, ask } = useDesk();
  return (
    <button type="button" class="tiny text" onClick={() => ask(act, about)}>
      {text ?? w.acts[act].title}
    </button>
  );
}
