import { expect, it } from 'vitest';
import { chosen } from './arguments.ts';

const names = ['types', 'unit', 'rules'] as const;

it('is all suites when none is named', () => {
  expect(chosen([], names)).toEqual(names);
});

it('keeps the order of the suites, whatever the order of the arguments', () => {
  expect(chosen(['rules', 'types'], names)).toEqual(['types', 'rules']);
});

it('names the suites there are when one is misspelt', () => {
  expect(() => chosen(['rule'], names)).toThrow(
    'There is no suite rule. The suites are: types, unit, rules.',
  );
});
