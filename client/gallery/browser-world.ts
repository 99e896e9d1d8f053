import type { Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '../../src/contract/following.js';
import { socketPath } from '../../src/contract/following.js';
import type { LineEar, LineHandle, World } from './follower.js';

/** The browser, as a follower sees it. */
export const browserWorld: World = {
  now: () => performance.now(),
  chance: () => Math.random(),
  later: (ms, act) => void setTimeout(act, ms),
  hidden: () => document.visibilityState === 'hidden',
  fetch: async (path) => {
    try {
      const answer = await fetch(path, { signal: AbortSignal.timeout(10_000), credentials: 'omit' });
      return answer.ok ? ((await answer.json()) as unknown) : null;
    } catch {
      return null;
    }
  },
  open: (ear) => openLine(ear),
};

/** A socket of its own for each line: the library's own reconnecting would hide from us which line speaks. */
function openLine(ear: LineEar): LineHandle {
  let socket: Socket<ServerToClient, ClientToServer> | null = null;
  let over = false;
  const lost = () => {
    if (over) return;
    over = true;
    socket?.disconnect();
    ear.lost();
  };
  // Fetched only where a meeting is followed; pages of the past do without.
  import('socket.io-client').then(({ io }) => {
    if (over) return;
    socket = io({ path: socketPath, transports: ['websocket'], reconnection: false, forceNew: true, timeout: 10_000 });
    socket.on('connect', () => ear.opened());
    socket.on('connect_error', lost);
    socket.on('disconnect', lost);
    socket.on('entries', (batch) => ear.said({ news: 'batch', batch }));
    socket.on('heartbeat', (beat) => ear.said({ news: 'heartbeat', beat }));
    socket.on('bye', ({ retryAfterMs }) => ear.farewell(retryAfterMs));
  }, lost);
  return {
    follow: (request, answered) => socket?.emit('follow', request, answered),
    close: () => {
      over = true;
      socket?.disconnect();
    },
  };
}
