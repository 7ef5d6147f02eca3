import { expect, it } from 'vitest';
import { brotliBytes, filesOf } from './manifest.ts';

const manifest = {
  'app.html': { file: 'assets/app.js', imports: ['_shell.js'] },
  '_shell.js': { file: 'assets/shell.js', imports: ['_react.js', '_shell.css'] },
  '_react.js': { file: 'assets/react.js', imports: ['_shell.js'] },
  '_shell.css': { file: 'assets/shell.css' },
  'page.tsx': { file: 'assets/page.js', imports: ['_react.js'] },
};

it('counts a file once, however many ways lead to it', () => {
  expect(filesOf(manifest, ['app.html', 'page.tsx']).sort()).toEqual([
    'assets/app.js',
    'assets/page.js',
    'assets/react.js',
    'assets/shell.js',
  ]);
});

it('notices a route that has moved', () => {
  expect(() => filesOf(manifest, ['gone.tsx'])).toThrow('The build has no chunk gone.tsx');
});

it('counts as a CDN sends', () => {
  expect(brotliBytes(Buffer.from('pawfolio '.repeat(1_000)))).toBeLessThan(100);
});
