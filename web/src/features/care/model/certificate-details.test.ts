import { checkDocument, documentValues } from '@pawfolio/domain/media';
import { recordKinds } from '@pawfolio/domain/pet';
import { describe, expect, it } from 'vitest';
import { certificateDetails } from './certificate-details.ts';

const TODAY = '2026-11-24';
const dose = { on: '2026-05-04', vaccine: ' Rabies ' };

describe('certificateDetails', () => {
  it('goes by the name of the file where that says something', () => {
    expect(certificateDetails('pet-passport.pdf', 'vaccination', dose, TODAY)).toEqual({
      kind: 'passport',
      title: 'Pet passport',
      issuedOn: '2026-05-04',
      expiresOn: null,
    });
    expect(certificateDetails('booster 2026-05-06.pdf', 'vaccination', dose, TODAY).issuedOn).toBe(
      '2026-05-06',
    );
  });

  it('goes by the entry where a camera has named it', () => {
    expect(certificateDetails('IMG_0412.HEIC', 'vaccination', dose, TODAY)).toMatchObject({
      kind: 'vaccination',
      title: 'Rabies certificate',
      issuedOn: '2026-05-04',
    });
    expect(certificateDetails('scan.pdf', 'visit', { on: TODAY, reason: 'Limping' }, TODAY)).toMatchObject({
      kind: 'other',
      title: 'Vet visit: Limping',
    });
  });

  it('takes no day that lies ahead, nor one of an entry that hands out nothing', () => {
    expect(certificateDetails('scan.pdf', 'vaccination', { on: '2026-12-01' }, TODAY).issuedOn).toBeNull();
    expect(certificateDetails('scan.pdf', 'weight', dose, TODAY).issuedOn).toBeNull();
  });

  it('can always be saved', () => {
    for (const kind of recordKinds)
      for (const values of [
        {},
        { on: '', vaccine: 'x'.repeat(60), name: 'x'.repeat(80), reason: 'x'.repeat(200) },
      ])
        expect(checkDocument(documentValues(certificateDetails('', kind, values, TODAY)))).toHaveProperty(
          'value',
        );
  });
});
