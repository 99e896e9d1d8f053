import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ifThere = (entries) => Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path)));

/**
 * The socket speaks websocket and JSON only (docs/protocol.md), so what the client library carries for long polling,
 * web transport and binary packets is left out: a tenth of what a citizen's phone would otherwise fetch.
 */
const spokenNowhere = {
  'engine.io-client/build/esm/transports/polling-xhr.js': 'export class XHR {}',
  'engine.io-client/build/esm/transports/polling.js': 'export class Polling {}',
  'engine.io-client/build/esm/transports/webtransport.js': 'export class WT {}',
  'engine.io-parser/build/esm/contrib/base64-arraybuffer.js': 'export const encode = String, decode = String;',
  'socket.io-parser/build/esm/is-binary.js': 'export const isBinary = () => false, hasBinary = () => false;',
  'socket.io-parser/build/esm/binary.js':
    'export const deconstructPacket = (packet) => ({ packet, buffers: [] }), reconstructPacket = (packet) => packet;',
};

const websocketAndJsonOnly = {
  name: 'websocket-and-json-only',
  enforce: 'pre',
  load(id) {
    const path = Object.keys(spokenNowhere).find((ending) => id.endsWith(ending));
    return path === undefined ? null : spokenNowhere[path];
  },
};

export default defineConfig({
  root: here('.'),
  // Everything a page asks for lies below /assets; the desk is the only page that is a file.
  base: '/',
  publicDir: here('public'),
  plugins: [websocketAndJsonOnly],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: here('dist'),
    // Citizens' pages carry their style sheet as a link; a data: URL in it would need a looser policy.
    assetsInlineLimit: 0,
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
            ...(process.env.TRIBUNE_STYLE_ONLY ? {} : { gallery: here('gallery/main.tsx') }),
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
