import { describe, expect, it } from 'vitest';
import { assemble, replaceOnce } from './prerender.ts';

const html = `<head><link rel="stylesheet" crossorigin href="/assets/landing-1.css"></head><div id="root"></div>`;
const readAsset = (path: string): string => `/* ${path} */`;

describe('the landing page', () => {
  it('gets its content and its styles', () => {
    expect(assemble(html, '<h1>$& Pawfolio</h1>', readAsset)).toBe(
      '<head><style>/* /assets/landing-1.css */</style></head><div id="root"><h1>$& Pawfolio</h1></div>',
    );
  });

  it.each(['<script>go()</script>', '<template id="B:0"></template>'])('must not need %s', (part) => {
    expect(() => assemble(html, part, readAsset)).toThrow('must stand without a script');
  });

  it.each(['', html + html])('is not made from another document', (other) => {
    expect(() => assemble(other, '', readAsset)).toThrow('Expected one');
  });

  it('is changed in one place only', () => {
    expect(replaceOnce('a-b-c', /b/, () => 'x')).toBe('a-x-c');
    expect(() => replaceOnce('b-b', /b/, () => 'x')).toThrow('found 2');
  });
});
