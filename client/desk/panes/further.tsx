import type { Item } from '../../../src/procedure/meeting.js';
import type { ActId } from '../acts/acts.js';
import { ActButton } from '../parts/act-dialog.js';
import { nameOf, useDesk } from '../parts/desk-context.js';
import { clip } from '../words/clip.js';
import { Legality } from './legality.js';

/** What else may be recorded in an item: briefings, decisions others made, papers, questions. What fits its kind stands first. */
export function Further({ item }: { item: Item }) {
  const { meeting, w, mine } = useDesk();
  const { business } = meeting;
  const briefings = business.briefings.filter((one) => one.item === item.item);
  const reported = business.reported.filter((one) => one.item === item.item);
  const owed = business.owed.filter((one) => one.item === item.item);
  const orders = business.pointsOfOrder.filter((one) => one.item === item.item);
  const about = { item: item.item };
  return (
    <>
      <section class="block" aria-labelledby="further-title">
        <h3 id="further-title">{w.room.further}</h3>
        {briefings.map((one) => (
          <p key={one.number} class="said">
            <strong>{w.kinds.briefing}</strong> {one.by ? `${nameOf(meeting, one.by)}: ` : ''}
            {clip(one.text)}
          </p>
        ))}
        {reported.map((one) => (
          <p key={one.number} class="said">
            <strong>{w.kinds[one.kind === 'urgent' ? 'urgent-decision' : 'delegated-decision']}</strong> {one.madeBy}:{' '}
            {clip(one.text)}
          </p>
        ))}
        {owed.map(({ body }) => (
          <p key={body.id} class="said">
            {w.room.owed(body.name)}
          </p>
        ))}
        {orders.map((one) => (
          <p key={one.number} class="said">
            <strong>{w.acts['point-of-order.raise'].title}</strong> {nameOf(meeting, one.person)}: {clip(one.text)}
            {one.ruling ? ` – ${one.ruling}` : ''}
          </p>
        ))}
        {mine && (
          <div class="row">
            {actsFor(item, meeting.status).map((act) => (
              <ActButton key={act} act={act} about={about} />
            ))}
          </div>
        )}
      </section>
      <Legality item={item} />
    </>
  );
}

/** Acts that fit the item now; those its kind is made for come first. */
function actsFor(item: Item, status: string): ActId[] {
  const running = status === 'in-session';
  const open = item.state !== 'ended' && item.state !== 'withdrawn';
  const first: Partial<Record<Item['kind'], ActId[]>> = {
    report: ['reports.note'],
    briefing: ['briefing.give'],
    'delegated-decision': ['delegated-decision.report'],
    'urgent-decision': ['urgent-decision.report'],
    question: ['question.ask'],
    interpellation: ['question.ask'],
    'minutes-approval': ['previous-minutes.approve'],
  };
  const others: ActId[] = [
    ...(running && item.state === 'called'
      ? (['point-of-order.raise', 'briefing.give', 'closing.propose'] as const)
      : []),
    ...(running && open ? (['reports.note', 'delegated-decision.report', 'urgent-decision.report'] as const) : []),
    ...(item.state === 'called' || item.state === 'ended' ? (['notice.owe'] as const) : []),
    ...(open && status !== 'ended' ? (['question.ask', 'absence.report'] as const) : []),
    'document.link',
  ];
  const wanted = running || status === 'announced' || status === 'summoned' ? (first[item.kind] ?? []) : [];
  return [...new Set([...wanted, ...others])];
}
