import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { PlainSocket } from '../../../client/gallery/line.js';
import { socketPath } from '../../../src/contract/following.js';
import { masked } from './raw-line.js';

/** As much of a browser's `WebSocket` as a line uses; Node 20 has none of its own. */
export class HandSocket implements PlainSocket {
  onmessage: PlainSocket['onmessage'] = null;
  onclose: PlainSocket['onclose'] = null;
  onerror: PlainSocket['onerror'] = null;
  private readonly socket: Socket;
  private received = Buffer.alloc(0);
  private shaken = false;

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.write(
      `GET ${socketPath}/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\n` +
        `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
    this.socket.on('data', (data) => {
      this.received = Buffer.concat([this.received, data]);
      this.take();
    });
    this.socket.on('error', () => this.onerror?.call(itself(this), {} as Event));
    this.socket.on('close', () => this.onclose?.call(itself(this), {} as CloseEvent));
  }

  send(text: string): void {
    this.socket.write(masked(text));
  }
  close(): void {
    this.socket.destroy();
  }

  private take(): void {
    if (!this.shaken) {
      const end = this.received.indexOf('\r\n\r\n');
      if (end === -1) return;
      this.shaken = true;
      this.received = this.received.subarray(end + 4);
    }
    for (let frame = this.nextFrame(); frame !== null; frame = this.nextFrame()) {
      if (frame.kind === 1) saying(this, frame.body.toString('utf8'));
      else if (frame.kind === 8) this.socket.end();
    }
  }

  private nextFrame(): { kind: number; body: Buffer } | null {
    if (this.received.length < 2) return null;
    const short = this.received[1]! & 0x7f;
    const head = short === 126 ? 4 : short === 127 ? 10 : 2;
    if (this.received.length < head) return null;
    const length =
      short === 126 ? this.received.readUInt16BE(2) : short === 127 ? Number(this.received.readBigUInt64BE(2)) : short;
    if (this.received.length < head + length) return null;
    const frame = { kind: this.received[0]! & 0x0f, body: this.received.subarray(head, head + length) };
    this.received = this.received.subarray(head + length);
    return frame;
  }
}

const itself = (socket: PlainSocket) => socket as WebSocket;

/** What a line hears when a message comes. */
export const saying = (socket: PlainSocket, data: string) =>
  socket.onmessage?.call(itself(socket), { data } as MessageEvent);
