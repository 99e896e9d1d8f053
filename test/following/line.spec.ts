import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LineEar, LineHandle } from '../../client/gallery/follower.js';
import { lineAddress, openLine, type PlainSocket } from '../../client/gallery/line.js';
import type { FollowAnswer } from '../../src/contract/following.js';
import { openGallery, until, type Gallery } from './support/gallery.js';
import { HandSocket, saying } from './support/hand-socket.js';
import { evening, meeting } from './support/meeting-said.js';

let gallery: Gallery;
let heard: string[];
let handles: LineHandle[];
beforeEach(async () => {
  gallery = await openGallery();
  gallery.record.say(meeting, evening.slice(0, 10));
  heard = [];
  handles = [];
});
afterEach(async () => {
  for (const handle of handles) handle.close();
  await gallery.close();
});

const ear: LineEar = {
  opened: () => heard.push('opened'),
  lost: () => heard.push('lost'),
  said: (news) =>
    heard.push(news.news === 'batch' ? news.batch.entries.map(({ seq }) => seq).join() : `head ${news.beat.head}`),
  farewell: (ms) => heard.push(`bye ${ms}`),
};
const open = () => {
  const handle = openLine(ear, new HandSocket(gallery.port));
  handles.push(handle);
  return handle;
};
const follow = (handle: LineHandle, seq: number) =>
  new Promise<FollowAnswer>((resolve) =>
    handle.follow({ proto: 1, meeting, epoch: gallery.record.epoch(), seq }, resolve),
  );

describe('The page’s own line speaks with the real house', () => {
  it('is answered, and told what is new and where the record stands', async () => {
    const handle = open();
    await until(() => heard.includes('opened'), 'an open line');
    expect(await follow(handle, 8)).toMatchObject({ kind: 'delta', from: 8, to: 10 });
    expect(await follow(handle, 10)).toMatchObject({ kind: 'delta', from: 10, to: 10 });
    gallery.record.say(meeting, evening.slice(10, 11));
    await until(() => heard.includes('11') && heard.includes('head 11'), 'the entry and a heartbeat');
  });

  it('hears letters of every alphabet, and a frame longer than a frame’s short form', async () => {
    const handle = open();
    await until(() => heard.includes('opened'), 'an open line');
    const text = 'Čáhcesuolo gielda – ðþłőÆØÅ 🗳️ '.repeat(3_000);
    gallery.record.say(meeting, [{ type: 'note.added', text, access: 'public' }]);
    const answer = await follow(handle, 10);
    expect(answer.kind === 'delta' && answer.entries[0]?.event).toEqual({ type: 'note.added', text, access: 'public' });
  });

  it('is told goodbye, and then that it is lost, once', async () => {
    open();
    await until(() => heard.includes('opened'), 'an open line');
    await gallery.app.close();
    await until(() => heard.includes('lost'), 'the end');
    expect(heard.filter((word) => /^bye \d+$|^lost$/.test(word))).toEqual([expect.stringMatching(/^bye/), 'lost']);
  });

  it('says nothing after it was closed', async () => {
    const handle = open();
    await until(() => heard.includes('opened'), 'an open line');
    handle.close();
    await gallery.app.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual(['opened']);
  });

  it.each(['4', '44{"message":"no"}', '42[', '43x', '42{}', '1', 'x', '450-["entries",{}]'])(
    'is given up when the house says %s',
    (nonsense) => {
      const plain: PlainSocket = {
        onmessage: null,
        onclose: null,
        onerror: null,
        send: () => undefined,
        close: () => undefined,
      };
      handles.push(openLine(ear, plain));
      saying(plain, nonsense);
      expect(heard).toEqual(['lost']);
    },
  );

  it('is opened over TLS where the page came over TLS', () => {
    expect(lineAddress('https://tribune.example')).toBe('wss://tribune.example/live/?EIO=4&transport=websocket');
    expect(lineAddress('http://localhost:3000')).toBe('ws://localhost:3000/live/?EIO=4&transport=websocket');
  });
});
