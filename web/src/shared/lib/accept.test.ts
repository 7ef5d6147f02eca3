import { describe, expect, it } from 'vitest';
import { isAccepted } from './accept.ts';

const jpeg = { name: 'Biscuit.JPG', type: 'image/jpeg' };
const heic = { name: 'IMG_1.HEIC', type: '' };
const page = { name: 'biscuit.jpg.html', type: 'text/html' };

describe('isAccepted', () => {
  it.each([
    [jpeg, 'image/jpeg, image/png'],
    [jpeg, 'image/*'],
    [jpeg, '.jpg'],
    [heic, 'image/heic,.heic'],
    [page, ''],
  ])('takes %o for "%s"', (file, accept) => {
    expect(isAccepted(file, accept)).toBe(true);
  });

  it.each([
    [page, 'image/*,.jpg'],
    [heic, 'image/heic'],
    [jpeg, 'image/png,application/pdf'],
  ])('refuses %o for "%s"', (file, accept) => {
    expect(isAccepted(file, accept)).toBe(false);
  });
});
