import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import { describe } from './api-description.js';
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
    loosenForDescription(server);
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
    await serveFiles(app, server, config);
    if (config.role === 'all') describe(app);
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

/** The description's own page has a style sheet inside; it shows nothing that anybody recorded. */
function loosenForDescription(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url === '/api/docs' || request.url.startsWith('/api/docs/'))
      void reply.header(
        'content-security-policy',
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
    done();
  });
}

/** What the browser build made: files named by their content, which never change, and the desk's one page. */
async function serveFiles(app: NestFastifyApplication, server: FastifyInstance, { role }: Config): Promise<void> {
  const dist = join(houseFolder(), 'client', 'dist');
  const assets = join(dist, 'assets');
  if (existsSync(assets))
    app.useStaticAssets({
      root: assets,
      prefix: '/assets/',
      index: false,
      dotfiles: 'deny',
      cacheControl: false,
      setHeaders: (response, path) => {
        const named = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+(\.map)?$/.test(path);
        response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
      },
    });
  const deskFile = join(dist, 'desk', 'index.html');
  if (role !== 'all' || !existsSync(deskFile)) return;
  const desk = await readFile(deskFile, 'utf8');
  for (const path of ['/desk', '/desk/', '/desk/*'])
    server.get(path, (_request, reply) =>
      reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache').send(desk),
    );
}

/** Where package.json lies, from the sources as from what was built of them. */
export function houseFolder(from = dirname(fileURLToPath(import.meta.url))): string {
  return existsSync(join(from, 'package.json')) ? from : houseFolder(dirname(from));
}
