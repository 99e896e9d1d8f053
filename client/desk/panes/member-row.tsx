import { useState } from 'preact/hooks';
import type { Meeting } from '../../../src/procedure/meeting.js';
import { stepsAside } from '../../../src/procedure/rules/seats.js';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import { mayBeUndone } from '../outbox.js';
import { ActButton } from '../parts/act-dialog.js';
import { nameAndParty, nameOf, useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { substitutesFor } from '../roll.js';

/** How one person stands just now, in one word and one colour. */
function standing(meeting: Meeting, person: PersonId): 'present' | 'remote' | 'lost' | 'absent' | 'disqualified' {
  const presence = meeting.presence[person];
  if (meeting.currentItem && stepsAside(meeting, person, meeting.currentItem)) return 'disqualified';
  if (presence?.status === 'recused') return 'disqualified';
  if (presence?.status !== 'present') return 'absent';
  if (!presence.connected) return 'lost';
  return presence.mode === 'remote' ? 'remote' : 'present';
}

/** One person: what they are doing, and what the secretary can record of them in one press. */
export function MemberRow({ person }: { person: PersonId }) {
  const { state, meeting, w, mine, act } = useDesk();
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
  const held = state.outbox.find(
    (one) =>
      mayBeUndone(one) &&
      (one.command.type === 'member.leave' || one.command.type === 'member.arrive') &&
      one.command.person === person,
  );
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
            {held ? (
              <TakeBack id={held.id} name={name} />
            ) : how === 'lost' ? (
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
          <ActButton act="absence.report" about={{ person }} />
          <ActButton act="leave.grant" about={{ person }} />
          {!substitute && <ActButton act="substitute.call" about={{ person }} />}
          {here && <ActButton act="point-of-order.raise" about={{ person }} />}
          <ActButton act="question.ask" about={{ person }} />
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

/** A second press within this many milliseconds is the hand's, not the head's. */
const doublePressMs = 500;

/** Where the finger still is: a member marked by mistake is put back by the same press, before anybody was told. */
function TakeBack({ id, name }: { id: string; name: string }) {
  const { store, w } = useDesk();
  const [shownAt] = useState(() => Date.now());
  return (
    <button
      type="button"
      class="tiny text take-back"
      aria-label={w.members.takeBack(name)}
      onClick={() => Date.now() - shownAt > doublePressMs && store.undo(id)}
    >
      <Icon name="undo" /> {w.queue.undo}
    </button>
  );
}
