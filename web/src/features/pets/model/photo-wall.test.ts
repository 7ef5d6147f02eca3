import { describe, expect, it } from 'vitest';
import { photoAsset as photo, uploadItem as upload } from '../../../platform/uploads/upload-fixture.ts';
import { coverOf, photoWall } from './photo-wall.ts';

describe('photoWall', () => {
  it('shows what is being sent first, newest first, and each photo once', () => {
    const wall = photoWall([photo('b', 'processing'), photo('old')], [upload('a'), upload('b')]);
    expect(wall.map(({ id }) => id)).toEqual(['b', 'a', 'old']);
    expect(wall[0]).toMatchObject({ photo: { state: 'processing' }, upload: { id: 'b' } });
    expect(wall[1]?.photo).toBeNull();
  });

  it('keeps the places when an upload is settled', () => {
    const photos = [photo('b', 'ready', 2), photo('a', 'ready', 1), photo('old', 'ready', 0)];
    const ids = (uploads: string[]) =>
      photoWall(
        photos,
        uploads.map((id) => upload(id)),
      ).map(({ id }) => id);
    expect(ids(['a', 'b'])).toEqual(['b', 'a', 'old']);
    expect(ids(['b'])).toEqual(['b', 'a', 'old']);
    expect(ids([])).toEqual(['b', 'a', 'old']);
  });
});

describe('coverOf', () => {
  const photos = [photo('new', 'ready', 3), photo('first', 'ready', 1), photo('broken', 'failed', 0)];

  it('keeps the chosen one while it exists', () => {
    expect(coverOf('new', photos)).toBe('new');
  });

  it('falls back to the oldest that is ready', () => {
    expect(coverOf(null, photos)).toBe('first');
    expect(coverOf('deleted', photos)).toBe('first');
  });

  it('is none where nothing can be shown', () => {
    expect(coverOf(null, [photo('a', 'failed'), photo('b', 'processing')])).toBeNull();
    expect(coverOf('deleted', [])).toBeNull();
  });
});
