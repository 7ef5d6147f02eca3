import { describe, expect, it } from 'vitest';
import { formIn, formSearch, kindsIn, type OpenForm } from './health-url.ts';

describe('the address of the health page', () => {
  it.each<OpenForm>([
    { mode: 'add', kind: 'weight' },
    { mode: 'edit', recordId: 'r1' },
    { mode: 'correct', recordId: 'r1' },
    { mode: 'again', recordId: 'r1' },
  ])('opens the form %o', (form) => {
    expect(formIn(new URLSearchParams(formSearch(form)))).toEqual(form);
  });

  it.each(['', '?add=', '?add=grooming', '?edit='])('opens none for "%s"', (search) => {
    expect(formIn(new URLSearchParams(search))).toBeNull();
  });

  it('narrows the history to the kinds it knows', () => {
    expect(kindsIn(new URLSearchParams('?show=weight,grooming,visit'))).toEqual(['weight', 'visit']);
    expect(kindsIn(new URLSearchParams(''))).toEqual([]);
  });
});
