import type { MeetingSummary } from '../contract/following.js';
import type { Meeting } from '../procedure/meeting.js';
import type { Published } from '../procedure/mending/published.js';
import type { Instant } from '../procedure/vocabulary.js';

/** A meeting as lists show it; null until its facts are public. */
export function summaryOf(id: string, meeting: Meeting, updatedAt: Instant): MeetingSummary | null {
  const { facts, items, agenda } = meeting;
  if (!facts) return null;
  const handled = agenda.map((item) => items[item]).filter((item) => item !== undefined);
  const told: Published['what'][] = ['meeting-title', 'meeting-place'];
  const removed = meeting.mending.withheld.findLast(({ of }) => told.includes(of.what));
  const current = meeting.currentItem === null ? undefined : items[meeting.currentItem];
  return {
    id,
    organisation: { slug: facts.organisation.slug, name: facts.organisation.name },
    body: { slug: facts.body.slug, name: facts.body.name },
    path: `/${facts.organisation.slug}/${facts.body.slug}/${facts.slug}`,
    slug: facts.slug,
    number: facts.number ?? null,
    title: facts.title ?? null,
    start: facts.start,
    end: meeting.endedAt ?? facts.end ?? null,
    timezone: facts.timezone,
    place: facts.place ?? null,
    ...(removed && { removed: { at: removed.at, basis: removed.basis } }),
    form: facts.form,
    status: meeting.status,
    streamState: meeting.stream.state,
    currentItem: current ? { number: current.number ?? '', title: current.title ?? '' } : null,
    doorsClosed: meeting.closed !== null,
    items: handled.length,
    itemsDone: handled.filter(({ state }) => state !== 'listed' && state !== 'called').length,
    imported: facts.provenance !== undefined,
    ruleBook: facts.ruleBook,
    seq: meeting.seq,
    updatedAt,
  };
}

/** The date on which an instant falls in a time zone, ISO. An unknown zone is taken for UTC. */
export function localDate(instant: Instant, timezone: string): string {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(new Date(instant));
  } catch {
    return instant.slice(0, 10);
  }
}
