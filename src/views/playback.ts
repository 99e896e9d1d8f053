import { standingRecording } from '../procedure/afterwards/recording.js';
import type { Item, Meeting, StreamSpan } from '../procedure/meeting.js';
import type { Instant, ItemId, StreamState } from '../procedure/vocabulary.js';

/** Where the picture comes from, and at which second of it a matter is. */

export interface Source {
  of: 'live' | 'recording';
  /** A playlist (RFC 8216), a file a browser plays by itself, or a page of somebody else's in a frame. */
  kind: 'hls' | 'file' | 'embed';
  url: string;
  /** `https://tv.fjordvik.example`: what the page's policy must let in. */
  origin: string;
  host: string;
}

const shown: readonly StreamState[] = ['testing', 'live', 'degraded', 'interrupted'];

/**
 * What can be played in the page itself: the recording that stands, before it the stream. Null where there is none, or
 * only a link to a page nobody said could be framed.
 */
export function sourceOf(meeting: Meeting): Source | null {
  const recording = standingRecording(meeting);
  if (recording) return sourceAt('recording', recording.url, kindOf(recording.url));
  const { url, state } = meeting.stream;
  if (url === null || !shown.includes(state)) return null;
  return sourceAt('live', url, meeting.facts?.publicAccess?.streamKind ?? kindOf(url));
}

function sourceAt(of: Source['of'], url: string, kind: Source['kind'] | null): Source | null {
  const origin = originOf(url);
  return kind === null || origin === null ? null : { of, kind, url, origin, host: origin.replace(/^https?:\/\//, '') };
}

const kindOf = (url: string): Source['kind'] | null => {
  const path = /^[^?#]*/.exec(url)?.[0] ?? '';
  if (/\.m3u8$/i.test(path)) return 'hls';
  return /\.(mp4|m4v|webm)$/i.test(path) ? 'file' : null;
};

/**
 * The address's origin, in characters a policy cannot misread: in a host name the standard allows even a semicolon. Plain
 * http only on the machine itself, for demo and tests. Null for anything else.
 */
export function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin } = new URL(url);
  return /^(https:\/\/[a-z0-9.-]+|http:\/\/(127\.0\.0\.1|localhost))(:\d{1,5})?$/.test(origin) ? origin : null;
}

/** How much film there is before the first moment between the two that is on film; null where none of them is. */
function filmedFrom(spans: StreamSpan[], from: Instant, to: Instant | null): number | null {
  let before = 0;
  for (const span of spans) {
    const ends = span.to ?? to;
    if ((span.to === null || span.to > from) && (to === null || span.from < to))
      return before + (span.from < from ? seconds(span.from, from) : 0);
    before += ends === null ? 0 : seconds(span.from, ends);
  }
  return null;
}

const seconds = (from: Instant, to: Instant): number => Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);

/**
 * The second of the recording at which a matter begins: what the source of the record said, else reckoned from when the
 * picture was there, because a recording lacks what the stream lacked. Whole seconds; null where the matter was not
 * handled yet, was never on film, or is said to be missing.
 */
export function secondOf(meeting: Meeting, item: Item): number | null {
  if (missing(meeting, item.item)) return null;
  if (item.videoSecond !== undefined) return item.videoSecond;
  if (item.calledAt === null) return null;
  const second = filmedFrom(meeting.stream.spans, item.calledAt, item.endedAt);
  return second === null ? null : Math.floor(second);
}

const missing = (meeting: Meeting, item: ItemId): boolean =>
  standingRecording(meeting)?.gaps.some(({ items }) => items.includes(item)) ?? false;

/** A matter as a chapter of what is played. */
export interface Chapter {
  item: Item;
  second: number | null;
  /** When it was taken up, for a playlist that tells the time. */
  at: Instant;
}

/** In the order in which they were taken up. */
export function chaptersOf(meeting: Meeting): Chapter[] {
  return Object.values(meeting.items)
    .flatMap((item) => (item.calledAt === null ? [] : [{ item, at: item.calledAt, second: secondOf(meeting, item) }]))
    .filter(({ second }) => second !== null)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
