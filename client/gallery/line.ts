import type { Batch, FollowAnswer, Heartbeat } from '../../src/contract/following.js';
import { socketPath } from '../../src/contract/following.js';
import type { LineEar, LineHandle } from './follower.js';

/** What a line needs of a `WebSocket`. */
export type PlainSocket = Pick<WebSocket, 'send' | 'close' | 'onmessage' | 'onclose' | 'onerror'>;

const openWithinMs = 10_000;

/**
 * One line to the house: the text half of socket.io's protocol, and nothing that comes again by itself. The library
 * would be a third of all the script on the page, for long polling, attachments and a way of reconnecting that hides
 * from us which line speaks.
 */
export function openLine(ear: LineEar, plain: PlainSocket): LineHandle {
  const answers = new Map<number, (answer: FollowAnswer) => void>();
  let over = false;
  let asked = 0;

  const end = () => {
    over = true;
    clearTimeout(tooLate);
    plain.onmessage = plain.onclose = plain.onerror = null;
    plain.close();
  };
  const lost = () => {
    if (over) return;
    end();
    ear.lost();
  };
  const tooLate = setTimeout(lost, openWithinMs);
  const event = ([name, body]: [string, unknown]) => {
    if (name === 'entries') ear.said({ news: 'batch', batch: body as Batch });
    else if (name === 'heartbeat') ear.said({ news: 'heartbeat', beat: body as Heartbeat });
    else if (name === 'bye') ear.farewell((body as { retryAfterMs: number }).retryAfterMs);
  };
  const acknowledged = (text: string) => {
    const start = text.indexOf('[');
    const ask = Number(text.slice(0, start));
    const [answer] = JSON.parse(text.slice(start)) as [FollowAnswer];
    const waiting = answers.get(ask);
    answers.delete(ask);
    waiting?.(answer);
  };
  const take = (text: string) => {
    const kind = text.startsWith('4') ? text.slice(0, 2) : text.slice(0, 1);
    switch (kind) {
      case frames.open:
        return plain.send(frames.connect);
      case frames.ping:
        return plain.send(frames.pong);
      case frames.connect:
        clearTimeout(tooLate);
        return ear.opened();
      case frames.event:
        return event(JSON.parse(text.slice(2)) as [string, unknown]);
      case frames.acknowledgement:
        return acknowledged(text.slice(2));
      case frames.noop:
        return;
      default:
        // Closed, refused, or something we do not speak.
        return lost();
    }
  };

  plain.onclose = plain.onerror = lost;
  plain.onmessage = ({ data }) => {
    try {
      take(String(data));
    } catch {
      lost();
    }
  };
  return {
    follow: (request, answered) => {
      asked += 1;
      answers.set(asked, answered);
      plain.send(`${frames.event}${asked}${JSON.stringify(['follow', request])}`);
    },
    close: end,
  };
}

/** Engine.IO 4 and Socket.IO 5, as far as we speak them. */
const frames = {
  open: '0',
  ping: '2',
  pong: '3',
  noop: '6',
  connect: '40',
  event: '42',
  acknowledgement: '43',
} as const;

/** Where lines are opened, below an origin such as `https://tribune.example.no`. */
export const lineAddress = (origin: string) =>
  `${origin.replace(/^http/, 'ws')}${socketPath}/?EIO=4&transport=websocket`;
