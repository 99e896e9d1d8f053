import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** How long a request may take to arrive, whatever it is. The server itself sees to it. */
export const longestRequestMs = 180_000;
/** How long a body may take: the largest we read is a megabyte. */
const usualBodyMs = 30_000;

const waits = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/**
 * Breaks off whoever lets us wait for a body. A server has one limit for all its requests, and a large file over a slow
 * line needs a longer one than anybody else may have; so everybody is given the short time here, and the route for
 * files, once it knows who asks, lifts it. Headers have a limit of their own.
 */
export function limitBodyTime(server: FastifyInstance, mostMs = usualBodyMs): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { raw, headers } = request;
    if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) {
      const wait = setTimeout(() => {
        if (raw.complete) return;
        // As the server answers where its own limit is passed (RFC 9110 § 15.5.9).
        if (!reply.raw.headersSent) raw.socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
        raw.destroy();
      }, mostMs);
      wait.unref();
      waits.set(raw, wait);
      raw.once('close', () => clearTimeout(wait));
    }
    done();
  });
}

/** Gives this body all the time there is for a request. */
export function mayTakeLong(raw: IncomingMessage): void {
  clearTimeout(waits.get(raw));
}
