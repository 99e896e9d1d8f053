import type { Absence } from '../../../src/procedure/formalities/state.js';
import { ActButton } from '../parts/act-dialog.js';
import { nameAndParty, useDesk } from '../parts/desk-context.js';
import { clockTime, dayOf } from '../words/words.js';

/** Who has said that they will not be there, who was asked to come instead, and what they answered. */
export function Comings() {
  const { meeting, w, language, mine } = useDesk();
  const zone = meeting.facts?.timezone;
  const { absences, calls, leaves } = meeting.formalities;
  const time = (instant: string | undefined) =>
    instant === undefined ? '' : `${dayOf(instant, zone)} ${clockTime(instant, zone, language)}`;
  const scopeOf = ({ scope, item, from, to }: Absence) =>
    scope === 'item'
      ? (meeting.items[item ?? '']?.number ?? '')
      : scope === 'whole'
        ? w.ask.scopes.whole
        : [time(from), time(to)].join(' – ');
  return (
    <section class="block" aria-labelledby="comings-title">
      <div class="row spread">
        <h3 id="comings-title">{w.room.comings}</h3>
        {mine && (
          <div class="row">
            <ActButton act="absence.report" />
            <ActButton act="substitute.call" />
            <ActButton act="leave.grant" />
          </div>
        )}
      </div>
      {absences.length + calls.length + leaves.length === 0 && <p class="subtle">{w.room.comingsNone}</p>}
      <ul class="plain-list">
        {absences.map((one) => {
          const called = calls.some((call) => call.substituteFor === one.person && call.accepts !== false);
          return (
            <li key={`${one.person}-${one.scope}-${one.item ?? ''}`} class="said">
              <div class="row">
                <span class="grow">
                  <strong>{nameAndParty(meeting, one.person)}</strong>{' '}
                  <span class="subtle">
                    {w.room.absent} · {scopeOf(one)}
                    {one.reason === undefined ? '' : ` · ${one.reason} (${w.room.inside})`}
                  </span>
                </span>
                {mine && !called && <ActButton act="substitute.call" about={{ person: one.person }} />}
              </div>
            </li>
          );
        })}
        {calls.map((call) => (
          <li key={`${call.person}-${call.at}`} class="said">
            <div class="row">
              <span class="grow">
                <strong>{nameAndParty(meeting, call.person)}</strong>{' '}
                <span class="subtle">
                  {w.room.calledFor(nameAndParty(meeting, call.substituteFor))} · {w.room.inside}
                </span>
              </span>
              <span
                class="ds-tag"
                data-color={call.accepts === null ? 'warning' : call.accepts ? 'success' : 'neutral'}
              >
                {call.accepts === null ? w.room.notAnswered : call.accepts ? w.ask.canCome : w.ask.cannotCome}
              </span>
              {mine && call.accepts === null && <ActButton act="substitute.answer" about={{ person: call.person }} />}
            </div>
          </li>
        ))}
        {leaves.map((leave) => (
          <li key={`${leave.person}-${leave.from}`} class="said">
            <strong>{nameAndParty(meeting, leave.person)}</strong>{' '}
            <span class="subtle">
              {w.room.onLeave} · {time(leave.from)} –{' '}
              {leave.to === undefined ? w.room.untilFurtherNotice : time(leave.to)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
