import type { Exemption } from '../../../src/procedure/formalities/state.js';
import type { Item } from '../../../src/procedure/meeting.js';
import { ActButton } from '../parts/act-dialog.js';
import { freshId, nameAndParty, nameOf, useDesk } from '../parts/desk-context.js';
import { SeatSubstitute } from './member-row.js';

/** Who asks to be exempted from the matter for personal reasons, and what the body says (kommuneloven § 11-11). */
export function Exemptions({ item }: { item: Item }) {
  const { store, meeting, w, mine } = useDesk();
  const exemptions = meeting.formalities.exemptions.filter((one) => one.item === item.item);
  if (!store.rules.exemption.value && exemptions.length === 0) return null;
  return (
    <section class="block" aria-labelledby="exemption-title">
      <div class="row spread">
        <h3 id="exemption-title">{w.room.exemption}</h3>
        {mine && item.state !== 'ended' && <ActButton act="exemption.request" about={{ item: item.item }} />}
      </div>
      {exemptions.length === 0 && <p class="subtle">{w.room.exemptionNone}</p>}
      <ul class="plain-list">
        {exemptions.map((one) => (
          <Asked key={one.person} item={item} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Asked({ item, one: { person, outcome, ground, basis } }: { item: Item; one: Exemption }) {
  const { store, meeting, w, mine, act } = useDesk();
  const current = meeting.currentItem === item.item;
  const vote = item.votes
    .map((id) => meeting.votes[id])
    .findLast((cast) => cast?.purpose === 'exemption' && cast.concerns === person && cast.state === 'declared');
  const carried = vote?.result?.outcome === 'carried';
  const replaced = Object.values(meeting.presence).some(
    (presence) => presence.substituteFor === person && presence.status === 'present',
  );
  const call = () =>
    act({
      type: 'vote.call',
      vote: freshId('vote'),
      item: item.item,
      question: w.room.exemptionQuestion(nameOf(meeting, person)),
      kind: 'yes-no',
      options: [],
      motions: [],
      method: 'show-of-hands',
      purpose: 'exemption',
      binding: true,
      concerns: person,
    });
  const decide = () =>
    vote &&
    act({
      type: 'exemption.decide',
      item: item.item,
      person,
      outcome: carried ? 'exempted' : 'not-exempted',
      basis: store.rules.exemption.source,
      vote: vote.vote,
    });
  return (
    <li class="said">
      <div class="row">
        <strong class="grow">{nameAndParty(meeting, person)}</strong>
        <span class="ds-tag" data-color={outcome === 'exempted' ? 'warning' : 'neutral'}>
          {outcome === null ? w.more.pending : outcome === 'exempted' ? w.room.exempted : w.room.notExempted}
        </span>
        {mine && current && outcome === null && (
          <button type="button" class="tiny text" onClick={vote ? decide : call}>
            {vote ? (carried ? w.room.exempt : w.room.refuseExemption) : w.more.vote}
          </button>
        )}
      </div>
      {ground && (
        <p class="subtle">
          {ground} ({w.room.inside})
        </p>
      )}
      {basis && <p class="subtle">{basis}</p>}
      {mine && current && outcome === 'exempted' && !replaced && (
        <SeatSubstitute member={person} item={item.item} onDone={() => undefined} />
      )}
    </li>
  );
}
