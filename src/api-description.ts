import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type INestApplication, Controller, Get, Header, Injectable, Param, Res } from '@nestjs/common';
import { ApiExcludeController, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Anyone, sessionScheme } from './platform/access.js';
import { buildFolder } from './platform/browser-build.js';
import { problem } from './platform/problems.js';

const introduction = `
What is public needs no log-in, no key and no cookie, and any site may read it.

**For those who keep the record.** Log in at \`POST /api/v1/session\`; the answer sets a cookie (HttpOnly, SameSite=Strict).
Whatever changes something must carry \`x-tribune-intent: record\` and be JSON; from a browser it must come from this
address. A command carries its id as \`Idempotency-Key\`: the same id again gives the same answer and records nothing, so
after a lost answer send it again. Roles hold per body: the secretary records, the chair reads along, the archivist takes
away, the administrator makes accounts and bodies and brings in records made elsewhere.

**When it says no.** Every error is a problem document (RFC 9457), \`application/problem+json\`; its \`type\` is stable and
leads to a page that explains it. \`refused\` carries the rules that stand in the way and the facts they weighed; a rule of
kind \`judgement\` can be set aside with \`overrides\`.

**Limits.** 1 MB a request, lists of at most 400, wrong log-ins wait longer and longer.
`;

/** The description of all routes, made from the routes once they are there. */
@Injectable()
export class ApiDescription {
  document: OpenAPIObject | null = null;

  write(app: INestApplication): OpenAPIObject {
    this.document = SwaggerModule.createDocument(
      app,
      new DocumentBuilder()
        .setTitle('Tribune')
        .setDescription(introduction.trim())
        .setVersion('1')
        .addCookieAuth(
          sessionScheme,
          {
            type: 'apiKey',
            in: 'cookie',
            description: 'Set by logging in. `__Host-tribune_session` under https.',
          },
          sessionScheme,
        )
        .build(),
    );
    return this.document;
  }
}

/** The viewer is a package that brings its own files; they are read from where it lies. */
const viewerFiles: Record<string, string> = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
};
const viewerFolder = join(buildFolder(), '..', '..', 'node_modules', 'swagger-ui-dist');

/** /api/docs for people, /api/docs-json for programs. Says nothing of any meeting. */
@ApiExcludeController()
@Anyone()
@Controller('api')
export class ApiDescriptionController {
  constructor(private readonly description: ApiDescription) {}

  @Get('docs-json')
  json(): OpenAPIObject {
    if (!this.description.document) throw problem('unavailable', { retryAfterSeconds: 5 });
    return this.description.document;
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  // The viewer sets styles on its elements; it shows nothing that anybody recorded.
  @Header(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
  page(): string {
    return page;
  }

  @Get('docs/start.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  start(): string {
    return start;
  }

  @Get('docs/:file')
  file(@Param('file') file: string, @Res() reply: FastifyReply): void {
    const type = Object.hasOwn(viewerFiles, file) ? viewerFiles[file] : undefined;
    const path = join(viewerFolder, file);
    if (type === undefined || !existsSync(path)) throw problem('not-found');
    void reply.header('content-type', type).header('cache-control', 'public, max-age=3600').send(readFileSync(path));
  }
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Tribune · API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<script src="/api/docs/swagger-ui-bundle.js" defer></script>
<script src="/api/docs/start.js" defer></script>
</head>
<body>
<noscript><p>This page needs a script to show <a href="/api/docs-json">the description</a>.</p></noscript>
<div id="viewer"></div>
</body>
</html>
`;

const start = `SwaggerUIBundle({
  url: '/api/docs-json',
  dom_id: '#viewer',
  docExpansion: 'none',
  validatorUrl: null,
  requestInterceptor: (request) => ({ ...request, headers: { ...request.headers, 'x-tribune-intent': 'record' } }),
});
`;
