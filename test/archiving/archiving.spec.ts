import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Papers } from '../../src/archiving/papers.js';
import { ReadyAnswer } from '../../src/platform/ready-answer.js';
import { openGallery, type Gallery } from '../following/support/gallery.js';
import { evening, meeting } from '../following/support/meeting-said.js';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
  gallery.record.say(meeting, evening);
});
afterAll(() => gallery.close());
const get = (paper: string, headers: Record<string, string> = {}) =>
  fetch(`${gallery.url}/api/v1/meetings/${meeting}/${paper}`, { headers });

describe('What an archivist takes away', () => {
  it('minutes.html stands alone: nothing in it is loaded from anywhere, and nothing runs', async () => {
    const answer = await get('minutes.html');
    const page = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page).toContain('Innstillingen ble vedtatt med 4 mot 1 stemme.');
    expect(page).toContain('Ny svømmehall på Nes');
    expect(page).not.toMatch(/<script|<link|\ssrc=|@import|url\((?!["']?(data:|#))/);
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(answer.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
  });

  it('minutes.html is there in the reader’s language', async () => {
    expect(await (await get('minutes.html?lang=nn')).text()).toContain('<html lang="nn">');
    expect(await (await get('minutes.html?lang=en')).text()).toContain('<html lang="en">');
  });

  it('minutes.json holds the votes with what was announced and what was computed', async () => {
    const file = await (await get('minutes.json')).json();
    expect(file).toMatchObject({ format: 'tribune-minutes/1', meeting, totals: { votes: 1, ballots: 5, items: 2 } });
  });

  it('minutes.pdf is in the meeting’s own language, and the same file each time', async () => {
    const [first, again] = [await get('minutes.pdf'), await get('minutes.pdf?lang=nb')];
    expect([first.status, first.headers.get('content-type'), first.headers.get('content-language')]).toEqual([
      200,
      'application/pdf',
      'nb',
    ]);
    const bytes = Buffer.from(await first.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
  }, 60_000);

  it('votes.csv has a row for each ballot', async () => {
    const answer = await get('votes.csv');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${meeting}-votes.csv"`);
    expect((await answer.text()).trimEnd().split('\r\n')).toHaveLength(6);
  });

  it.each(['minutes.html', 'minutes.json', 'minutes.pdf', 'votes.csv'])(
    '%s is open to every site, and not sent twice',
    async (paper) => {
      const answer = await get(paper);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      const again = await get(paper, { 'if-none-match': answer.headers.get('etag') ?? '' });
      expect([again.status, await again.text()]).toEqual([304, '']);
    },
  );

  it('of the same record is always the same', async () => {
    const twice = await Promise.all(
      [get('minutes.html'), get('minutes.html')].map(async (asked) => (await asked).text()),
    );
    expect(twice[0]).toBe(twice[1]);
  });

  it('is not drawn up for a reader who has it', async () => {
    const papers = gallery.app.get(Papers, { strict: false });
    const { tag, contentType, name } = await papers.json(meeting);
    const drawn = jest.fn(() => new ReadyAnswer(tag, Buffer.from('{}'), contentType));
    const asked = jest.spyOn(papers, 'json').mockResolvedValue({ tag, contentType, name, answer: drawn });
    const had = await get('minutes.json', { 'if-none-match': `"${tag}-br"` });
    expect([had.status, drawn.mock.calls.length]).toEqual([304, 0]);
    const hadNot = await get('minutes.json', { 'if-none-match': '"another"' });
    expect([hadNot.status, drawn.mock.calls.length]).toEqual([200, 1]);
    asked.mockRestore();
  });

  it('is drawn up once, until the record moves or others are asked for more', async () => {
    const papers = gallery.app.get(Papers, { strict: false });
    const minutes = async (of = meeting) => (await papers.html(of, 'nb')).answer();
    const first = await minutes();
    expect(await minutes()).toBe(first);
    expect((await papers.html(meeting, 'nn')).answer()).not.toBe(first);
    for (let other = 0; other < 50; other++) {
      gallery.record.say(`fjordvik-kst-2025-${other}`, evening.slice(0, 1));
      await minutes(`fjordvik-kst-2025-${other}`);
    }
    const again = await minutes();
    expect(again).not.toBe(first);
    gallery.record.say(meeting, [{ type: 'note.added', text: 'Rettet dato.', access: 'public' }]);
    expect(await minutes()).not.toBe(again);
    expect((await (await get('minutes.html')).text()).includes('Rettet dato.')).toBe(true);
  });

  it.each(['minutes.html', 'minutes.json', 'minutes.pdf', 'votes.csv'])(
    '%s of no meeting is a problem',
    async (paper) => {
      const answer = await fetch(`${gallery.url}/api/v1/meetings/fjordvik-kst-1999-01-01/${paper}`);
      expect([answer.status, (await answer.json()).type]).toEqual([404, '/problems/no-such-meeting']);
    },
  );
});
