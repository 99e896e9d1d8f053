import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ifThere = (entries) => Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path)));

const scripts = {
  gallery: existsSync(here('gallery/main.tsx')) ? here('gallery/main.tsx') : here('gallery/main.ts'),
  desk: here('desk/index.html'),
};

export default defineConfig({
  root: here('.'),
  // Everything a page asks for lies below /assets; the desk is the only page that is a file.
  base: '/',
  publicDir: here('public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: here('dist'),
    emptyOutDir: true,
    manifest: true,
    // Citizens' pages carry their style sheet as a link; a data: URL in it would need a looser policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ifThere({
        style: here('styles/gallery.css'),
        ...(process.env.TRIBUNE_STYLE_ONLY ? {} : scripts),
      }),
    },
  },
});
