import { useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { preflight } from '../preflight.js';

/** What to look at before the chair opens the meeting; in words and with a mark, not by colour alone. */
export function Preflight() {
  const { store, meeting, w } = useDesk();
  const checks = preflight(meeting, { rules: store.rules, now: store.now(), clockLeadMs: store.clockLeadMs });
  return (
    <section class="block preflight" aria-labelledby="preflight-title">
      <h3 id="preflight-title">{w.room.preflight}</h3>
      <ul class="plain-list">
        {checks.map((check) => (
          <li key={check.name} class={`check ${check.state}`}>
            <Icon name={check.state === 'good' ? 'check' : 'warn'} />
            <span>
              {check.state !== 'good' && <strong>{w.room.look[check.state]} </strong>}
              {w.room.checks[check.name](check)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
