/** Feeds as RFC 4287 has them. */

export interface Feed {
  /** Permanent: the feed's own address. */
  id: string;
  title: string;
  subtitle: string;
  language: string;
  /** The page that shows the same. */
  page: string;
  author: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Permanent: the address of the meeting's page. */
  id: string;
  title: string;
  published: string;
  /** When something happened that a reader would want to hear of. */
  updated: string;
  page: string;
  status: { name: string; label: string };
  summary: string;
  /** Matters in their order, each with what came of it. */
  items: { title: string; page: string; outcome: string | null; decision: string | null }[];
  /** What was taken out of the public record, a sentence for each. */
  removed: string[];
}

export function atom(feed: Feed): string {
  const updated =
    feed.entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00.000Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}">`,
    `<id>${xml(feed.id)}</id>`,
    `<title>${xml(feed.title)}</title>`,
    `<subtitle>${xml(feed.subtitle)}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<author><name>${xml(feed.author)}</name></author>`,
    `<generator>Tribune</generator>`,
    `<link rel="self" type="application/atom+xml" href="${xml(feed.id)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>`,
    ...feed.entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(entry: FeedEntry): string {
  return [
    '<entry>',
    `<id>${xml(entry.id)}</id>`,
    `<title>${xml(entry.title)}</title>`,
    `<published>${xml(entry.published)}</published>`,
    `<updated>${xml(entry.updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(entry.page)}"/>`,
    `<category term="${xml(entry.status.name)}" label="${xml(entry.status.label)}"/>`,
    `<summary>${xml(entry.summary)}</summary>`,
    ...(entry.items.length + entry.removed.length > 0 ? [`<content type="html">${xml(markup(entry))}</content>`] : []),
    '</entry>',
  ].join('\n');
}

/** Escaped once as the markup it is, and once more as the text of an element. */
const markup = ({ summary, items, removed }: FeedEntry): string =>
  `<p>${xml(summary)}</p>${removed.map((sentence) => `<p>${xml(sentence)}</p>`).join('')}<ol>${items
    .map(
      ({ title, page, outcome, decision }) =>
        `<li><a href="${xml(page)}">${xml(title)}</a>${outcome === null ? '' : ` – ${xml(outcome)}`}${decision === null ? '' : `<br>${xml(decision)}`}</li>`,
    )
    .join('')}</ol>`;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in XML 1.0, where most control characters may not stand at all. */
export const xml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => signs[sign]!);
