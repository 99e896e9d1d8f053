import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { assetsFrom, buildFolder } from '../../src/platform/browser-build.js';

describe('What a page names of the browser build', () => {
  it('is the script, what it will ask for at once, and the styles', () => {
    const manifest = {
      'gallery/main.tsx': { file: 'assets/gallery-11111111.js', imports: ['_a.js', '_b.js'] },
      'gallery/stand-by.ts': { file: 'assets/stand-by-88888888.js', imports: ['_b.js'] },
      '_a.js': { file: 'assets/a-22222222.js', imports: ['_b.js'] },
      '_b.js': { file: 'assets/b-33333333.js', imports: ['_a.js'] },
      '../src/views/words/nb.ts': { file: 'assets/nb-66666666.js', imports: ['_b.js', '_c.js'] },
      '_c.js': { file: 'assets/c-77777777.js' },
      'styles/gallery.css': { file: 'assets/style-44444444.css' },
      'styles/screens.css': { file: 'assets/screens-55555555.css' },
    };
    expect(assetsFrom(manifest, true)).toEqual({
      styles: ['/assets/style-44444444.css'],
      screenStyles: ['/assets/screens-55555555.css'],
      script: '/assets/gallery-11111111.js',
      standBy: '/assets/stand-by-88888888.js',
      preloads: ['/assets/a-22222222.js', '/assets/b-33333333.js'],
      later: { nb: ['/assets/nb-66666666.js', '/assets/c-77777777.js'], nn: [], en: [], screen: [] },
      icon: '/assets/icon.svg',
    });
  });

  it('is nothing where nothing was built, and the page is whole all the same', () => {
    expect(assetsFrom({}, false)).toEqual({
      styles: [],
      screenStyles: [],
      script: null,
      standBy: null,
      preloads: [],
      later: { nb: [], nn: [], en: [], screen: [] },
      icon: null,
    });
  });
});

describe('What a citizen’s browser fetches to follow a meeting', () => {
  const folder = buildFolder();
  const built = existsSync(join(folder, '.vite', 'manifest.json'));
  const packed = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;

  it('stays small, and the player is no part of it', () => {
    if (!built) return console.warn('Left out: the browser build is missing (npm run build).');
    const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Parameters<
      typeof assetsFrom
    >[0];
    const { script, preloads, later } = assetsFrom(manifest, true);
    const fetched = [script!, ...preloads, ...later.nb!];
    // 45 kB was wanted (docs/roadmap.md); this is to be lowered, and raised only on purpose.
    expect(fetched.reduce((sum, path) => sum + packed(path), 0)).toBeLessThan(68_000);
    expect(fetched.filter((path) => /hls|playing|followed-screen/.test(path))).toEqual([]);
    expect(later.screen).toHaveLength(1);
  });
});
