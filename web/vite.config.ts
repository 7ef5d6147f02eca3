import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig, loadEnv } from 'vite';
import { aheadPages } from './build/ahead-pages.ts';
import { fetchAhead } from './build/ahead.ts';
import { chunkGroups } from './build/chunks.ts';
import { devRewrites } from './build/dev-rewrites.ts';
import { readEnvironment } from './build/environment.ts';
import { readImprint } from './build/imprint.ts';
import { htmlRoutes } from './build/html-routes.ts';
import { prerenderPages } from './build/prerender.ts';
import { secondAuth } from './build/second-auth.ts';
import { serviceWorker } from './build/service-worker.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Files that journeys and people look for by their names. */
const isNamed = (name: string): boolean =>
  /^(hydrate|shell|react|firebase|session|data|fields|forms|full|profile|auth|functions|storage)$/.test(name);

/**
 * Modes: `vite` (development) and `vite build --mode emulator` talk to the emulators on the contract's ports,
 * `--mode e2e` to those in VITE_EMULATOR_PORTS, `vite build` to the real project that its variables name.
 */
export default defineConfig(({ mode }) => {
  const variables = { ...loadEnv(mode, here('.'), 'VITE_'), ...process.env };
  const env = readEnvironment(mode, variables);
  return {
    root: here('.'),
    plugins: [
      react(),
      tailwindcss(),
      htmlRoutes(),
      secondAuth(here('src/platform/sdk/auth-more.ts')),
      prerenderPages(env.site),
      fetchAhead(aheadPages),
      serviceWorker({ on: env.serviceWorker }),
    ],
    define: {
      'import.meta.env.PAWFOLIO': JSON.stringify(env),
      'import.meta.env.PAWFOLIO_IMPRINT': JSON.stringify(readImprint(mode, variables)),
    },
    resolve: {
      // The domain is read from its sources, so that no build step stands between an edit and the page.
      conditions: ['@pawfolio/source', ...defaultClientConditions],
      alias: [
        { find: 're2js', replacement: here('build/re2js-stub.ts') },
        // Its main entry is the development build, whatever the conditions say.
        {
          find: /^react-router$/,
          replacement: here('../node_modules/react-router/dist/production/index.mjs'),
        },
      ],
    },
    ssr: { resolve: { conditions: ['@pawfolio/source', ...defaultServerConditions] } },
    server: {
      host: '127.0.0.1',
      port: 5173,
      strictPort: true,
      proxy: devRewrites(new URL('../firebase.json', import.meta.url)),
    },
    preview: { host: '127.0.0.1', port: 5002, strictPort: true },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      manifest: true,
      // Browsers since 2023 know `modulepreload`; the polyfill would be most of the landing page's script.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          app: here('app.html'),
          landing: here('index.html'),
          catalog: here('catalog.html'),
          words: here('words.html'),
          // What brings these three to life; they name it themselves (`build/awake.ts`).
          hydrate: here('src/app/hydrate.tsx'),
        },
        output: {
          codeSplitting: { groups: chunkGroups(here('src/app/boot.tsx')) },
          // Every page carries the names of all files that it may fetch, and noise does not compress: short ones.
          hashCharacters: 'base36',
          chunkFileNames: ({ name }) => (isNamed(name) ? 'assets/[name]-[hash:8].js' : 'assets/[hash:7].js'),
        },
      },
    },
  };
});
