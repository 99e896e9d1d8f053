import type { FastifyReply } from 'fastify';
import type { PageAssets, PageLanguage } from '../views/pages.js';
import { renderPage } from '../views/render.js';
import { waitingTold } from '../views/paper/waiting.js';

/** Longer than this, and somebody with a browser is told that it is being made. */
export const quietMs = 3_000;
const askAgainSeconds = 2;

/** What was made within a moment, or null where it takes longer. What takes longer goes on all the same. */
export async function withinAMoment<T>(made: Promise<T>, ms = quietMs): Promise<T | null> {
  // Told to whoever asks next; here nobody waits for it any more.
  made.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const moment = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([made, moment]);
  } finally {
    clearTimeout(timer);
  }
}

/** A page that says how far it is and asks again by itself, without script. */
export async function sendWaitingPage(
  reply: FastifyReply,
  { language, before, now, assets }: { language: PageLanguage; before: number; now: string; assets: PageAssets },
): Promise<void> {
  const told = waitingTold(language, before);
  // Not the address that was asked for: a page repeats nothing a stranger can write.
  const page = { kind: 'problem', language, now, path: '/', name: 'waiting', status: 202, told } as const;
  await reply
    .code(202)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': String(askAgainSeconds),
      refresh: String(askAgainSeconds),
    })
    .send(renderPage(page, assets));
}
