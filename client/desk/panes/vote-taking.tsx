import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../../src/procedure/commands.js';
import type { Vote } from '../../../src/procedure/meeting.js';
import { namedMethods, type Choice, type Tally } from '../../../src/procedure/vocabulary.js';
import { asBallots, fromBallots, missing, tallyOf, type Marks } from '../ballots.js';
import { Sides } from '../parts/sides.js';
import { AskReason } from '../parts/ask-reason.js';
import { foresee } from '../foresee.js';
import { Segments } from '../parts/fields.js';
import { nameOf, useDesk } from '../parts/desk-context.js';
import { DrawLot } from './election-forms.js';
import { Count, MarkBallots, RollCallOrder, Totals, useChoices } from './marking.js';
import { Refusals } from './objection.js';
import { VoidVote } from './vote.js';

const draftKey = (vote: Vote) => `tribune.desk.marks.${vote.vote}`;

function readDraft(vote: Vote): { marks: Marks; totals: Tally } {
  const recorded = { marks: fromBallots(vote.ballots), totals: vote.totals ?? {} };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(draftKey(vote)) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'marks' in kept ? (kept as typeof recorded) : recorded;
  } catch {
    return recorded;
  }
}

/** A vote being taken: the marking, the count, and all the while the very sentence that will be declared. */
export function TakeVote({ vote }: { vote: Vote }) {
  const { store, meeting, w, mine, act } = useDesk();
  const [{ marks, totals }, setDraft] = useState(() => readDraft(vote));
  const [voiding, setVoiding] = useState(false);
  const [interrupting, setInterrupting] = useState(false);
  const [casting, setCasting] = useState<Choice>('');
  const { choices, nameOfChoice } = useChoices(vote);
  const named = namedMethods.includes(vote.method);
  const left = missing(marks, vote.eligible);

  // Marks are made faster than they can be sent; a reload in the middle of a roll call must not lose them.
  useEffect(() => {
    try {
      localStorage.setItem(draftKey(vote), JSON.stringify({ marks, totals }));
    } catch {
      // Without a store the marks live in this page only, as the page itself does.
    }
  }, [marks, totals]);

  const ballots = asBallots(marks, vote.eligible);
  const counted = Object.keys(totals).length > 0;
  const entered: Command[] = named
    ? ballots.length > 0
      ? [{ type: 'ballots.record', vote: vote.vote, ballots }]
      : []
    : counted
      ? [{ type: 'totals.record', vote: vote.vote, totals }]
      : [];
  const closing: Command[] = vote.state === 'closed' ? [] : [...entered, { type: 'vote.close', vote: vote.vote }];
  const declaring: Command[] = [
    ...closing,
    { type: 'vote.declare', vote: vote.vote, ...(casting === '' ? {} : { castingChoice: casting }) },
  ];
  const anything = vote.state === 'closed' || entered.length > 0;
  const seen = anything ? foresee(declaring, meeting, store.rules, new Date(store.now()).toISOString()) : null;
  const declared = seen?.kind === 'events' ? seen.events.find((event) => event.type === 'vote.declared') : undefined;
  // Until the last mark is made, "somebody has not voted" is no news.
  const stillMarking =
    named &&
    left.length > 0 &&
    seen?.kind === 'refused' &&
    seen.refusals.every((refusal) => refusal.rule === 'not-voted');
  const asksTheChair =
    seen?.kind === 'refused' &&
    seen.refusals.some((refusal) => refusal.rule === 'casting-vote' && refusal.facts.ask === 'castingChoice');
  const tied = seen?.kind === 'refused' ? seen.refusals.find((refusal) => refusal.rule === 'lot')?.facts.between : null;
  const put = (commands: Command[]) => {
    if (!act(...commands)) return;
    localStorage.removeItem(draftKey(vote));
    // The button that was pressed goes away with the marking; the hand is left where the result appears.
    requestAnimationFrame(() => document.getElementById('item-panel')?.focus());
  };
  return (
    <section class="card taking" aria-labelledby="taking-title">
      <div class="row spread">
        <div>
          <p class="taking-state">
            <span class="ds-tag" data-color={vote.state === 'open' ? 'success' : 'warning'}>
              {vote.state === 'open' ? w.vote.open : vote.state === 'closed' ? w.vote.closed : w.vote.interrupted}
            </span>
            <span class="subtle">{w.vote.methods[vote.method]}</span>
          </p>
          <h3 id="taking-title">{vote.question}</h3>
        </div>
        {mine && (
          <div class="row">
            {vote.state === 'interrupted' && (
              <button type="button" class="tiny text" onClick={() => act({ type: 'vote.resume', vote: vote.vote })}>
                {w.vote.resume}
              </button>
            )}
            {vote.state === 'open' && (
              <button type="button" class="tiny text" onClick={() => setInterrupting(true)}>
                {w.vote.interrupt}
              </button>
            )}
            <button type="button" class="tiny text danger" onClick={() => setVoiding(true)}>
              {w.vote.voidTitle}
            </button>
          </div>
        )}
      </div>
      {vote.state === 'open' && mine && named && vote.method === 'roll-call' && (
        <RollCallOrder vote={vote} marks={marks} onMarks={(next) => setDraft({ marks: next, totals })} />
      )}
      {vote.state === 'open' && mine && named && (
        <MarkBallots vote={vote} marks={marks} onMarks={(next) => setDraft({ marks: next, totals })} />
      )}
      {vote.state === 'open' && mine && !named && (
        <Totals vote={vote} totals={totals} onTotals={(next) => setDraft({ marks, totals: next })} />
      )}
      <div class="taking-foot">
        <Count vote={vote} tally={named ? tallyOf(marks, choices) : totals} />
        {named && vote.state === 'open' && left.length > 0 && left.length < vote.eligible.length && (
          <p class="missing">
            <strong>{w.vote.missing(left.length)}</strong>{' '}
            {left.length <= 8 && left.map((person) => nameOf(meeting, person)).join(', ')}
          </p>
        )}
        <div class="preview" aria-live="polite">
          <p class="preview-label">{w.vote.preview}</p>
          {declared ? (
            <>
              <p class="preview-sentence">{declared.sentence}</p>
              <p class="subtle">
                {w.vote.rule}: {declared.rule.source}
              </p>
              <Sides sides={declared.parties ?? []} nameOfChoice={nameOfChoice} />
            </>
          ) : seen?.kind === 'refused' && !stillMarking ? (
            <Refusals refusals={seen.refusals} />
          ) : (
            <p class="subtle">{w.vote.previewMissing}</p>
          )}
        </div>
        {mine && Array.isArray(tied) && (
          <DrawLot key={tied.join()} vote={vote} between={tied} closing={closing} onPut={put} />
        )}
        {mine && (asksTheChair || casting !== '') && (
          <Segments<Choice>
            label={w.vote.castingChoice}
            value={casting}
            onChange={setCasting}
            options={choices
              .filter((choice) => choice !== 'blank')
              .map((value) => ({ value, text: nameOfChoice(value) }))}
          />
        )}
        {mine && (
          <div class="row end">
            {vote.state === 'open' && (
              <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                disabled={!anything}
                onClick={() => put(closing)}
              >
                {w.vote.closeFirst}
              </button>
            )}
            <button
              id="declare"
              type="button"
              class="ds-button"
              disabled={!anything || vote.state === 'interrupted'}
              onClick={() => put(declaring)}
            >
              {w.vote.declare}
            </button>
          </div>
        )}
      </div>
      {interrupting && (
        <AskReason
          title={w.vote.interrupt}
          lead={w.vote.interruptLead}
          tone="warning"
          onReason={(reason) => act({ type: 'vote.interrupt', vote: vote.vote, reason })}
          onDone={() => setInterrupting(false)}
        />
      )}
      {voiding && <VoidVote vote={vote} onDone={() => setVoiding(false)} />}
    </section>
  );
}
