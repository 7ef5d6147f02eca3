import { describe, expect, it, vi } from 'vitest';
import { latePart, page, pageAt } from './page.ts';

const Part = () => null;

describe('a part whose code comes later', () => {
  it('is fetched once, however often it is asked for', async () => {
    const load = vi.fn(() => Promise.resolve({ default: Part }));
    const { preload } = latePart(load);
    await Promise.all([preload(), preload()]);
    await preload();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is asked for again when it could not be had, and nobody has to catch that', async () => {
    const load = vi.fn(() => Promise.resolve({ default: Part }));
    load.mockRejectedValueOnce(new Error('no network'));
    const { preload } = latePart(load);
    await preload();
    expect(load).toHaveBeenCalledTimes(1);
    await preload();
    expect(load).toHaveBeenCalledTimes(2);
  });
});

it('a page is found by its address, the first that fits', () => {
  const load = () => Promise.resolve({ default: Part });
  const pages = [page('/pets/new', load), page('/pets/:petId/*', load)];
  expect(pageAt(pages, '/pets/new')?.path).toBe('/pets/new');
  expect(pageAt(pages, '/pets/p1/health')?.path).toBe('/pets/:petId/*');
  expect(pageAt(pages, '/orders')).toBeUndefined();
});
