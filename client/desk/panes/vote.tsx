import { useState } from 'preact/hooks';
import type { Item, Vote } from '../../../src/procedure/meeting.js';
import { openFinal } from '../acts/forms.js';
import { ActButton } from '../parts/act-dialog.js';
import { AskReason } from '../parts/ask-reason.js';
import { useDesk } from '../parts/desk-context.js';
import { ElectionsPane } from './elections.js';
import { CallVote } from './vote-call.js';
import { TakeVote } from './vote-taking.js';
import { VoteResult } from './vote-result.js';

/** The votes of an item: the one being taken, otherwise a new one; and those that were declared. */
export function VotePane({ item, onDecision }: { item: Item; onDecision: () => void }) {
  const { meeting, w, mine } = useDesk();
  const [again, setAgain] = useState<Vote | null>(null);
  const votes = item.votes.flatMap((id) => meeting.votes[id] ?? []);
  const underWay = votes.find(
    (vote) => vote.state === 'open' || vote.state === 'interrupted' || vote.state === 'closed',
  );
  const done = votes.filter((vote) => vote !== underWay).reverse();
  const elsewhere = meeting.openVote !== null && meeting.openVote !== underWay?.vote;
  const mayCall = mine && meeting.currentItem === item.item && meeting.status === 'in-session' && !elsewhere;
  const latest = done[0];
  const final = openFinal(meeting);
  return (
    <>
      {!underWay && <ElectionsPane item={item} />}
      {mine && final && final.item === item.item && (
        <p class="card row">
          <span class="grow">{w.acts['finalists.rule'].lead}</span>
          <ActButton act="finalists.rule" about={{ vote: final.vote }} />
        </p>
      )}
      {underWay ? (
        <TakeVote key={underWay.vote} vote={underWay} />
      ) : mayCall && (latest?.state !== 'declared' || again) ? (
        <CallVote
          key={again?.vote ?? `after-${votes.length}`}
          item={item}
          again={again}
          onDone={() => setAgain(null)}
        />
      ) : (
        !latest && <p class="subtle">{elsewhere ? w.vote.otherOpen : w.vote.notNow}</p>
      )}
      {done.length > 0 && (
        <section class="block" aria-labelledby="earlier-votes">
          <h3 id="earlier-votes">{w.vote.earlier}</h3>
          {done.map((vote) => (
            <VoteResult
              key={vote.vote}
              vote={vote}
              newest={vote === latest && !underWay}
              onAgain={mayCall ? () => setAgain(vote) : null}
              onDecision={onDecision}
            />
          ))}
          {mayCall && !underWay && latest?.state === 'declared' && !again && (
            <details class="another-vote">
              <summary>{w.vote.title}</summary>
              <CallVote key={`another-${votes.length}`} item={item} again={null} onDone={() => undefined} />
            </details>
          )}
        </section>
      )}
    </>
  );
}

/** The vote stays in the record as what it was. */
export function VoidVote({ vote, onDone }: { vote: Vote; onDone: () => void }) {
  const { w, act } = useDesk();
  return (
    <AskReason
      title={w.vote.voidTitle}
      lead={w.vote.voidLead}
      tone="danger"
      onReason={(reason) => act({ type: 'vote.void', vote: vote.vote, reason })}
      onDone={onDone}
    />
  );
}
