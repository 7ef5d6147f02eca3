import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** A page of its own for the proofs of drawing (parity, time of a frame): the app's code, built as the app is. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), tailwindcss()],
  // What reads it is not part of this page; it only must not fail while it is loaded.
  define: { 'import.meta.env.PAWFOLIO': JSON.stringify({ emulators: null, firebase: {}, site: '' }) },
  resolve: { conditions: ['@pawfolio/source', ...defaultClientConditions] },
  build: { target: 'es2022', emptyOutDir: true },
});
