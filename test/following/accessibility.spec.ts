import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/platform/config.js';
import { reservedSlugs } from '../../src/registry/reserved.js';
import { openGallery, type Gallery } from './support/gallery.js';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

describe('/tilgjengelighet', () => {
  it.each(['nb', 'nn', 'en'])('is a page: %s', async (language) => {
    const answer = await fetch(`${gallery.url}/tilgjengelighet?lang=${language}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain(`<html lang="${language}">`);
  });

  it('is an address no municipality can take', () => {
    expect(reservedSlugs.has('tilgjengelighet')).toBe(true);
  });

  it('sends readers to no address a browser would run', () => {
    const script = ['java', 'script:alert(1)'].join('');
    for (const name of ['TRIBUNE_ACCESSIBILITY_CONTACT', 'TRIBUNE_ACCESSIBILITY_STATEMENT'])
      expect(() => loadConfig({ [name]: script })).toThrow(name);
    const given = loadConfig({ TRIBUNE_ACCESSIBILITY_CONTACT: 'mailto:post@fjordvik.example' });
    expect(given.accessibilityContact).toEqual(['mailto:post@fjordvik.example']);
  });
});
