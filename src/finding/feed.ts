import { itemPlaces } from '../contract/item-places.js';
import type { MeetingSummary } from '../contract/following.js';
import type { Item, Meeting } from '../procedure/meeting.js';
import { withheldAt } from '../procedure/mending/published.js';
import { date, dateAt } from '../views/when.js';
import { clip, inLanguage } from '../views/view.js';
import type { PaperWords, Words } from '../views/words/words.js';
import type { FeedEntry } from './atom.js';

const longestDecision = 1_000;

/** A meeting as the feed of its body tells it. */
export function feedEntry(
  summary: MeetingSummary,
  meeting: Meeting,
  origin: string,
  words: Words,
  papers: PaperWords,
): FeedEntry {
  const { body, start, timezone, path, status } = summary;
  const page = (below = '') => origin + inLanguage(path + below, words.language);
  const titleIn = ({ item, title }: Item): string =>
    title || (withheldAt(meeting, { what: 'item-title', item }) ? words.mending.titleGone : '');
  const items = itemPlaces(meeting)
    .map((id, index) => [meeting.items[id]!, index + 1] as const)
    .filter(([{ kind }]) => kind !== 'heading')
    .map(([item, place]) => ({
      title: [item.number, clip(titleIn(item), 300)].filter(Boolean).join(' ') || words.agenda.withoutNumber,
      page: page(`/sak/${place}`),
      outcome: item.outcome && words.itemOutcome[item.outcome],
      decision: item.decision?.text ? clip(item.decision.text, longestDecision) : null,
    }));
  return {
    id: origin + path,
    title: papers.head.meetingTitle(body.name, date(start, timezone, words)),
    published: meeting.announcedAt ?? start,
    updated: newsAt(meeting),
    page: page(),
    status: { name: status, label: words.status[status] },
    summary: [words.status[status], summary.title, summary.place, papers.calendar.feedItems(items.length)]
      .filter((part) => !!part)
      .join(' · '),
    items,
    removed: meeting.mending.withheld.map(
      ({ at, of, basis }) =>
        `${words.withheldPlace[of.what]}: ${words.mending.removed(dateAt(at, timezone, words), basis)}`,
    ),
  };
}

/** When something last happened in a meeting that is worth a reader's while; not every speaker and every arrival is. */
export function newsAt(meeting: Meeting): string {
  const { announcedAt, summoned, openedAt, endedAt, agendaChanges, corrections, mending, items, status, at } = meeting;
  const moments = [
    announcedAt,
    summoned?.at,
    openedAt,
    endedAt,
    ...agendaChanges.map((change) => change.at),
    ...corrections.map((correction) => correction.at),
    ...mending.withheld.map((words) => words.at),
    ...Object.values(items).flatMap(({ endedAt: ended, decision }: Item) => [ended, decision?.at]),
    // Nothing follows the end of a meeting that was called off, so its last entry is that end.
    status === 'cancelled' || status === 'postponed' ? at : null,
  ].filter((moment) => typeof moment === 'string');
  return moments.sort().at(-1) ?? at ?? '';
}
