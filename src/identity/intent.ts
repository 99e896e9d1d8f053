import type { FastifyRequest } from 'fastify';
import { intentHeader, intentValue } from '../contract/recording.js';
import type { Config } from '../platform/config.js';
import { problem } from '../platform/problems.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request can change nothing, by its method. */
export const isSafe = ({ method }: Pick<FastifyRequest, 'method'>): boolean => safe.has(method);

/**
 * Whether a request that changes something was meant by the person it comes from. A page of another site can make a
 * browser send our cookie along, but not without its own name as `Origin`, and not our header without asking first.
 * @throws problem not-from-here · wrong-media-type
 */
export function mustBeMeant(request: FastifyRequest, config: Pick<Config, 'origin' | 'https'>): void {
  if (isSafe(request)) return;
  const { origin } = request.headers;
  const fetchSite = request.headers['sec-fetch-site'];
  if (request.headers[intentHeader] !== intentValue) throw problem('not-from-here');
  if (origin !== undefined && !ours(origin, request.socket.localPort, config)) throw problem('not-from-here');
  if (fetchSite !== undefined && fetchSite !== 'same-origin') throw problem('not-from-here');
  const type = request.headers['content-type'];
  if (type !== undefined && !/^application\/(json|octet-stream)\s*(;|$)/i.test(type)) throw problem('wrong-media-type');
}

/**
 * The address people use, or this machine's own names with the port we listen on. Never the name the request came to:
 * a page elsewhere can have its own name lead here (DNS rebinding), and its browser would then say so in both headers.
 */
function ours(origin: string, port: number | undefined, config: Pick<Config, 'origin' | 'https'>): boolean {
  if (origin === config.origin) return true;
  return !config.https && ['localhost', '127.0.0.1', '[::1]'].some((name) => origin === `http://${name}:${port}`);
}
