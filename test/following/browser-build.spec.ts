import { describe, expect, it } from '@jest/globals';
import { assetsFrom } from '../../src/platform/browser-build.js';

describe('What a page names of the browser build', () => {
  it('is the script, what it will ask for at once, and the styles', () => {
    const manifest = {
      'gallery/main.tsx': { file: 'assets/gallery-11111111.js', imports: ['_a.js', '_b.js'] },
      '_a.js': { file: 'assets/a-22222222.js', imports: ['_b.js'] },
      '_b.js': { file: 'assets/b-33333333.js', imports: ['_a.js'] },
      'styles/gallery.css': { file: 'assets/style-44444444.css' },
    };
    expect(assetsFrom(manifest, true)).toEqual({
      styles: ['/assets/style-44444444.css'],
      script: '/assets/gallery-11111111.js',
      preloads: ['/assets/a-22222222.js', '/assets/b-33333333.js'],
      icon: '/assets/icon.svg',
    });
  });

  it('is nothing where nothing was built, and the page is whole all the same', () => {
    expect(assetsFrom({}, false)).toEqual({ styles: [], script: null, preloads: [], icon: null });
  });
});
