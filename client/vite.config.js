import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ifThere = (entries) => Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path)));

export default defineConfig({
  root: here('.'),
  // Everything a page asks for lies below /assets; the desk is the only page that is a file.
  base: '/',
  publicDir: here('public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: here('dist'),
    // Citizens' pages carry their style sheet as a link; a data: URL in it would need a looser policy.
    assetsInlineLimit: 0,
    // The player's library is large and fetched only by those who press play.
    chunkSizeWarningLimit: 700,
    // The server names in the page what is to be fetched ahead.
    modulePreload: false,
  },
  // Two builds into one folder, so that citizens fetch nothing that is only there to be shared with the desk.
  environments: {
    client: {
      build: {
        emptyOutDir: true,
        manifest: true,
        rollupOptions: {
          input: ifThere({
            style: here('styles/gallery.css'),
            screens: here('styles/screens.css'),
            // test/views looks at pages with their style alone.
            ...(process.env.TRIBUNE_STYLE_ONLY
              ? {}
              : { gallery: here('gallery/main.tsx'), standBy: here('gallery/stand-by.ts') }),
          }),
        },
      },
    },
    desk: {
      consumer: 'client',
      build: { emptyOutDir: false, copyPublicDir: false, rollupOptions: { input: here('desk/index.html') } },
    },
  },
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments.client);
      if (!process.env.TRIBUNE_STYLE_ONLY && existsSync(here('desk/index.html')))
        await builder.build(builder.environments.desk);
    },
  },
});
