import { useState } from 'preact/hooks';
import { attendingNeeded } from '../../../src/procedure/rules/quorum.js';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import { byGroup } from '../ballots.js';
import { nameOf, useDesk } from '../parts/desk-context.js';
import { presentVoters, seatHolders } from '../roll.js';
import { MemberRow } from './member-row.js';

/** The bar that is always there: how many may vote now, and how many it takes. */
function QuorumBar() {
  const { store, meeting, w } = useDesk();
  const present = presentVoters(meeting).length;
  const need = attendingNeeded(meeting, store.rules);
  const enough = present >= need;
  return (
    <div class={`quorum${enough ? '' : ' short'}`}>
      <p class="quorum-text">
        <strong>{w.members.quorum(present, meeting.seats, need)}</strong>
        {!enough && <span>{w.members.short(need - present)}</span>}
      </p>
      <svg class="quorum-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="quorum-all" width="100" height="6" />
        <rect
          class="quorum-present"
          width={meeting.seats ? Math.min(100, (present / meeting.seats) * 100) : 0}
          height="6"
        />
        <rect class="quorum-need" x={meeting.seats ? (need / meeting.seats) * 100 - 0.4 : 0} width="0.8" height="6" />
      </svg>
    </div>
  );
}

/** Members under their parties, in roster order, which never changes while they come and go. */
export function Members() {
  const { meeting, w } = useDesk();
  const [sought, setSought] = useState('');
  const seated = seatHolders(meeting);
  const fits = (person: PersonId) => nameOf(meeting, person).toLowerCase().includes(sought.trim().toLowerCase());
  const serving = meeting.roster.filter((person) => meeting.presence[person]?.substituteFor !== undefined);
  const shown = meeting.roster.filter(
    (person) => (seated.includes(person) || serving.includes(person)) && fits(person),
  );
  return (
    <aside class="pane members" aria-labelledby="members-title">
      <div class="pane-head">
        <h2 id="members-title" class="ds-heading" data-size="2xs">
          {w.members.title}
        </h2>
        <label class="find">
          <span class="heard">{w.members.find}</span>
          <input
            id="find-member"
            class="ds-input"
            type="search"
            placeholder={w.members.find}
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </label>
      </div>
      <QuorumBar />
      <div class="member-groups">
        {byGroup(meeting, shown).map(({ group, people }) => (
          <div key={group} class="member-group">
            <h3 class="member-group-name">{group || '–'}</h3>
            <ul class="plain-list">
              {people.map((person) => (
                <MemberRow key={person} person={person} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </aside>
  );
}
