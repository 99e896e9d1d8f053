import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ruleBookIds } from '../../src/procedure/rule-book.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { reservedSlugs } from '../../src/registry/reserved.js';
import { openGallery, type Gallery } from './support/gallery.js';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${gallery.url}${address}`, { headers, redirect: 'manual' });

describe('The rules meetings are held under', () => {
  it.each(['/rules', ...ruleBookIds.map((id) => `/rules/${id}`)])(
    '%s is a page in three languages',
    async (address) => {
      for (const language of ['nb', 'nn', 'en']) {
        const answer = await get(`${address}?lang=${language}`, { accept: 'text/html' });
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
        expect(await answer.text()).toContain(`<html lang="${language}">`);
      }
    },
  );

  it('are there as data, for scripts of other sites too, and not sent twice', async () => {
    const answer = await get('/api/v1/rules/norwegian-municipality');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(norwegianMunicipality)));
    const again = await get('/api/v1/rules/norwegian-municipality', {
      'if-none-match': answer.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it('are listed as data', async () => {
    const { books } = (await (await get('/api/v1/rules')).json()) as { books: { id: string }[] };
    expect(books.map(({ id }) => id)).toEqual([...ruleBookIds]);
  });

  it.each(['/rules/nowhere', '/api/v1/rules/nowhere'])('%s is not there', async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  it('have an address no municipality can take', () => {
    expect(reservedSlugs.has('rules')).toBe(true);
  });
});
