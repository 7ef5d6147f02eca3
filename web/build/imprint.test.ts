import { describe, expect, it } from 'vitest';
import { readImprint } from './imprint.ts';

const given = { VITE_OPERATOR: 'Paws Ltd, 1 Bark Lane, London', VITE_CONTACT_EMAIL: 'hello@paws.test' };

describe('who runs the app', () => {
  it.each(['development', 'emulator', 'e2e'])(
    'is nobody in a demonstration, and that is said: %s',
    (mode) => {
      expect(readImprint(mode, given)).toMatchObject({ email: 'hello@pawfolio.example' });
    },
  );

  it('is who the variables name, or nobody', () => {
    expect(readImprint('production', given)).toEqual({
      operator: 'Paws Ltd, 1 Bark Lane, London',
      email: 'hello@paws.test',
    });
    expect(readImprint('production', {})).toBeNull();
  });

  it.each([
    [{ ...given, VITE_OPERATOR: ' ' }, 'VITE_OPERATOR'],
    [{ ...given, VITE_CONTACT_EMAIL: '' }, 'VITE_CONTACT_EMAIL must be an e-mail address; it is not set'],
    [{ ...given, VITE_CONTACT_EMAIL: 'paws' }, 'it is paws'],
  ])('is not half said: %j', (variables, message) => {
    expect(() => readImprint('staging', variables)).toThrow(message);
  });
});
