import { cat } from '../art/animals.ts';
import { portrait } from '../art/scene.ts';
import { bare, weights, written, type Day, type PetSeed } from './types.ts';

/** The pet with everything in order. */
export const miso = (day: Day): PetSeed => ({
  id: 'miso',
  content: {
    name: 'Miso',
    species: 'cat',
    breed: 'Domestic shorthair',
    sex: 'male',
    reproductiveStatus: 'neutered',
    bornOn: '2019',
    deceasedOn: null,
    colour: 'Grey tabby, white bib',
    microchip: '276098106789012',
    careNotes: 'Indoors at night. Opens the fridge; the lock is on the left.',
    vet: { clinic: 'Riverside Vets', phone: '+44 117 496 0018', email: null },
    insurance: null,
    coverPhotoId: 'misoEvening',
  },
  records: {
    ...weights(day, [
      [-280, 4_900],
      [-190, 5_050],
      [-100, 5_120],
      [-14, 5_080],
    ]),
    fvrcp: {
      kind: 'vaccination',
      on: day(-140),
      ...bare,
      vaccine: 'Panleukopenia, herpes, calicivirus (FVRCP)',
      product: 'Purevax RCP',
      lot: 'L441-2',
      dueOn: day(225),
    },
    felv: {
      kind: 'vaccination',
      on: day(-140),
      ...bare,
      vaccine: 'Feline leukaemia (FeLV)',
      product: 'Purevax FeLV',
      lot: 'L441-9',
      dueOn: day(225),
    },
    teeth: {
      kind: 'visit',
      on: day(-140),
      note: 'A little tartar, nothing to do yet.',
      documentId: null,
      clinic: 'Riverside Vets',
      reason: 'Yearly check and vaccinations',
    },
    vacuum: {
      kind: 'condition',
      on: day(-800),
      note: 'Hides for an hour. Let him.',
      documentId: null,
      name: 'Afraid of the vacuum cleaner',
      resolvedOn: null,
    },
    collar: {
      kind: 'reminder',
      on: day(-30),
      ...bare,
      title: 'New flea collar',
      dueOn: day(52),
      doneOn: null,
    },
  },
  photos: [
    {
      id: 'misoEvening',
      caption: 'Guarding the garden',
      takenOn: day(-75),
      svg: portrait('evening', cat()),
      sideways: false,
    },
    {
      id: 'misoHome',
      caption: 'His rug now',
      takenOn: day(-9),
      svg: portrait('home', cat(), { scale: 0.95 }),
      sideways: true,
    },
  ],
  documents: [
    {
      id: 'misoChip',
      kind: 'registration',
      title: 'Microchip registration',
      fileName: 'miso-microchip.pdf',
      issuedOn: day(-1_900),
      expiresOn: null,
      content: {
        issuer: 'Petlog register',
        title: 'Microchip registration',
        rows: [
          ['Microchip', '276 098 106 789 012'],
          ['Animal', 'Miso, cat, male'],
          ['Keeper', 'Robin Vale, 12 Harbour Lane, Bristol'],
          ['Registered on', written(day(-1_900))],
        ],
        note: 'Tell us when you move: a chip only helps if it leads to you.',
      },
    },
  ],
});
