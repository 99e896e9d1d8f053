import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import { ApiDescription } from './api-description.js';
import { neighbourhood } from './following/addresses.js';
import { LiveAdapter } from './following/live-adapter.js';
import { BodyPipe } from './platform/body-pipe.js';
import type { Config } from './platform/config.js';
import { houseLogger } from './platform/logging.js';

/** Largest request body; an agenda of four hundred items with their proposals is well below it. */
const bodyLimit = 1024 * 1024;

/** A house that is open: where it is, and how to close it. */
export interface OpenedHouse {
  app: NestFastifyApplication;
  /** Address on this machine, without a slash at the end. */
  url: string;
}

/**
 * Opens the stores, composes the rooms and listens. @throws StoreUnusable with a sentence for the operator.
 * @param quiet leave out the log, in tests
 */
export async function openHouse(config: Config, { quiet = false } = {}): Promise<OpenedHouse> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    routerOptions: { maxParamLength: 250 },
    requestTimeout: 30_000,
    http: { headersTimeout: 10_000, maxHeaderSize: 16_384 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), adapter, {
    logger: quiet ? false : quietly(houseLogger(config)),
    // Ours reads JSON and nothing else; Nest's would take forms too, and those any site can send.
    bodyParser: false,
    abortOnError: false,
  });
  try {
    const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    server.removeContentTypeParser('text/plain');
    await app.register(cookie);
    await app.register(helmet, { ...headers(config), global: true });
    app.useGlobalPipes(new BodyPipe());
    app.useWebSocketAdapter(
      new LiveAdapter(app, {
        origins: [config.origin],
        // Behind a proxy all sockets seem to come from one address; the proxy counts them.
        ...(config.trustedProxies.length > 0 && {
          addressOf: (request) => {
            const forwarded = String(request.headers['x-forwarded-for'] ?? '')
              .split(',')
              .at(-1)
              ?.trim();
            return forwarded ? neighbourhood(forwarded) : null;
          },
        }),
      }),
    );
    if (config.role === 'all') app.get(ApiDescription).write(app);
    await app.listen(config.port, config.host);
    const address = app.getHttpServer().address();
    const port = typeof address === 'object' && address ? address.port : config.port;
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    return { app, url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}` };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Nest tells of every route it maps; an operator wants to hear what is wrong. */
function quietly(logger: LoggerService): LoggerService {
  logger.setLogLevels?.(['warn', 'error', 'fatal']);
  return logger;
}

/** No script, style or connection from anywhere but here; pictures and players only where streams come from. */
function headers({ https, streamHosts }: Config) {
  const streams = streamHosts.map((host) => `https://${host}`);
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...streams],
        mediaSrc: ["'self'", 'blob:', ...streams],
        frameSrc: streams.length > 0 ? streams : ["'none'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        objectSrc: ["'none'"],
      },
    },
    hsts: https && { maxAge: 31_536_000 },
    referrerPolicy: { policy: 'no-referrer' as const },
    crossOriginResourcePolicy: { policy: 'same-origin' as const },
  };
}
