import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntriesPage } from '../../src/contract/following.js';
import { parseLog } from '../../demo/meeting-log/log-file.js';
import { openGallery, type Gallery } from '../following/support/gallery.js';
import { evening, meeting } from '../following/support/meeting-said.js';

describe('The record line by line', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery();
    gallery.record.say(meeting, evening);
  });
  afterAll(() => gallery.close());
  const get = (path: string) => fetch(`${gallery.url}/api/v1${path}`);
  const lines = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it.each(['/entries.ndjson', `/meetings/${meeting}/entries.ndjson`])(
    '%s has every entry once, in order',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      const page = (await (await get(`/meetings/${meeting}/entries`)).json()) as EntriesPage;
      expect(page.seq).toBe(page.head);
      expect(lines(await answer.text())).toEqual(
        page.entries.map((entry) => JSON.parse(JSON.stringify({ meeting, ...entry })) as unknown),
      );
    },
  );

  it('is a file that another house can play', async () => {
    const answer = await get(`/meetings/${meeting}/exports/meeting-log/meeting.log.ndjson`);
    const { header, events } = parseLog(new Uint8Array(await answer.arrayBuffer()));
    expect(header.meeting.id).toBe(meeting);
    expect(events[0]?.type).toBe('meeting.scheduled');
  });

  it('of no meeting is a problem', async () => {
    const answer = await get('/meetings/fjordvik-kst-1999-01-01/entries.ndjson');
    expect([answer.status, (await answer.json()).type]).toEqual([404, '/problems/no-such-meeting']);
  });
});
