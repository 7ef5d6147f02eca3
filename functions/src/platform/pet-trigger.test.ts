import { expect, it } from 'vitest';
import { petOf } from './pet-trigger.ts';

it.each(['users/u/pets/p', 'users/u/pets/p/photos/1'])('knows whose pet %s is of', (subject) => {
  expect(petOf(subject)).toEqual({ uid: 'u', petId: 'p' });
});

it.each(['', 'users/u', 'users/u/pets/', 'tags/t/users/u/pets/p'])('refuses %j', (subject) => {
  expect(() => petOf(subject)).toThrow(TypeError);
});
