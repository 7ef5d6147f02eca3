import { describe, expect, it } from 'vitest';
import { checkDocument, documentValues } from './details.ts';

const values = { kind: 'vaccination', title: ' Rabies  certificate ', issuedOn: '2026-05-04', expiresOn: '' };
const issuesOf = (change: Partial<typeof values>) => {
  const checked = checkDocument({ ...values, ...change });
  return 'issues' in checked ? checked.issues.map(({ path }) => path[0]) : [];
};

describe('checkDocument', () => {
  it('tidies what is typed, and shows it again as it was', () => {
    const checked = checkDocument(values);
    expect(checked).toEqual({
      value: { kind: 'vaccination', title: 'Rabies certificate', issuedOn: '2026-05-04', expiresOn: null },
    });
    if ('value' in checked)
      expect(documentValues(checked.value)).toEqual({ ...values, title: 'Rabies certificate' });
  });

  it('names every field that is not right', () => {
    expect(issuesOf({ title: '  ' })).toEqual(['title']);
    expect(issuesOf({ title: 'x'.repeat(81) })).toEqual(['title']);
    expect(issuesOf({ title: 'x'.repeat(80) })).toEqual([]);
    expect(issuesOf({ kind: '', issuedOn: '2026-02-30' })).toEqual(['kind', 'issuedOn']);
  });

  it('knows that nothing expires before it was issued; on the same day it may', () => {
    expect(issuesOf({ expiresOn: '2026-05-03' })).toEqual(['expiresOn']);
    expect(issuesOf({ expiresOn: '2026-05-04' })).toEqual([]);
    expect(issuesOf({ issuedOn: '', expiresOn: '2026-05-03' })).toEqual([]);
  });
});
