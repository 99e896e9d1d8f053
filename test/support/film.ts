import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';

/** A few seconds of moving picture, made by the browser under test itself: nothing is fetched, nothing is stored here. */
export interface Film {
  /** Initialisation section (ISO BMFF `ftyp` and `moov`). */
  header: Buffer;
  /** Media segments (`moof` and `mdat`), about `seconds` each. */
  segments: Buffer[];
  seconds: number;
}

const types = ['video/mp4;codecs=avc1.42001f', 'video/mp4;codecs=vp9'];

/** Null where this browser cannot write what it can read; the reason is printed. */
export async function makeFilm(browser: Browser): Promise<Film | null> {
  const page = await browser.newPage();
  try {
    const parts = await page.evaluate(async (known) => {
      const mimeType = known.find((type) => MediaRecorder.isTypeSupported(type) && MediaSource.isTypeSupported(type));
      if (mimeType === undefined) return null;
      const canvas = document.body.appendChild(
        Object.assign(document.createElement('canvas'), { width: 64, height: 36 }),
      );
      const brush = canvas.getContext('2d')!;
      let frame = 0;
      const painting = setInterval(() => {
        brush.fillStyle = `hsl(${(frame += 7) % 360} 80% 50%)`;
        brush.fillRect(0, 0, 64, 36);
      }, 40);
      const recorder = new MediaRecorder(canvas.captureStream(25), {
        mimeType,
        videoKeyFrameIntervalDuration: 500,
      } as never);
      const blobs: Blob[] = [];
      const ended = new Promise((done) => (recorder.onstop = done));
      recorder.ondataavailable = ({ data }) => blobs.push(data);
      recorder.start();
      await new Promise((done) => setTimeout(done, 4_000));
      recorder.stop();
      await ended;
      clearInterval(painting);
      const bytes = new Uint8Array(await new Blob(blobs).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }, types);
    if (parts === null) {
      console.warn('Left out: this Chromium records no MP4.');
      return null;
    }
    return cut(Buffer.from(parts, 'base64'));
  } finally {
    await page.close();
  }
}

/** Cuts a fragmented file where its fragments begin. */
function cut(file: Buffer): Film {
  const header: Buffer[] = [];
  const segments: Buffer[] = [];
  for (let at = 0; at + 8 <= file.length;) {
    const size = file.readUInt32BE(at) || file.length - at;
    const box = file.subarray(at, at + size);
    const kind = file.toString('latin1', at + 4, at + 8);
    if (kind === 'ftyp' || kind === 'moov') header.push(box);
    else if (kind === 'moof') segments.push(box);
    else if (kind === 'mdat') segments.push(Buffer.concat([segments.pop() ?? Buffer.alloc(0), box]));
    at += size;
  }
  return { header: Buffer.concat(header), segments, seconds: 4 / Math.max(1, segments.length) };
}

/** A house that streams, on this machine. */
export interface StreamHouse {
  url: string;
  /** Paths asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

const playlistType = 'application/vnd.apple.mpegurl';

/** The same film with what is said in it, as a rendition of its own (RFC 8216 § 4.4.6.1). */
const captioned = `#EXTM3U
#EXT-X-VERSION:7
#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="text",NAME="Norsk",LANGUAGE="nb",DEFAULT=YES,AUTOSELECT=YES,URI="captions.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=100000,SUBTITLES="text"
film.m3u8
`;
const captions = `#EXTM3U
#EXT-X-VERSION:7
#EXT-X-TARGETDURATION:4
#EXT-X-PLAYLIST-TYPE:VOD
#EXTINF:4.0,
captions.vtt
#EXT-X-ENDLIST
`;
const spoken = `WEBVTT

00:00.000 --> 00:03.500
Møtet er satt.
`;

/** @param begins time of day of the first picture; without it the playlist tells no time */
export async function showFilm(film: Film, begins?: string): Promise<StreamHouse> {
  const asked: string[] = [];
  const playlist = [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    `#EXT-X-TARGETDURATION:${Math.ceil(film.seconds)}`,
    '#EXT-X-PLAYLIST-TYPE:VOD',
    '#EXT-X-MAP:URI="header.mp4"',
    ...(begins === undefined ? [] : [`#EXT-X-PROGRAM-DATE-TIME:${begins}`]),
    ...film.segments.flatMap((_, n) => [`#EXTINF:${film.seconds.toFixed(3)},`, `${n}.m4s`]),
    '#EXT-X-ENDLIST',
    '',
  ].join('\n');
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    response.setHeader('access-control-allow-origin', '*');
    const segment = film.segments[Number(/^\/(\d+)\.m4s$/.exec(path)?.[1])];
    if (path === '/film.m3u8')
      return void response.setHeader('content-type', 'application/vnd.apple.mpegurl').end(playlist);
    if (path === '/captioned.m3u8') return void response.setHeader('content-type', playlistType).end(captioned);
    if (path === '/captions.m3u8') return void response.setHeader('content-type', playlistType).end(captions);
    if (path === '/captions.vtt') return void response.setHeader('content-type', 'text/vtt').end(spoken);
    if (path === '/header.mp4') return void response.end(film.header);
    if (path === '/film.html')
      return void response.setHeader('content-type', 'text/html').end('<title>Film</title><p>Film');
    if (segment) return void response.end(segment);
    response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
