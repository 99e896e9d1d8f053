import type { World } from './follower.js';
import { lineAddress, openLine } from './line.js';

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
  open: (ear) => openLine(ear, new WebSocket(lineAddress(location.origin))),
};
