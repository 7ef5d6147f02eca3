import { describe, expect, it } from 'vitest';
import { nextPath } from './next.ts';

const from = (next: string): string => nextPath(`?${String(new URLSearchParams({ next }))}`, '/dashboard');

describe('where to go after signing in', () => {
  it.each(['/dashboard/pets', '/dashboard/pets/abc?tab=health#weight', '/'])('goes on to %s', (path) => {
    expect(from(path)).toBe(path);
  });

  it.each([
    '',
    'dashboard',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    ' /dashboard/pets',
    '/dashboard\\pets',
  ])('never leaves the app: %j', (path) => {
    expect(from(path)).toBe('/dashboard');
  });

  it('needs no address', () => {
    expect(nextPath('', '/dashboard')).toBe('/dashboard');
    expect(nextPath('?other=/x', '/dashboard')).toBe('/dashboard');
  });
});
