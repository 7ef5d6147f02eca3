import { describe, expect, it } from 'vitest';
import { isDoing } from './first-sign.ts';

describe('isDoing', () => {
  it('a pointer that moves is somebody’s doing', () => {
    expect(isDoing({ type: 'pointermove', movementX: 1, movementY: 0 })).toBe(true);
    expect(isDoing({ type: 'pointermove', movementX: 0, movementY: -1 })).toBe(true);
  });

  it('a pointer that rests below what has just appeared is not', () => {
    expect(isDoing({ type: 'pointermove', movementX: 0, movementY: 0 })).toBe(false);
  });

  it('anything else is', () => {
    expect(isDoing({ type: 'keydown', movementX: 0, movementY: 0 })).toBe(true);
  });
});
