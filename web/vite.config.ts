import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig, loadEnv } from 'vite';
import { chunkGroups } from './build/chunks.ts';
import { readEnvironment } from './build/environment.ts';
import { htmlRoutes } from './build/html-routes.ts';
import { prerenderLanding } from './build/prerender.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Modes: `vite` (development) and `vite build --mode emulator` talk to the emulators on the contract's ports,
 * `--mode e2e` to those in VITE_EMULATOR_PORTS, `vite build` to the real project that its variables name.
 */
export default defineConfig(({ mode }) => ({
  root: here('.'),
  plugins: [react(), tailwindcss(), htmlRoutes(), prerenderLanding()],
  define: {
    'import.meta.env.PAWFOLIO': JSON.stringify(
      readEnvironment(mode, { ...loadEnv(mode, here('.'), 'VITE_'), ...process.env }),
    ),
  },
  resolve: {
    // The domain is read from its sources, so that no build step stands between an edit and the page.
    conditions: ['@pawfolio/source', ...defaultClientConditions],
    alias: [
      { find: 're2js', replacement: here('build/re2js-stub.ts') },
      // Its main entry is the development build, whatever the conditions say.
      { find: /^react-router$/, replacement: here('../node_modules/react-router/dist/production/index.mjs') },
    ],
  },
  ssr: { resolve: { conditions: ['@pawfolio/source', ...defaultServerConditions] } },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 5002, strictPort: true },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // Browsers since 2023 know `modulepreload`; the polyfill would be most of the landing page's script.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: here('app.html'), landing: here('index.html') },
      output: { codeSplitting: { groups: chunkGroups(here('src/app/boot.tsx')) } },
    },
  },
}));
