import { useState } from 'preact/hooks';
import type { Item } from '../../../src/procedure/meeting.js';
import type { ItemOutcome } from '../../../src/procedure/vocabulary.js';
import { likelyOutcome } from '../likely-outcome.js';
import { AskReason } from '../parts/ask-reason.js';
import { Select, TextField } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { Modal } from '../parts/modal.js';
import type { ItemTab } from '../places.js';
import { clockTime } from '../words/words.js';
import { Decision } from './decision.js';
import { ItemDocuments } from './documents.js';
import { LateItem } from './late-item.js';
import { More } from './more.js';
import { Motions } from './motions.js';
import { Questions } from './questions.js';
import { Speakers } from './speakers.js';
import { VotePane } from './vote.js';
import { VotingOrder } from './voting-order.js';

const tabs: ItemTab[] = ['debate', 'vote', 'decision', 'more'];

/** One item: what it is about, and everything that can happen while it is up. */
export function ItemPane({
  item,
  tab,
  onTab,
  onCall,
  onEnd,
}: {
  item: Item;
  tab: ItemTab;
  onTab: (tab: ItemTab) => void;
  onCall: () => void;
  onEnd: () => void;
}) {
  const { meeting, w, language, mine, act } = useDesk();
  const zone = meeting.facts?.timezone;
  const current = meeting.currentItem === item.item;
  const up = meeting.currentItem ? meeting.items[meeting.currentItem] : undefined;
  const label = (one: Item) => one.number || one.title;
  const counts: Record<ItemTab, number> = {
    debate: item.motions.length,
    vote: item.votes.length,
    decision: item.decision ? 1 : 0,
    more: item.disqualifications.length,
  };
  const [withdrawing, setWithdrawing] = useState(false);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'debate';
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <article class="item" aria-labelledby="item-title">
      {!current && meeting.openedAt !== null && item.state !== 'ended' && (
        <p class="elsewhere">
          <span>{up ? w.item.editing(label(item), label(up)) : w.item.editingNone(label(item))}</span>
          <button type="button" class="ds-button" disabled={!mine || meeting.status !== 'in-session'} onClick={onCall}>
            <Icon name="play" filled /> {w.agenda.call}
          </button>
        </p>
      )}
      <header class="item-head">
        <p class="item-number">
          {item.number} <span class="subtle">{w.kinds[item.kind]}</span>
          {item.outcome ? (
            <span class="ds-tag" data-color="neutral">
              {w.item.ended(w.outcomes[item.outcome], clockTime(item.endedAt, zone, language))}
            </span>
          ) : (
            item.calledAt && <span class="subtle">{w.item.since(clockTime(item.calledAt, zone, language))}</span>
          )}
        </p>
        <h2 id="item-title" class="ds-heading" data-size="sm" tabIndex={-1}>
          {item.title}
        </h2>
        {item.recommendation && (
          <details class="recommendation">
            <summary>{w.item.recommendation}</summary>
            <p>{item.recommendation}</p>
          </details>
        )}
      </header>
      <ItemDocuments item={item} />
      {item.late && !item.admitted && item.state === 'listed' && <LateItem item={item} />}
      <div class="item-bar">
        <div class="item-tabs" role="tablist" aria-label={item.title} onKeyDown={move}>
          {tabs.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-selected={tab === one}
              aria-controls="item-panel"
              tabIndex={tab === one ? 0 : -1}
              onClick={() => onTab(one)}
            >
              {w.item.tabs[one]}
              {counts[one] > 0 && <span class="count">{counts[one]}</span>}
            </button>
          ))}
        </div>
        {mine && item.state === 'listed' && meeting.status !== 'ended' && (
          <button id="withdraw-item" type="button" class="tiny text item-end" onClick={() => setWithdrawing(true)}>
            {w.agenda.withdraw}
          </button>
        )}
        {current && (
          <button type="button" class="ds-button item-end" data-variant="secondary" disabled={!mine} onClick={onEnd}>
            {w.item.end}
          </button>
        )}
      </div>
      <div id="item-panel" class="item-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {tab === 'debate' && (
          <>
            {current && <Speakers />}
            <Questions item={item} />
            <Motions item={item} onVote={() => onTab('vote')} />
            <VotingOrder item={item} />
          </>
        )}
        {tab === 'vote' && <VotePane item={item} onDecision={() => onTab('decision')} />}
        {tab === 'decision' && <Decision item={item} onEnd={onEnd} />}
        {tab === 'more' && <More item={item} />}
      </div>
      {withdrawing && (
        <AskReason
          title={w.agenda.withdraw}
          lead={w.agenda.withdrawLead}
          tone="warning"
          onReason={(reason) => act({ type: 'item.withdraw', item: item.item, reason })}
          onDone={() => setWithdrawing(false)}
        />
      )}
    </article>
  );
}

const outcomes: ItemOutcome[] = [
  'decided',
  'noted',
  'postponed',
  'referred-back',
  'dismissed',
  'withdrawn',
  'elected',
  'settled',
  'no-decision',
  'other',
];

export function EndItem({ item, onDone }: { item: Item; onDone: (ended: boolean) => void }) {
  const { meeting, w, act } = useDesk();
  const [outcome, setOutcome] = useState<ItemOutcome>(likelyOutcome(meeting, item));
  const [until, setUntil] = useState('');
  return (
    <Modal title={`${w.item.end}: ${item.number || item.title}`} onClose={() => onDone(false)}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const postponed = outcome === 'postponed' && until.trim() !== '' ? { postponedTo: until.trim() } : {};
          onDone(act({ type: 'item.end', item: item.item, outcome, ...postponed }));
        }}
      >
        <Select
          label={w.item.endAs}
          value={outcome}
          onChange={(value) => setOutcome(value as ItemOutcome)}
          options={outcomes.map((value) => ({ value, text: w.outcomes[value] }))}
        />
        {outcome === 'postponed' && (
          <TextField label={`${w.item.postponedTo} (${w.optional})`} value={until} maxLength={200} onInput={setUntil} />
        )}
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => onDone(false)}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button">
            {w.item.end}
          </button>
        </div>
      </form>
    </Modal>
  );
}
