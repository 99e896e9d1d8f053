import { useState } from 'preact/hooks';
import type { Command } from '../../../src/procedure/commands.js';
import { textOf } from '../../../src/procedure/decide-words.js';
import type { TextRef } from '../../../src/procedure/events.js';
import type { Item, Meeting } from '../../../src/procedure/meeting.js';
import {
  everyPublished,
  itemOf,
  withTheSameWords,
  wordsAt,
  type Published,
} from '../../../src/procedure/mending/published.js';
import { isHeard, isRecorded, struckAt, type Strikable } from '../../../src/procedure/mending/struck.js';
import { nameOf, useDesk } from '../parts/desk-context.js';
import { Segments, Select, TextArea, TextField } from '../parts/fields.js';
import { clip } from '../words/clip.js';
import { clockTime } from '../words/words.js';

type Way = 'typo' | 'fact' | 'strike' | 'withhold';
type Line = Published | Extract<Strikable, { what: 'speech' }>;

const correctable: readonly string[] = ['item-title', 'motion', 'decision', 'note', 'person-name'];
const keyOf = (line: Line): string => JSON.stringify(line);

const strikable: readonly string[] = ['motion', 'statement', 'note', 'speech'];

/** What can be done about a line, the gentlest first. */
function waysFor(meeting: Meeting, line: Line): Way[] {
  const mayStrike =
    strikable.includes(line.what) &&
    isRecorded(meeting, line as Strikable) &&
    isHeard(meeting, line as Strikable) &&
    !struckAt(meeting, line as Strikable);
  return [
    ...(correctable.includes(line.what) ? (['typo', 'fact'] as const) : []),
    ...(mayStrike ? (['strike'] as const) : []),
    ...(line.what === 'speech' ? [] : (['withhold'] as const)),
  ];
}

/** Every line of the item a secretary may have recorded wrongly: misspelt, untrue, misplaced, or not for the public. */
export function Mend({ item }: { item: Item }) {
  const { meeting, w, mine, language, act } = useDesk();
  const [chosen, setChosen] = useState('');
  const [wish, setWay] = useState<Way>('typo');
  const [after, setAfter] = useState('');
  const [basis, setBasis] = useState(w.mend.basisFirst);
  const [reason, setReason] = useState('');
  if (!mine) return null;
  const zone = meeting.facts?.timezone;
  const texts = everyPublished(meeting).filter((of) => [item.item, null].includes(itemOf(meeting, of)));
  const speeches = item.speeches.map(({ person, from }): Line => ({ what: 'speech', item: item.item, person, from }));
  const lines: Line[] = [...texts, ...speeches];
  // By what it is, not by its place: lines are added while somebody chooses.
  const line = lines.find((one) => keyOf(one) === chosen);
  const ways = line ? waysFor(meeting, line) : [];
  const way = ways.includes(wish) ? wish : ways[0];
  const told = (one: Line) =>
    one.what === 'speech'
      ? w.mend.speech(nameOf(meeting, one.person), clockTime(one.from, zone, language))
      : one.what === 'absence'
        ? w.mend.absence(nameOf(meeting, one.person))
        : clip(wordsAt(meeting, one) ?? '');
  const elsewhere = line && line.what !== 'speech' ? withTheSameWords(meeting, [line]).length - 1 : 0;
  const command =
    line && way && commandOf(line, way, { after: after.trim(), basis: basis.trim(), reason: reason.trim() });
  return (
    <section class="block" aria-labelledby="mend-title">
      <h3 id="mend-title">{w.mend.title}</h3>
      <p class="subtle">{w.mend.lead}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!command || !act(command)) return;
          setChosen('');
          setAfter('');
          setReason('');
        }}
      >
        <Select
          label={w.mend.what}
          value={chosen}
          onChange={(value) => {
            setChosen(value);
            const next = lines.find((one) => keyOf(one) === value);
            setAfter(!next || !correctable.includes(next.what) ? '' : (textOf(meeting, next as TextRef) ?? ''));
          }}
          options={[{ value: '', text: w.mend.none }, ...lines.map((one) => ({ value: keyOf(one), text: told(one) }))]}
        />
        {line && way && (
          <>
            <Segments
              label={w.mend.how}
              value={way}
              onChange={setWay}
              options={ways.map((value) => ({ value, text: w.mend[value] }))}
            />
            {(way === 'typo' || way === 'fact') && (
              <TextArea label={w.mend.after} rows={3} required maxLength={50000} value={after} onInput={setAfter} />
            )}
            {way === 'withhold' && (
              <>
                <TextField
                  label={w.mend.basis}
                  description={w.mend.basisHelp}
                  required
                  maxLength={500}
                  value={basis}
                  onInput={setBasis}
                />
                {elsewhere > 0 && <p role="status">{w.mend.alsoThere(elsewhere)}</p>}
              </>
            )}
            <TextArea
              label={w.reason}
              description={way === 'withhold' ? w.mend.reasonInside : w.mend.reasonOpen}
              rows={2}
              required
              maxLength={1000}
              value={reason}
              onInput={setReason}
            />
            <div class="row end">
              <button
                type="submit"
                class="ds-button"
                data-color={way === 'withhold' ? 'danger' : undefined}
                data-variant={way === 'withhold' ? 'primary' : 'secondary'}
                disabled={reason.trim() === '' || (way === 'withhold' && basis.trim() === '')}
              >
                {way === 'withhold' ? w.mend.doWithhold : way === 'strike' ? w.mend.doStrike : w.mend.doCorrect}
              </button>
            </div>
          </>
        )}
      </form>
    </section>
  );
}

function commandOf(line: Line, way: Way, said: { after: string; basis: string; reason: string }): Command {
  const { after, basis, reason } = said;
  if (way === 'strike') return { type: 'entry.strike', of: line as Strikable, reason };
  if (way === 'withhold') return { type: 'content.withhold', places: [line as Published], basis, reason };
  return { type: 'text.correct', of: line as TextRef, after, reason, kind: way };
}
