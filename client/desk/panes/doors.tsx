import { useState } from 'preact/hooks';
import { openProposal } from '../../../src/procedure/mending/closing.js';
import type { ClosingGround, PersonId } from '../../../src/procedure/vocabulary.js';
import { ActField } from '../parts/act-fields.js';
import { Segments, TextField } from '../parts/fields.js';
import { freshId, nameOf, useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';
import { presentVoters } from '../roll.js';

/** Closing the doors: the ground, the provision it is recorded under, who stays, and the open vote that comes first. */
export function CloseDoors({ onDone, onVote }: { onDone: () => void; onVote: () => void }) {
  const { store, meeting, w, language, act, ask } = useDesk();
  const grounds = Object.keys(store.rules.grounds.value) as ClosingGround[];
  const item = meeting.currentItem;
  const spent = new Set(meeting.closures.map((closure) => closure.vote));
  const votes = (item ? (meeting.items[item]?.votes ?? []) : []).flatMap((id) => meeting.votes[id] ?? []);
  const allowing = votes.filter(
    (one) =>
      one.purpose === 'closing-doors' &&
      one.state === 'declared' &&
      one.result?.outcome === 'carried' &&
      !spent.has(one.vote),
  );
  const proposal = item ? openProposal(meeting, item) : undefined;
  // What was voted on, or proposed, is what the doors are closed on: nobody should have to remember which ground that was.
  const [ground, setGround] = useState<ClosingGround>(
    allowing.at(-1)?.ground ?? proposal?.ground ?? grounds[0] ?? 'privacy',
  );
  const [exemption, setExemption] = useState('');
  const [remaining, setRemaining] = useState<readonly PersonId[]>([]);
  const rule = store.rules.grounds.value[ground];
  const vote = allowing.findLast((one) => one.ground === ground);
  const carried = vote !== undefined;
  const forDebate = item !== null && openProposal(meeting, item, ground) !== undefined && !carried;
  const mayDebateInside = forDebate && store.rules.closingDebate.value !== null;
  // Whoever has no seat has no right to stay: each of them is named.
  const guests = meeting.roster.filter((person) => !presentVoters(meeting).includes(person));
  const close = (debate: boolean) => {
    const closed = act({
      type: 'doors.close',
      ground,
      ...(exemption.trim() ? { exemption: exemption.trim() } : {}),
      ...(vote && !debate ? { vote: vote.vote } : {}),
      ...(remaining.length > 0 ? { remaining: [...remaining] } : {}),
      ...(debate ? { forDebate: true } : {}),
    });
    if (closed) onDone();
  };
  const takeVote = () => {
    if (!item) return;
    const called = act({
      type: 'vote.call',
      vote: freshId('vote'),
      item,
      question: w.doors.question(w.doors.grounds[ground].toLowerCase()),
      kind: 'yes-no',
      options: [],
      motions: [],
      method: 'show-of-hands',
      purpose: 'closing-doors',
      binding: true,
      ground,
    });
    if (!called) return;
    onDone();
    onVote();
  };
  return (
    <Modal title={w.doors.closeTitle} tone="warning" wide onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          close(false);
        }}
      >
        {proposal ? (
          <p>
            {w.room.closingProposed(nameOf(meeting, proposal.by))} <span class="subtle">({proposal.citation})</span>
          </p>
        ) : (
          <div class="row">
            <button
              type="button"
              class="tiny text"
              onClick={() => {
                onDone();
                ask('closing.propose', item ? { item } : {});
              }}
            >
              {w.acts['closing.propose'].title}
            </button>
          </div>
        )}
        <Segments<ClosingGround>
          label={w.doors.ground}
          value={ground}
          onChange={setGround}
          options={grounds.map((value) => ({ value, text: w.doors.grounds[value] }))}
        />
        {rule && (
          <p class="subtle">
            {rule.mandatory ? w.doors.must : w.doors.may}: {rule.citation[language]}
          </p>
        )}
        {rule?.needsExemption && (
          <TextField
            label={w.doors.exemption}
            description={w.doors.exemptionHelp}
            required
            maxLength={300}
            value={exemption}
            onInput={setExemption}
          />
        )}
        {guests.length > 0 && (
          <details>
            <summary>{w.room.remaining}</summary>
            <ActField
              field={{ kind: 'people', name: 'remaining', label: w.room.remainingWho, people: guests }}
              value={remaining}
              onChange={(value) => setRemaining(typeof value === 'string' ? [] : value)}
              autofocus={false}
            />
          </details>
        )}
        <p class={carried ? 'good' : 'subtle'}>{carried ? w.doors.carried : w.doors.voteFirst}</p>
        <div class="row end">
          <button type="button" class="ds-button" data-variant="tertiary" onClick={onDone}>
            {w.cancel}
          </button>
          {mayDebateInside && (
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => close(true)}>
              {w.room.closeForDebate}
            </button>
          )}
          <button
            type="button"
            class="ds-button"
            data-variant={carried ? 'secondary' : 'primary'}
            disabled={!item}
            onClick={takeVote}
          >
            {w.doors.takeVote}
          </button>
          <button type="submit" class="ds-button" data-variant={carried ? 'primary' : 'secondary'}>
            {w.doors.close}
          </button>
        </div>
      </form>
    </Modal>
  );
}
