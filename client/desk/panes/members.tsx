import { useState } from 'preact/hooks';
import type { Meeting } from '../../../src/procedure/meeting.js';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import { byGroup } from '../ballots.js';
import { nameAndParty, nameOf, useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { presentVoters, seatHolders, substitutesFor } from '../roll.js';

/** Half of all seats, present or not (kommuneloven § 11-9). */
export const needed = (seats: number) => Math.ceil(seats / 2);

/** The bar that is always there: how many may vote now, and how many it takes. */
export function QuorumBar() {
  const { meeting, w } = useDesk();
  const present = presentVoters(meeting).length;
  const need = needed(meeting.seats);
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

/** How one person stands just now, in one word and one colour. */
function standing(meeting: Meeting, person: PersonId): 'present' | 'remote' | 'lost' | 'absent' | 'disqualified' {
  const presence = meeting.presence[person];
  const item = meeting.currentItem ? meeting.items[meeting.currentItem] : undefined;
  if (item?.disqualifications.some((one) => one.person === person && one.outcome === 'disqualified'))
    return 'disqualified';
  if (presence?.status === 'recused') return 'disqualified';
  if (presence?.status !== 'present') return 'absent';
  if (!presence.connected) return 'lost';
  return presence.mode === 'remote' ? 'remote' : 'present';
}

function MemberRow({ person }: { person: PersonId }) {
  const { meeting, w, mine, act } = useDesk();
  const [open, setOpen] = useState(false);
  const presence = meeting.presence[person];
  const how = standing(meeting, person);
  const here = how === 'present' || how === 'remote' || how === 'lost';
  const running = meeting.status === 'in-session' || meeting.status === 'recess';
  const name = nameOf(meeting, person);
  const substitute = presence?.substituteFor;
  const seatTaken = Object.values(meeting.presence).some(
    (other) => other.status === 'present' && other.substituteFor === person,
  );
  const close = (done: boolean) => done && setOpen(false);
  return (
    <li class={`member ${how}`}>
      <div class="member-line">
        <span class="member-dot" aria-hidden="true" />
        <span class="member-name">
          {name}
          {meeting.chair === person && <span class="member-how">{w.members.chair}</span>}
          {substitute && <span class="member-how">{w.members.substituteFor(nameOf(meeting, substitute))}</span>}
          {how !== 'present' && <span class={how === 'absent' ? 'heard' : 'member-how'}>{w.members[how]}</span>}
        </span>
        {mine && running && (
          <span class="member-buttons">
            {here && meeting.status === 'in-session' && meeting.currentItem && (
              <button
                type="button"
                class="tiny mic"
                aria-label={w.members.listSpeaker(name)}
                title={w.members.listSpeaker(name)}
                onClick={() => act({ type: 'speaker.list', person, kind: 'speech' })}
              >
                <Icon name="mic" />
              </button>
            )}
            {how === 'lost' ? (
              <button
                type="button"
                class="tiny text"
                aria-label={`${name}: ${w.members.restored}`}
                onClick={() => act({ type: 'connection.restore', person })}
              >
                {w.members.restored}
              </button>
            ) : here ? (
              <button
                type="button"
                class="tiny text"
                aria-label={`${name}: ${w.members.left}`}
                onClick={() => act({ type: 'member.leave', person })}
              >
                {w.members.left}
              </button>
            ) : (
              <button
                type="button"
                class="tiny text"
                aria-label={`${name}: ${w.members.came}`}
                disabled={seatTaken || how === 'disqualified'}
                onClick={() => act({ type: 'member.arrive', person, mode: 'room' })}
              >
                {w.members.came}
              </button>
            )}
            <button
              type="button"
              class="tiny"
              aria-expanded={open}
              aria-label={w.members.actions(name)}
              title={w.members.actions(name)}
              onClick={() => setOpen(!open)}
            >
              <Icon name="more" />
            </button>
          </span>
        )}
      </div>
      {open && (
        <div class="member-more">
          {here && presence?.mode !== 'remote' && (
            <button
              type="button"
              class="tiny text"
              onClick={() => close(act({ type: 'mode.change', person, mode: 'remote' }))}
            >
              {w.members.toRemote}
            </button>
          )}
          {here && presence?.mode === 'remote' && (
            <>
              <button
                type="button"
                class="tiny text"
                onClick={() => close(act({ type: 'mode.change', person, mode: 'room' }))}
              >
                {w.members.toRoom}
              </button>
              {presence.connected && (
                <button type="button" class="tiny text" onClick={() => close(act({ type: 'connection.lose', person }))}>
                  {w.members.lost}
                </button>
              )}
            </>
          )}
          {!here && !seatTaken && (
            <button
              type="button"
              class="tiny text"
              onClick={() => close(act({ type: 'member.arrive', person, mode: 'remote' }))}
            >
              {w.members.came} · {w.members.remote}
            </button>
          )}
          {here && meeting.chair !== person && (
            <button type="button" class="tiny text" onClick={() => close(act({ type: 'chair.change', chair: person }))}>
              {w.members.makeChair}
            </button>
          )}
          {substitute && here && (
            <button
              type="button"
              class="tiny text"
              onClick={() => close(act({ type: 'substitute.stand-down', person }))}
            >
              {w.members.standDown}
            </button>
          )}
          {!here && !seatTaken && !substitute && <SeatSubstitute member={person} onDone={() => setOpen(false)} />}
        </div>
      )}
    </li>
  );
}

/** Two gestures: open the row, choose the substitute. Those of the member's own group stand first. */
export function SeatSubstitute({ member, item, onDone }: { member: PersonId; item?: string; onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const people = substitutesFor(meeting, member);
  const others = people.filter(({ sameGroup }) => !sameGroup).map(({ person }) => person);
  const seat = (person: PersonId) =>
    act({ type: 'substitute.seat', person, substituteFor: member, ...(item ? { item } : {}) }) && onDone();
  return (
    <div class="seat-substitute">
      <span class="subtle">{w.members.seatFor(nameOf(meeting, member))}</span>
      {people
        .filter(({ sameGroup }) => sameGroup)
        .map(({ person }) => (
          <button key={person} type="button" class="tiny text" onClick={() => seat(person)}>
            {nameOf(meeting, person)}
          </button>
        ))}
      {others.length > 0 && (
        <select
          class="ds-input"
          aria-label={w.members.otherGroup}
          value=""
          onChange={(event) => event.currentTarget.value !== '' && seat(event.currentTarget.value)}
        >
          <option value="">{w.members.otherGroup}</option>
          {others.map((person) => (
            <option key={person} value={person}>
              {nameAndParty(meeting, person)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
