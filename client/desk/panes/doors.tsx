import { useState } from 'preact/hooks';
import type { ClosingGround } from '../../../src/procedure/vocabulary.js';
import { Segments, TextField } from '../parts/fields.js';
import { freshId, useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';

/** Closing the doors: the ground, the provision it is recorded under, and the open vote that comes first. */
export function CloseDoors({ onDone, onVote }: { onDone: () => void; onVote: () => void }) {
  const { store, meeting, w, language, act } = useDesk();
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
  // What was voted on is what the doors are closed on: nobody should have to remember which ground that was.
  const [ground, setGround] = useState<ClosingGround>(allowing.at(-1)?.ground ?? grounds[0] ?? 'privacy');
  const [exemption, setExemption] = useState('');
  const rule = store.rules.grounds.value[ground];
  const vote = allowing.findLast((one) => one.ground === ground);
  const carried = vote !== undefined;
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
          const closed = act({
            type: 'doors.close',
            ground,
            ...(exemption.trim() ? { exemption: exemption.trim() } : {}),
            ...(vote ? { vote: vote.vote } : {}),
          });
          if (closed) onDone();
        }}
      >
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
        <p class={carried ? 'good' : 'subtle'}>{carried ? w.doors.carried : w.doors.voteFirst}</p>
        <div class="row end">
          <button type="button" class="ds-button" data-variant="tertiary" onClick={onDone}>
            {w.cancel}
          </button>
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
