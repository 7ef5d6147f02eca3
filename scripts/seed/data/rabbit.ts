import { rabbit } from '../art/animals.ts';
import { portrait } from '../art/scene.ts';
import { bare, weights, written, type Day, type PetSeed } from './types.ts';

/** The pet that is new and young: an exact birthday, a first year of weights, little history. */
export const clover = (day: Day): PetSeed => ({
  id: 'clover',
  content: {
    name: 'Clover',
    species: 'rabbit',
    breed: 'Holland lop',
    sex: 'female',
    reproductiveStatus: 'intact',
    bornOn: day(-310),
    deceasedOn: null,
    colour: 'Chestnut, white nose',
    microchip: null,
    careNotes: 'Hay first, always. A handful of greens in the evening.',
    vet: { clinic: 'Burrow & Bough', phone: '+44 117 496 0055', email: 'care@burrow.test' },
    insurance: null,
    coverPhotoId: 'cloverMeadow',
  },
  records: {
    ...weights(day, [
      [-220, 620],
      [-160, 980],
      [-100, 1_310],
      [-45, 1_520],
      [-6, 1_580],
    ]),
    myxo: {
      kind: 'vaccination',
      on: day(-150),
      ...bare,
      vaccine: 'Myxomatosis',
      product: 'Nobivac Myxo-RHD Plus',
      lot: 'R208',
      dueOn: day(215),
    },
    rhd: {
      kind: 'vaccination',
      on: day(-150),
      ...bare,
      vaccine: 'Rabbit haemorrhagic disease (RHD2)',
      product: 'Nobivac Myxo-RHD Plus',
      lot: 'R208',
      dueOn: null,
    },
    spay: {
      kind: 'reminder',
      on: day(-12),
      note: 'Ask about the day and what to feed her after.',
      documentId: null,
      title: 'Book the spay',
      dueOn: day(9),
      doneOn: null,
    },
    first: {
      kind: 'visit',
      on: day(-150),
      note: null,
      documentId: 'cloverInvoice',
      clinic: 'Burrow & Bough',
      reason: 'First check and vaccinations',
    },
  },
  photos: [
    {
      id: 'cloverMeadow',
      caption: 'Found the clover',
      takenOn: day(-60),
      svg: portrait('meadow', rabbit(), { x: 1_040, scale: 1.08 }),
      sideways: false,
    },
    {
      id: 'cloverHome',
      caption: 'Home',
      takenOn: day(-140),
      svg: portrait('home', rabbit()),
      sideways: false,
    },
  ],
  documents: [
    {
      id: 'cloverInvoice',
      kind: 'invoice',
      title: 'Invoice, first check',
      fileName: 'burrow-and-bough-invoice.pdf',
      issuedOn: day(-150),
      expiresOn: null,
      content: {
        issuer: 'Burrow & Bough',
        title: 'Invoice 2208',
        rows: [
          ['For', 'Clover, rabbit'],
          ['Consultation', '£42.00'],
          ['Vaccination, Myxo-RHD Plus', '£58.00'],
          ['Total, paid by card', '£100.00'],
          ['Date', written(day(-150))],
        ],
        note: 'Thank you. Clover was very brave.',
      },
    },
    {
      id: 'cloverPedigree',
      kind: 'pedigree',
      title: 'Breeder’s card',
      fileName: 'clover-card.jpg',
      issuedOn: day(-250),
      expiresOn: null,
      content: { svg: portrait('evening', rabbit(), { scale: 1.05 }) },
    },
  ],
});
