import type { FastifyInstance } from 'fastify';
import { chosenLanguage } from '../views/words/languages.js';

/**
 * Each page has one address. One with a slash too many is sent there, before any route sees it, because the framework
 * takes the empty last part for a name. Only plain segments: a redirect to whatever a stranger wrote could lead to
 * another house.
 */
export function oneAddress(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const [path = '', query] = request.url.split('?', 2);
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !slashTooMany.test(path)) return done();
    const language = chosenLanguage(new URLSearchParams(query).get('lang'));
    void reply.redirect(path.slice(0, -1) + (language === 'nb' ? '' : `?lang=${language}`), 308);
  });
}

const slashTooMany = /^(\/[A-Za-z0-9_-]{1,100}){1,6}\/$/;
