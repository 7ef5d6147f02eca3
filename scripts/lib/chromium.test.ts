import { expect, it } from 'vitest';
import { candidates } from './chromium.ts';

it('looks where the variables say before it looks on the path', () => {
  const found = candidates({ PATH: '/usr/bin:/opt/bin', CHROME_PATH: '/mine/chrome' });
  expect(found.slice(0, 2)).toEqual(['/mine/chrome', '/usr/bin/chromium-headless-shell']);
  expect(found).toContain('/opt/bin/google-chrome');
});
