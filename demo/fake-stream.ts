import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { header, segment } from './film.js';

/** How long one segment lasts, how many the list shows, and how often and long the invented encoder stands still. */
const segmentSeconds = 4;
const listed = 5;
const stall = { everySeconds: 540, afterSeconds: 300, seconds: 50 } as const;

/** The newest segment at a moment. Counted from the clock, so that a restart goes on where it was. */
export function newestSegment(at: number): number {
  const seconds = Math.floor(at / 1000);
  const into = seconds % stall.everySeconds;
  const stands = into >= stall.afterSeconds && into < stall.afterSeconds + stall.seconds;
  return Math.floor((stands ? seconds - into + stall.afterSeconds : seconds) / segmentSeconds);
}

/** The list as an encoder writes it while it runs: a window that moves, and no end. */
export function playlist(at: number): string {
  const newest = newestSegment(at);
  const segments = Array.from({ length: listed }, (_, n) => newest - listed + 1 + n);
  return [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    `#EXT-X-TARGETDURATION:${segmentSeconds}`,
    `#EXT-X-MEDIA-SEQUENCE:${segments[0]}`,
    '#EXT-X-MAP:URI="header.mp4"',
    `#EXT-X-PROGRAM-DATE-TIME:${new Date(segments[0]! * segmentSeconds * 1000).toISOString()}`,
    ...segments.flatMap((number) => [`#EXTINF:${segmentSeconds}.0,`, `${number}.m4s`]),
    '',
  ].join('\n');
}

/** Where the same picture is kept as a recording of an evening, three hours long. */
export const recordingPath = '/opptak.m3u8';
const recordedSegments = (3 * 60 * 60) / segmentSeconds;

/** The list of something that is over: every segment, and an end. It tells no time of day, as most recordings do not. */
export function recording(): string {
  return [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    `#EXT-X-TARGETDURATION:${segmentSeconds}`,
    '#EXT-X-PLAYLIST-TYPE:VOD',
    '#EXT-X-MAP:URI="header.mp4"',
    ...Array.from({ length: recordedSegments }, (_, number) => `#EXTINF:${segmentSeconds}.0,\n${number}.m4s`),
    '#EXT-X-ENDLIST',
    '',
  ].join('\n');
}

const explanation = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Oppdiktet sending</title>
<h1>Sendingen er oppdiktet</h1>
<p>Bildet står stille, men spillelisten er ekte: serveren følger med på den, og av og til stanser den en stund, slik at
møtesiden viser et brudd. Sendingen spilles av på møtets egen side.</p></html>`;

/**
 * A stream of one still picture with a real playlist, which is what the stream-watch looks at. On loopback alone.
 * `port` is where it was last time; any other where that is taken.
 */
export async function fakeStream(port: number): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    // Pages of another port play it.
    response.setHeader('access-control-allow-origin', '*');
    if (request.url === '/header.mp4') return void response.setHeader('content-type', 'video/mp4').end(header);
    const number = /^\/(\d{1,12})\.m4s$/.exec(request.url ?? '')?.[1];
    if (number !== undefined)
      return void response.setHeader('content-type', 'video/iso.segment').end(segment(Number(number)));
    if (request.url !== '/skarvoy.m3u8' && request.url !== recordingPath) return void response.writeHead(404).end();
    // Whoever clicks on "watch" in the demo should not be handed a file.
    if (request.headers.accept?.includes('text/html')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return void response.end(explanation);
    }
    response.writeHead(200, { 'content-type': 'application/vnd.apple.mpegurl', 'cache-control': 'no-store' });
    response.end(request.url === recordingPath ? recording() : playlist(Date.now()));
  });
  const listening = (await listen(server, port)) || (await listen(server, 0));
  if (!listening) throw new Error('The demo’s stream finds no port to listen on.');
  server.unref();
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/skarvoy.m3u8`, close };
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((answer) => {
    const failed = () => answer(false);
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      answer(true);
    });
  });
}
