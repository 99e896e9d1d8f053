import type { FastifyRequest } from 'fastify';
import { intentHeader, intentValue } from '../contract/recording.js';
import type { Config } from '../platform/config.js';
import { problem } from '../platform/problems.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something was meant by the person it comes from. A page of another site can make a
 * browser send our cookie along, but not without its own name as `Origin`, and not our header without asking first.
 * @throws problem not-from-here · wrong-media-type
 */
export function mustBeMeant(request: FastifyRequest, config: Pick<Config, 'origin' | 'https'>): void {
  if (safe.has(request.method)) return;
  const { origin, host } = request.headers;
  const fetchSite = request.headers['sec-fetch-site'];
  if (request.headers[intentHeader] !== intentValue) throw problem('not-from-here');
  if (origin !== undefined && !ours(origin, host, config)) throw problem('not-from-here');
  if (fetchSite !== undefined && fetchSite !== 'same-origin') throw problem('not-from-here');
  const type = request.headers['content-type'];
  if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) throw problem('wrong-media-type');
}

/** The address people use, or the one this very request came to; under https nothing that came without. */
function ours(origin: string, host: string | undefined, config: Pick<Config, 'origin' | 'https'>): boolean {
  return origin === config.origin || (host !== undefined && origin === `${config.https ? 'https' : 'http'}://${host}`);
}
