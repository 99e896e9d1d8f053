import { useState } from 'preact/hooks';
import type { CommandOf } from '../../../src/procedure/commands.js';
import type { DrawnLot } from '../../../src/procedure/elections/commands.js';
import type { Vote } from '../../../src/procedure/meeting.js';
import { namedMethods, type Choice, type Tally } from '../../../src/procedure/vocabulary.js';
import { asBallots, fromBallots, tallyOf, type Marks } from '../ballots.js';
import { foresee } from '../foresee.js';
import { Segments, TextArea } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';
import { Sides } from '../parts/sides.js';
import { Modal } from '../parts/modal.js';
import { clockTime } from '../words/words.js';
import { DrawLot } from './election-forms.js';
import { Count, MarkBallots, Totals, useChoices } from './marking.js';
import { VoidVote } from './vote.js';

/** A vote that is over: the sentence that was declared, the sides, and what can still be done about it. */
export function VoteResult({
  vote,
  newest,
  onAgain,
  onDecision,
}: {
  vote: Vote;
  newest: boolean;
  onAgain: (() => void) | null;
  onDecision: () => void;
}) {
  const { meeting, w, language, mine } = useDesk();
  const [correcting, setCorrecting] = useState(false);
  const [voiding, setVoiding] = useState(false);
  const { choices, nameOfChoice } = useChoices(vote);
  const zone = meeting.facts?.timezone;
  const open = meeting.status !== 'ended';
  return (
    <article class={`result ${vote.state} ${vote.result?.outcome ?? ''}`}>
      <p class="result-head">
        <span>{vote.question}</span>
        <span class="subtle">
          {w.vote.states[vote.state]} {clockTime(vote.declaredAt ?? vote.closedAt, zone, language)}
        </span>
      </p>
      {vote.sentence && vote.state !== 'voided' && <p class="result-sentence">{vote.sentence}</p>}
      {vote.state === 'voided' && <p class="subtle">{vote.voidedReason}</p>}
      {vote.result && vote.state === 'declared' && <Count vote={vote} tally={vote.result.tally} />}
      {vote.state === 'declared' && <Sides sides={vote.parties} nameOfChoice={nameOfChoice} />}
      {vote.former.map((old) => (
        <p key={old.at} class="subtle former">
          <s>{old.sentence}</s> {old.reason}
        </p>
      ))}
      {mine && open && (
        <div class="row">
          {newest && vote.state === 'declared' && (
            <button type="button" class="ds-button" onClick={onDecision}>
              {w.decision.write}
            </button>
          )}
          {vote.state === 'declared' && (
            <button type="button" class="tiny text" onClick={() => setCorrecting(true)}>
              {w.vote.correct}
            </button>
          )}
          {vote.state === 'declared' && (
            <button type="button" class="tiny text danger" onClick={() => setVoiding(true)}>
              {w.vote.voidTitle}
            </button>
          )}
          {onAgain && (vote.state === 'voided' || vote.result?.decidedBy === 'nothing') && (
            <button type="button" class="tiny text" onClick={onAgain}>
              {w.vote.again}
            </button>
          )}
        </div>
      )}
      {correcting && <CorrectVote vote={vote} choices={choices} onDone={() => setCorrecting(false)} />}
      {voiding && <VoidVote vote={vote} onDone={() => setVoiding(false)} />}
    </article>
  );
}

const asLot = ({ between, drawn, how, witnesses }: CommandOf<'lot.draw'>): DrawnLot => ({
  between,
  drawn,
  how,
  witnesses,
});

/** A count that was wrong: the right one is added beside it, with the reason; nothing is written over. */
function CorrectVote({ vote, choices, onDone }: { vote: Vote; choices: readonly string[]; onDone: () => void }) {
  const { store, meeting, w, act } = useDesk();
  const { nameOfChoice } = useChoices(vote);
  const named = namedMethods.includes(vote.method);
  const [casting, setCasting] = useState<Choice>('');
  const [lots, setLots] = useState<DrawnLot[]>([]);
  const [marks, setMarks] = useState<Marks>(fromBallots(vote.ballots));
  const [totals, setTotals] = useState<Tally>(vote.totals ?? vote.result?.tally ?? {});
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const correcting: CommandOf<'vote.correct'> = {
    type: 'vote.correct',
    vote: vote.vote,
    ...(named ? { ballots: asBallots(marks, vote.eligible) } : { totals }),
    ...(casting === '' ? {} : { castingChoice: casting }),
    ...(lots.length === 0 ? {} : { lots }),
    reason: reason.trim(),
    confirmedByChair: confirmed,
  };
  // What the count itself asks for; the reason and the confirmation are asked for by the form.
  const tried = { ...correcting, reason: reason.trim() || '–', confirmedByChair: true };
  const seen = foresee([tried], meeting, store.rules, new Date(store.now()).toISOString());
  const stops = (rule: string) =>
    seen.kind === 'refused' ? seen.refusals.find((one) => one.rule === rule) : undefined;
  const asksTheChair = stops('casting-vote')?.facts.ask === 'castingChoice';
  const tied = stops('lot')?.facts.between;
  const becomes = seen.kind === 'events' ? seen.events.find((event) => event.type === 'vote.corrected') : undefined;
  return (
    <Modal title={w.vote.correctTitle} wide onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (act(correcting)) onDone();
        }}
      >
        <p class="subtle">{w.vote.correctLead}</p>
        {named ? (
          <MarkBallots vote={vote} marks={marks} onMarks={setMarks} />
        ) : (
          <Totals vote={vote} totals={totals} onTotals={setTotals} />
        )}
        <Count vote={vote} tally={named ? tallyOf(marks, choices) : totals} />
        {(asksTheChair || casting !== '') && (
          <Segments<Choice>
            label={w.vote.castingChoice}
            value={casting}
            onChange={setCasting}
            options={choices
              .filter((choice) => choice !== 'blank')
              .map((value) => ({ value, text: nameOfChoice(value) }))}
          />
        )}
        {Array.isArray(tied) && (
          <DrawLot
            key={tied.join()}
            vote={vote}
            between={tied}
            closing={[]}
            onPut={(commands) => {
              const drawn = commands.flatMap((command) => (command.type === 'lot.draw' ? [asLot(command)] : []));
              setLots([...lots, ...drawn]);
            }}
          />
        )}
        {becomes && (
          <p class="preview-sentence" aria-live="polite">
            {becomes.sentence}
          </p>
        )}
        <TextArea
          label={w.reason}
          description={w.vote.reasonTold}
          required
          rows={2}
          maxLength={1000}
          value={reason}
          onInput={setReason}
        />
        <label class="tick">
          <input type="checkbox" checked={confirmed} onChange={(event) => setConfirmed(event.currentTarget.checked)} />{' '}
          {w.vote.confirmedByChair}
        </label>
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button" disabled={reason.trim() === ''}>
            {w.vote.correct}
          </button>
        </div>
      </form>
    </Modal>
  );
}
