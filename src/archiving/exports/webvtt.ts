import type { Item, Meeting } from '../../procedure/meeting.js';
import { chaptersOf } from '../../views/playback.js';
import type { ExportFormat } from './formats.js';
import { counts, lossNote, type MayLose } from './losses.js';

const mayLose: MayLose[] = [
  {
    what: 'items',
    where: '$.items[*]',
    count: ({ meeting, minutes }) => minutes.items.length - chaptersOf(meeting).length,
    why: 'a chapter is a matter that was taken up while there was a picture',
  },
  { what: 'votes', where: '$.items[*].votes', count: counts.votes, why: 'a chapter has a title and no more' },
];

/** Chapters of the recording (WebVTT, W3C; `kind="chapters"`): each matter from where it was taken up to the next. */
export const webvtt: ExportFormat = {
  format: 'webvtt',
  standard: 'WebVTT chapters (W3C)',
  files: ({ meeting }) =>
    chaptersOf(meeting).length === 0
      ? []
      : [{ name: 'chapters.vtt', mediaType: 'text/vtt; charset=utf-8', write: () => chapters(meeting) }],
  losses: (source) => lossNote('webvtt', mayLose, source),
};

/** Where one matter ends and the next begins; two at the same second are parted by a thousandth, as no cue may be empty. */
export function chapters(meeting: Meeting): string {
  const cues: { item: Item; from: number; to: number }[] = [];
  const inOrder = chaptersOf(meeting).sort((a, b) => (a.second ?? 0) - (b.second ?? 0));
  for (const { item, second, at } of inOrder) {
    const before = cues.at(-1);
    const from = Math.max((second ?? 0) * 1000, before ? before.from + 1 : 0);
    if (before) before.to = from;
    const lasted = item.endedAt === null ? 0 : Date.parse(item.endedAt) - Date.parse(at);
    cues.push({ item, from, to: from + Math.max(1000, lasted) });
  }
  const first = inOrder[0];
  const note = first === undefined ? '' : `NOTE ${first.item.item} was taken up at ${first.at}\n\n`;
  const told = cues.map(
    ({ item, from, to }) => `${item.item}\n${timestamp(from)} --> ${timestamp(to)}\n${words(item)}\n`,
  );
  return `WEBVTT\n\n${note}${told.join('\n')}`;
}

/** Hours, minutes, seconds and thousandths. */
function timestamp(ms: number): string {
  const [hours, minutes, seconds] = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${hours}:${minutes}:${seconds}.${String(ms % 1000).padStart(3, '0')}`;
}

const words = ({ number, title, item }: Item): string => {
  const text = [number, title].filter(Boolean).join(' ').replaceAll(/\s+/gu, ' ').trim() || item;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
};
