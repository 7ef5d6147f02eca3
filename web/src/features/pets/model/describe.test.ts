import { describe, expect, it } from 'vitest';
import { ageLine, ageOfDeath, altOf, count, sexLine } from './describe.ts';

describe('words about a pet', () => {
  it('says how old it is, or when it lived', () => {
    expect(ageLine({ bornOn: '2023', deceasedOn: null }, '2026-11-23')).toBe('about 3 years');
    expect(ageLine({ bornOn: '2012-05', deceasedOn: '2026-01-02' }, '2026-11-23')).toBe('2012 – 2026');
    expect(ageLine({ bornOn: null, deceasedOn: '2026-01-02' }, '2026-11-23')).toBe('2026');
    expect(ageLine({ bornOn: null, deceasedOn: null }, '2026-11-23')).toBeNull();
  });

  it('knows an age at death only with both days', () => {
    expect(ageOfDeath({ bornOn: '2012-01-02', deceasedOn: '2026-01-02' })).toBe('14 years');
    expect(ageOfDeath({ bornOn: null, deceasedOn: '2026-01-02' })).toBeNull();
    expect(ageOfDeath({ bornOn: '2012', deceasedOn: null })).toBeNull();
  });

  it('says of the sex what is known', () => {
    expect(sexLine({ sex: 'female', reproductiveStatus: 'neutered' })).toBe('Female, neutered');
    expect(sexLine({ sex: 'unknown', reproductiveStatus: 'intact' })).toBe('Not neutered');
    expect(sexLine({ sex: 'unknown', reproductiveStatus: 'unknown' })).toBeNull();
  });

  it('describes a photo by its caption, or by whom it shows', () => {
    expect(altOf({ caption: 'At the sea' }, 'Miso')).toBe('At the sea');
    expect(altOf({ caption: null }, 'Miso')).toBe('Photo of Miso');
  });

  it('counts', () => {
    expect([count(0, 'photo'), count(1, 'photo'), count(2, 'photo')]).toEqual([
      '0 photos',
      '1 photo',
      '2 photos',
    ]);
  });
});
