import { expect, it } from 'vitest';
import { viewIn, withView } from './documents-url.ts';

it('reads what an address asks for, and leaves out what makes no sense', () => {
  expect(viewIn(new URLSearchParams('kind=vaccination&find=rabies&open=a'))).toEqual({
    kind: 'vaccination',
    find: 'rabies',
    open: 'a',
    edit: null,
  });
  expect(viewIn(new URLSearchParams('kind=spell&open='))).toMatchObject({ kind: null, find: '', open: null });
});

it('changes one thing and leaves the rest, also what is not its own', () => {
  const params = new URLSearchParams('kind=vaccination&lang=en');
  expect(withView(params, { find: 'ra bies', open: null }).toString()).toBe(
    'kind=vaccination&lang=en&find=ra+bies',
  );
  expect(withView(params, { kind: null }).toString()).toBe('lang=en');
});
