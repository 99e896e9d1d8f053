import type { PublicEntry } from '../procedure/events.js';
import type { MeetingSummary } from '../contract/following.js';
import type { MeetingFilter, PublicRecord } from '../public-record/public-record.js';

/** Entries read at once: a reader who is slow holds no more of them than this. */
const atOnce = 500;

/** The public entries of a meeting, in order, a few at a time. @param to the last wanted; all there are where left out */
export async function* toldEntries(
  record: PublicRecord,
  meeting: string,
  to = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<PublicEntry> {
  for (let after = 0; after < to;) {
    const entries = await record.entries(meeting, after, Math.min(atOnce, to - after));
    yield* entries;
    const last = entries.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

/** All meetings of the house, or those asked for, whatever became of them, most recent first. */
export async function* everyMeeting(
  record: Pick<PublicRecord, 'meetings'>,
  which: Pick<MeetingFilter, 'organisation' | 'body' | 'from' | 'to'> = {},
): AsyncGenerator<MeetingSummary> {
  let cursor: string | undefined;
  do {
    const page = await record.meetings({ ...which, limit: 200, ...(cursor && { cursor }) });
    yield* page.meetings;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

/** One entry as a line of NDJSON: what `…/entries` gives, with the meeting it belongs to. */
export const entryLine = (meeting: string, entry: PublicEntry): string => `${JSON.stringify({ meeting, ...entry })}\n`;

/** Lines put together to pieces worth sending. */
export async function* inPieces(lines: AsyncIterable<string>, characters = 64 * 1024): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < characters) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
