import { describe, expect, it } from 'vitest';
import { checkDocument, documentValues } from './details.ts';
import { guessDocument } from './guess.ts';

const guess = (name: string) => guessDocument(name, '2026-11-24');

describe('guessDocument', () => {
  it.each([
    ['rabies-certificate.pdf', 'vaccination', 'Rabies certificate'],
    ['Vaccination_Record (2).pdf', 'vaccination', 'Vaccination Record'],
    ['kindly-insurance-policy-KD-20491.pdf', 'insurance', 'Kindly insurance policy KD 20491'],
    ['vaccination invoice.pdf', 'invoice', 'Vaccination invoice'],
    ['BLOOD TEST RESULTS.PDF', 'labResult', 'Blood test results'],
    ['PetPassport.jpeg', 'passport', 'Pet Passport'],
    ['Impfpass Bello.pdf', 'vaccination', 'Impfpass Bello'],
    ['spay certificate.heic', 'neuterCertificate', 'Spay certificate'],
    ['Kennel Club pedigree.pdf', 'pedigree', 'Kennel Club pedigree'],
    ['microchip_registration.pdf', 'registration', 'Microchip registration'],
    ['Rezept für Miso.pdf', 'prescription', 'Rezept für Miso'],
    ['letter from the vet.pdf', 'other', 'Letter from the vet'],
  ])('%s', (name, kind, title) => {
    expect(guess(name)).toEqual({ kind, title, issuedOn: null, expiresOn: null });
  });

  it('takes the day in a name for the day of issue, and out of the title', () => {
    for (const name of [
      'rabies certificate 2026-03-01.pdf',
      '20260301_rabies_certificate.pdf',
      'rabies certificate - 2026.03.01 (1).pdf',
    ])
      expect(guess(name), name).toMatchObject({ title: 'Rabies certificate', issuedOn: '2026-03-01' });
  });

  it('leaves a day that lies ahead, or does not exist, in the title', () => {
    expect(guess('policy until 2027-03-01.pdf')).toMatchObject({
      title: 'Policy until 2027-03-01',
      issuedOn: null,
    });
    expect(guess('policy 2026-02-30.pdf')).toMatchObject({ title: 'Policy 2026-02-30', issuedOn: null });
  });

  it('makes no title of what a camera or a scanner wrote, and no date of when', () => {
    for (const name of [
      'IMG_0412.HEIC',
      'PXL_20260301_101500123.jpg',
      'Scan 2026-03-01.pdf',
      'document(1).pdf',
      'WhatsApp Image 2026-03-01 at 10.15.00.jpeg',
      'Screenshot 2026-03-01 at 10.15.00.png',
      'DSC00017.JPG',
      '.pdf',
      '',
    ])
      expect(guess(name), name).toMatchObject({ kind: 'other', title: 'Document', issuedOn: null });
    expect(guess('scan rabies.pdf').title).toBe('Scan rabies');
    expect(guess('IMG_20260301 lab.jpg')).toMatchObject({ kind: 'labResult' });
  });

  it('always makes something that can be saved', () => {
    for (const name of [
      '𝒙'.repeat(200),
      'a'.repeat(200),
      'x'.repeat(79) + '👩‍⚕️.pdf',
      '\u202efdp.exe',
      '%20%20.pdf',
    ])
      expect(checkDocument(documentValues(guess(name))), name).toHaveProperty('value');
  });
});
