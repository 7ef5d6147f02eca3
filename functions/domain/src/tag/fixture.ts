import type { CardSource } from './public-card.ts';
import type { PublicTag } from './schema.ts';

const at = { toMillis: () => Date.UTC(2026, 5, 15) };

/** A pet of which everything is known, and two people to call. */
export const cardSource = (): CardSource => ({
  pet: {
    name: 'Biscuit',
    species: 'dog',
    breed: 'Beagle',
    sex: 'female',
    bornOn: '2021-04-17',
    deceasedOn: null,
    colour: 'Brown and white',
    microchip: '826098100123456',
    careNotes: 'Needs medicine every evening.',
    vet: { clinic: 'Park Vets', phone: '020 7946 0958' },
  },
  contacts: [
    { id: 'anna', name: 'Anna', phone: '+44 (0)20 7946 0123', relation: 'Owner' },
    { id: 'ben', name: 'Ben', phone: '07700 900123', relation: null },
  ],
  photo: { width: 480, height: 360 },
});

/** A card on which there is nothing but a name. */
export const validTag = (changes: Partial<PublicTag> = {}): PublicTag => ({
  name: 'Biscuit',
  species: null,
  breed: null,
  sex: null,
  bornOn: null,
  colour: null,
  microchip: null,
  careNotes: null,
  vet: null,
  contacts: [],
  photo: null,
  message: null,
  lost: false,
  lostSince: null,
  updatedAt: at,
  ...changes,
});
