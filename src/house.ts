import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import { ApiDescription } from './api-description.js';
import { neighbourhood } from './following/addresses.js';
import { LiveAdapter } from './following/live-adapter.js';
import { limitBodyTime, longestRequestMs } from './platform/body-time.js';
import { BodyPipe } from './platform/body-pipe.js';
import type { Config } from './platform/config.js';
import { houseLogger } from './platform/logging.js';
import { pageDirectives } from './platform/page-policy.js';
import { answerUnreadable } from './platform/problem-filter.js';
import { proxyTrust, readerAddress } from './platform/reader-address.js';

/** Largest request body; an agenda of four hundred items with their proposals is well below it. */
const bodyLimit = 1024 * 1024;

/** A house that is open: where it is, and how to close it. */
export interface OpenedHouse {
  app: NestFastifyApplication;
  /** Address on this machine, without a slash at the end. */
  url: string;
  /** Takes no new request, answers those that are being answered, carries what waits at the door, closes the stores. */
  close: () => Promise<void>;
}

/** How long a request may still take when the house closes; a connection that says nothing would wait for ever. */
const answersWithinMs = 2_000;

/**
 * Opens the stores, composes the rooms and listens. @throws StoreUnusable with a sentence for the operator.
 * @param quiet leave out the log, in tests
 */
export async function openHouse(config: Config, { quiet = false } = {}): Promise<OpenedHouse> {
  const isProxy = proxyTrust(config.trustedProxies);
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: isProxy,
    routerOptions: { maxParamLength: 250 },
    requestTimeout: longestRequestMs,
    frameworkErrors: answerUnreadable,
    http: { headersTimeout: 10_000, maxHeaderSize: 16_384 },
  });
  const logger = houseLogger(config);
  // What goes wrong before the house is open is thrown, and told once by whoever opens it.
  logger.setLogLevels?.(['fatal']);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), adapter, {
    logger: quiet ? false : logger,
    // Ours reads JSON and nothing else; Nest's would take forms too, and those any site can send.
    bodyParser: false,
    abortOnError: false,
  });
  try {
    const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    server.removeContentTypeParser('text/plain');
    server.addContentTypeParser('application/octet-stream', filesOnly);
    limitBodyTime(server);
    await app.register(cookie);
    await app.register(helmet, { ...headers(config), global: true });
    app.useGlobalPipes(new BodyPipe());
    app.useWebSocketAdapter(
      new LiveAdapter(app, {
        origins: [config.origin],
        addressOf: ({ socket, headers: sent }) =>
          neighbourhood(readerAddress(socket.remoteAddress, sent['x-forwarded-for'], isProxy)),
      }),
    );
    if (config.role === 'all') app.get(ApiDescription).write(app);
    await app.listen(config.port, config.host);
    logger.setLogLevels?.(['warn', 'error', 'fatal']);
    const address = app.getHttpServer().address();
    const port = typeof address === 'object' && address ? address.port : config.port;
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    return {
      app,
      url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`,
      close: async () => {
        const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), answersWithinMs);
        await app.close();
        clearTimeout(cut);
      },
    };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Where a file is sent it is handed on as it comes, so that none is ever in memory whole; nowhere else is one read. */
function filesOnly(
  request: FastifyRequest,
  payload: unknown,
  done: (error: Error | null, body?: unknown) => void,
): void {
  if (request.routeOptions.url === '/api/v1/meetings/:id/files') return done(null, payload);
  done(Object.assign(new Error('No file is taken here'), { statusCode: 415 }));
}

function headers({ https, streamHosts }: Config) {
  return {
    contentSecurityPolicy: { useDefaults: false, directives: pageDirectives({ streamHosts }) },
    // Other hosts below the same name are others' to decide about.
    hsts: https && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' as const },
    crossOriginResourcePolicy: { policy: 'same-origin' as const },
  };
}
