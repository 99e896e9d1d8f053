import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

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

/** The description of all routes, at /api/docs, and as JSON at /api/docs-json. */
export function describe(app: NestFastifyApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Tribune')
      .setDescription(introduction.trim())
      .setVersion('1')
      .addCookieAuth('tribune_session', {
        type: 'apiKey',
        in: 'cookie',
        description: 'Set by logging in. `__Host-tribune_session` under https.',
      })
      .addGlobalParameters()
      .build(),
  );
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/docs-json', customSiteTitle: 'Tribune API' });
  return document;
}
