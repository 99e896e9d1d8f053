import { useState } from 'preact/hooks';
import { stillOpen } from '../../../src/procedure/forms/motions.js';
import type { Item, Motion } from '../../../src/procedure/meeting.js';
import type { MotionKind, PersonId } from '../../../src/procedure/vocabulary.js';
import { ActButton } from '../parts/act-dialog.js';
import { useDraft } from '../parts/draft.js';
import { PersonSelect, Select, TextArea, TextField } from '../parts/fields.js';
import { freshId, nameAndParty, nameOf, useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { Modal } from '../parts/modal.js';
import { presentVoters } from '../roll.js';

const kinds: MotionKind[] = [
  'alternative',
  'amendment',
  'addition',
  'postponement',
  'refer-back',
  'dismissal',
  'forwarding',
  'statement',
  'main',
  'recommendation',
  'election',
];
const colours: Record<Motion['status'], string> = {
  filed: 'info',
  'put-to-vote': 'warning',
  adopted: 'success',
  rejected: 'neutral',
  lapsed: 'neutral',
  moved: 'info',
  withdrawn: 'neutral',
  forwarded: 'neutral',
  'ruled-out': 'neutral',
};

/** Motions of an item. What members may see the public sees in the same moment, so filing is publishing. */
export function Motions({ item, onVote }: { item: Item; onVote: () => void }) {
  const { meeting, w, mine, act } = useDesk();
  const [adding, setAdding] = useState(false);
  const [revising, setRevising] = useState<Motion | null>(null);
  const motions = item.motions.flatMap((id) => meeting.motions[id] ?? []);
  const open = item.state === 'called' || item.state === 'listed';
  return (
    <section class="block" aria-labelledby="motions-title">
      <div class="row spread">
        <h3 id="motions-title">{w.motions.title}</h3>
        {open && mine && (
          <button
            id="add-motion"
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => setAdding(true)}
          >
            <Icon name="plus" /> {w.motions.add}
          </button>
        )}
      </div>
      {motions.length === 0 && <p class="subtle">{w.motions.none}</p>}
      <ol class="plain-list motions">
        {motions.map((motion) => (
          <li key={motion.motion} class={`motion ${motion.status}`}>
            <p class="motion-head">
              <strong>{w.motions.number(motion.number)}</strong> <span>{w.motionKinds[motion.kind]}</span>
              {(motion.mover || motion.onBehalfOf.length > 0) && (
                <span class="subtle">
                  {w.motions.by(
                    [motion.mover ? nameOf(meeting, motion.mover) : '', motion.onBehalfOf.join(', ')]
                      .filter(Boolean)
                      .join(', '),
                  )}
                </span>
              )}
              <span class="ds-tag" data-color={colours[motion.status]}>
                {w.motionStatus[motion.status]}
              </span>
            </p>
            <p class="motion-text">{motion.text}</p>
            <Way motion={motion} />
            {mine && stillOpen(motion.status) && (
              <div class="row">
                {meeting.currentItem === item.item && (
                  <button type="button" class="tiny text" onClick={onVote}>
                    {w.motions.toVote}
                  </button>
                )}
                <button type="button" class="tiny text" onClick={() => setRevising(motion)}>
                  {w.motions.revise}
                </button>
                <button
                  type="button"
                  class="tiny text"
                  onClick={() => act({ type: 'motion.withdraw', motion: motion.motion })}
                >
                  {w.motions.withdraw}
                </button>
                {meeting.currentItem === item.item && <Further motion={motion} />}
              </div>
            )}
          </li>
        ))}
      </ol>
      {adding && <FileMotion item={item} onDone={() => setAdding(false)} />}
      {revising && <ReviseMotion motion={revising} onDone={() => setRevising(null)} />}
    </section>
  );
}

/** What else may become of a motion before it is put to the vote. */
function Further({ motion }: { motion: Motion }) {
  const { w } = useDesk();
  const about = { motion: motion.motion };
  return (
    <>
      {motion.status === 'filed' && <ActButton act="motion.move" about={about} text={w.forms.move} />}
      <ActButton act="motion.forward" about={about} text={w.forms.forward} />
      <ActButton act="motion.rule-out" about={about} text={w.forms.ruleOut} />
    </>
  );
}

/** What is known of a motion besides its words: what it changes, when it is voted on, where it went. */
function Way({ motion }: { motion: Motion }) {
  const { meeting, w } = useDesk();
  const way = meeting.forms.motions[motion.motion];
  if (!way) return null;
  const targets = (way.targets ?? []).map((id) => w.motions.number(meeting.motions[id]?.number ?? 0));
  const told = [
    targets.length > 0 && `${w.ask.targets}: ${targets.join(', ')}`,
    way.precedence !== undefined && `${w.ask.precedence}: ${way.precedence}`,
    way.to !== undefined && `${w.ask.forwardTo}: ${way.to}`,
    way.ruledOut !== undefined && way.ruledOut,
  ].filter(Boolean);
  return told.length > 0 ? <p class="subtle">{told.join(' · ')}</p> : null;
}

function FileMotion({ item, onDone }: { item: Item; onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const [draft, setText] = useDraft(`motion.${item.item}`);
  const text = draft ?? '';
  const [kind, setKind] = useState<MotionKind>('alternative');
  const [mover, setMover] = useState<PersonId>(meeting.speakers.current?.person ?? '');
  const party = mover ? (meeting.people[mover]?.party ?? '') : '';
  const [behalf, setBehalf] = useState<string | null>(null);
  const done = () => {
    setText(null);
    onDone();
  };
  return (
    <Modal title={w.motions.addTitle} wide onClose={onDone} onAnswered={done}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const groups = (behalf ?? party)
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean);
          const filed = act({
            type: 'motion.file',
            motion: freshId('motion'),
            item: item.item,
            kind,
            text: text.trim(),
            ...(mover ? { mover } : {}),
            ...(groups.length > 0 ? { onBehalfOf: groups } : {}),
          });
          if (!filed) return;
          done();
        }}
      >
        <TextArea
          label={w.motions.text}
          description={w.motions.textHelp}
          rows={6}
          required
          autofocus
          maxLength={20000}
          value={text}
          onInput={setText}
        />
        <div class="row top">
          <div class="grow">
            <PersonSelect
              label={w.motions.mover}
              meeting={meeting}
              people={presentVoters(meeting)}
              value={mover}
              onChange={setMover}
              nobody={w.nobody}
            />
          </div>
          <div class="grow">
            <TextField label={w.motions.behalf} value={behalf ?? party} maxLength={200} onInput={setBehalf} />
          </div>
          <div class="grow">
            <Select
              label={w.motions.kind}
              value={kind}
              onChange={(value) => setKind(value as MotionKind)}
              options={kinds.map((value) => ({ value, text: w.motionKinds[value] }))}
            />
          </div>
        </div>
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button" disabled={text.trim() === ''}>
            {w.motions.file}
          </button>
        </div>
      </form>
    </Modal>
  );
}

function ReviseMotion({ motion, onDone }: { motion: Motion; onDone: () => void }) {
  const { w, act, meeting } = useDesk();
  const [text, setText] = useState(motion.text);
  return (
    <Modal title={w.motions.reviseTitle} wide onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (act({ type: 'motion.revise', motion: motion.motion, text: text.trim() })) onDone();
        }}
      >
        <TextArea
          label={`${w.motions.number(motion.number)}${motion.mover ? `, ${nameAndParty(meeting, motion.mover)}` : ''}`}
          description={w.motions.reviseHelp}
          rows={6}
          required
          autofocus
          value={text}
          onInput={setText}
        />
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button" disabled={text.trim() === '' || text.trim() === motion.text}>
            {w.motions.revise}
          </button>
        </div>
      </form>
    </Modal>
  );
}
