import { expect, it } from 'vitest';
import { appFiles } from './service-worker.ts';

const manifest = {
  'app.html': { file: 'assets/app.js', imports: ['_shell.js'] },
  'index.html': { file: 'assets/landing.js', css: ['assets/landing.css'] },
  '_shell.js': {
    file: 'assets/shell.js',
    assets: ['assets/inter.woff2', 'assets/drawing.wasm'],
    dynamicImports: ['src/app/routes/dashboard/pets/page.tsx', 'src/app/routes/builder/page.tsx'],
  },
  'src/app/routes/dashboard/pets/page.tsx': { file: 'assets/pets.js', dynamicImports: ['_shell.js'] },
  'src/app/routes/builder/page.tsx': { file: 'assets/builder.js', imports: ['_shell.js'] },
  'src/unused.ts': { file: 'assets/unused.js' },
};

it('keeps what leads to the pages of the record, without the heavy parts that need a network anyway', () => {
  expect(appFiles(manifest)).toEqual([
    '/assets/app.js',
    '/assets/inter.woff2',
    '/assets/landing.css',
    '/assets/landing.js',
    '/assets/pets.js',
    '/assets/shell.js',
  ]);
});
