import { describe, expect, it } from '@jest/globals';
import { pageLanguages } from '../../src/views/pages.js';
import { renderPage } from '../../src/views/render.js';
import { papersIn } from '../../src/views/words/languages.js';
import { everyPage } from './invented-pages.js';

const nothing = { styles: [], script: null, preloads: [], icon: null };
const shown = (name: string, language: (typeof pageLanguages)[number]) =>
  renderPage(everyPage(language)[name]!, nothing);

describe('The accessibility statement', () => {
  it.each(pageLanguages)('names what is not met and what was not tested, and who supervises: %s', (language) => {
    const html = shown('accessibility', language);
    const say = papersIn(language).accessibility;
    expect(say.notMetOnes.length).toBeGreaterThan(0);
    for (const sentence of [say.partly, say.notTested, ...say.notMetOnes]) expect(html).toContain(sentence);
    expect(html).toContain('href="https://www.uutilsynet.no"');
    expect(html).toContain('href="https://www.diskrimineringsnemnda.no"');
  });

  it.each(pageLanguages)('says where to write, or that nobody has said where: %s', (language) => {
    const say = papersIn(language).accessibility;
    const without = shown('accessibility', language);
    expect(without).toContain(say.noContact);
    expect(without).toContain(say.noOfficial);
    const named = shown('accessibility-named', language);
    expect(named).toContain('<a class="ds-link" href="mailto:post@fjordvik.example">post@fjordvik.example</a>');
    expect(named).toContain('href="https://uustatus.no/nb/erklaringer/publisert/invented"');
    expect(named).not.toContain(say.noContact);
    expect(named).not.toContain(say.noOfficial);
  });

  it('is one step from every page that has a foot', () => {
    const pages = Object.entries(everyPage('nn')).filter(([, page]) => page.kind !== 'screen');
    const away = pages.filter(([, page]) => !renderPage(page, nothing).includes('href="/tilgjengelighet?lang=nn"'));
    expect(away.map(([name]) => name)).toEqual([]);
  });
});
