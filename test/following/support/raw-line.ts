import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { FollowRequest } from '../../../src/contract/following.js';
import { socketPath } from '../../../src/contract/following.js';

/** A websocket by hand, for what no well-behaved client would do. */
export interface RawLine {
  handshake: string;
  send(frame: string | Buffer): void;
  /** A ping of the websocket itself, below every protocol of ours. */
  ping(): void;
  follow(request: FollowRequest): Promise<void>;
  stopReading(): void;
  close(): void;
  closed: Promise<void>;
}

export async function rawLine(port: number, origin?: string): Promise<RawLine> {
  const socket = connect(port, '127.0.0.1');
  // A small pocket, so that a reader who stops reading is soon a full one.
  socket.on('error', () => socket.destroy());
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const lines = [
    `GET ${socketPath}/?EIO=4&transport=websocket HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(origin === undefined ? [] : [`Origin: ${origin}`]),
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  const handshake = await arrives(socket, '\r\n\r\n');
  const status = /^HTTP\/1\.1 (\d+)/.exec(handshake)?.[1];
  if (status !== '101') {
    socket.destroy();
    throw new Error(`the handshake was answered with ${status}`);
  }
  const line: RawLine = {
    handshake,
    send: (frame) => void socket.write(masked(frame)),
    ping: () => void socket.write(Buffer.from([0x89, 0x80, 0, 0, 0, 0])),
    follow: async (request) => {
      line.send(`421${JSON.stringify(['follow', request])}`);
      await arrives(socket, '"kind":"delta"');
    },
    stopReading: () => void socket.pause(),
    close: () => void socket.destroy(),
    closed,
  };
  line.send('40');
  return line;
}

/** Everything received up to and including a text. */
function arrives(socket: Socket, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const take = (data: Buffer) => {
      received += data.toString('latin1');
      if (!received.includes(text)) return;
      socket.off('data', take);
      resolve(received);
    };
    socket.on('data', take);
    socket.once('close', () => reject(new Error('the line was closed')));
  });
}

/** One frame as a browser sends it: masked, final, text or binary. */
export function masked(content: string | Buffer): Buffer {
  const payload = Buffer.from(content);
  const first = typeof content === 'string' ? 0x81 : 0x82;
  const head =
    payload.length < 126
      ? Buffer.from([first, 0x80 | payload.length])
      : payload.length < 65_536
        ? Buffer.from([first, 0xfe, payload.length >> 8, payload.length & 0xff])
        : Buffer.concat([Buffer.from([first, 0xff, 0, 0, 0, 0]), uint32(payload.length)]);
  const mask = randomBytes(4);
  const body = Buffer.from(payload.map((byte, place) => byte ^ mask[place % 4]!));
  return Buffer.concat([head, mask, body]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
