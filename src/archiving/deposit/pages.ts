import { itemPlaces } from '../../contract/item-places.js';
import { protocolVersion, type MeetingSummary } from '../../contract/following.js';
import { publicFilePath } from './kept.js';
import type { ArchiveSource } from '../formats.js';
import { wordsLanguage } from '../exports/source.js';
import type { PageLanguage } from '../../views/pages.js';
import { renderPage } from '../../views/render.js';
import { staticCopy } from './static-copy.js';

/** From a meeting's folder to the top of the payload. */
const top = '../../';
export const styleSheet = 'pages.css';

/**
 * The meeting's page and its minutes, to open from the disk. A page says "now" as of the record's last entry, so that the
 * same record gives the same page.
 */
export function meetingPages({
  id,
  meeting,
  minutes,
  origin,
  chosen,
}: ArchiveSource): { name: string; text: string }[] {
  const { facts } = meeting;
  if (!facts) return [];
  const language = wordsLanguage(minutes.language);
  const now = meeting.at ?? '1970-01-01T00:00:00.000Z';
  const path = `/${facts.organisation.slug}/${facts.body.slug}/${facts.slug}`;
  const snapshot = { proto: protocolVersion, meeting: id, epoch: 'archive', seq: meeting.seq, state: meeting };
  const assets = { styles: [`${top}${styleSheet}`], script: null, preloads: [], icon: null };
  const over = meeting.status === 'ended' || meeting.status === 'cancelled';
  const liveness = { kind: over ? ('ended' as const) : ('stale' as const), heard: now };
  const places = itemPlaces(meeting);
  const fileOf = (asked: string): string | null => {
    if (asked === path) return 'meeting.html';
    if (asked === `${path}/protokoll`) return 'minutes.html';
    if (
      asked === '/' ||
      asked === `/${facts.organisation.slug}` ||
      asked === `/${facts.organisation.slug}/${facts.body.slug}`
    )
      return `${top}index.html`;
    const [, place] = /\/sak\/([1-9]\d*)$/.exec(asked) ?? [];
    if (place !== undefined && asked.startsWith(`${path}/`)) {
      // Everything an item's page tells stands in the minutes.
      const index = minutes.items.findIndex(({ item }) => item === places[Number(place) - 1]);
      return index < 0 ? 'minutes.html' : `minutes.html#m-${index}`;
    }
    const [, file = ''] =
      new RegExp(`^/api/v1/meetings/${id}/(minutes\\.(?:pdf|odt|txt|json)|votes\\.csv)$`).exec(asked) ?? [];
    if (chosen.has(file.slice(file.indexOf('.') + 1))) return file;
    if (!chosen.has('documents')) return null;
    const [, version] = new RegExp(`^/api/v1/meetings/${id}/minutes/versions/(\\d+)\\.pdf$`).exec(asked) ?? [];
    return version === undefined ? publicFilePath(asked) : `minutes-versions/${version}.pdf`;
  };
  const page = (html: string) => staticCopy(html, fileOf, origin);
  return [
    {
      name: 'meeting.html',
      text: page(renderPage({ kind: 'meeting', language, now, path, snapshot, liveness }, assets)),
    },
    {
      name: 'minutes.html',
      text: page(
        renderPage(
          { kind: 'minutes', language, now, path: `${path}/protokoll`, snapshot, minutes, meetingPath: path },
          assets,
        ),
      ),
    },
  ];
}

/** What leads to all meetings of an archive: one page, newest first. */
export function frontPage(meetings: MeetingSummary[], title: string, language: PageLanguage, origin: string): string {
  const folders = new Map(meetings.map(({ id, path }) => [path, `meetings/${id}/minutes.html`]));
  const html = renderPage(
    {
      kind: 'organisation',
      language,
      now: meetings[0]?.start ?? '1970-01-01T00:00:00.000Z',
      path: '/',
      organisation: { slug: '', name: title, bodies: [] },
      running: [],
      coming: [],
      past: meetings,
    },
    { styles: [styleSheet], script: null, preloads: [], icon: null },
  );
  // Nothing is to come in an archive, and there is no page above its own.
  const alone = html
    .replace(/<section[^>]*aria-labelledby="kommende-h".*?<\/section>/s, '')
    .replace(/<nav[^>]*class="crumbs".*?<\/nav>/s, '');
  return staticCopy(alone, (path) => (path === '/' ? 'index.html' : (folders.get(path) ?? null)), origin);
}
