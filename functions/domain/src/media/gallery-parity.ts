import {
  idCases,
  intCases,
  mapCases,
  orNull,
  parityCases,
  timeCases,
  type FieldCases,
  type ParityTable,
} from '../kernel/index.ts';
import { GALLERY_MAX, gallerySchema, validGallery } from './gallery-schema.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, n) => `photo${String(n)}`);

const orderCases: FieldCases = {
  accepts: {
    empty: [],
    'one id': ids(1),
    'one id of one character': ['a'],
    [`${GALLERY_MAX} ids`]: ids(GALLERY_MAX),
  },
  refuses: {
    null: null,
    'a string': 'photo1',
    'a map': {},
    [`${GALLERY_MAX + 1} ids`]: ids(GALLERY_MAX + 1),
    'an empty id': ['a', '', 'b'],
    'an id with a slash': ['a/b'],
    'an id of 129 characters': ['a'.repeat(129)],
    'one empty id': [''],
    'one number': [1],
    'a map for an id': [{ a: 1 }],
  },
};

const crop = { x: 0, y: 120, width: 1000, height: 667 };
const permille = intCases(0, 1000);
const coverCases = mapCases(
  { photoId: 'photo1', crop },
  { photoId: idCases, crop: mapCases(crop, { x: permille, y: permille, width: permille, height: permille }) },
);

/** `users/{uid}/pets/{petId}/layout/gallery`. */
export const galleryParity: ParityTable = {
  schema: gallerySchema,
  cases: parityCases(
    { complete: { ...validGallery() }, plain: { ...validGallery({ order: [], cover: null }) } },
    { order: orderCases, cover: orNull(coverCases), updatedAt: timeCases },
  ),
  zodOnly: [
    {
      name: 'order: two ids in one text',
      data: validGallery({ order: ['a,b', 'c'] }),
      reason: 'Joined by commas it is the same as two ids, and it spoils only the order that its owner sees.',
    },
    {
      name: 'order: numbers for ids',
      data: validGallery({ order: [1, 2] as never }),
      reason:
        'Rules can look at a list only as a joined text, where 1 and "1" are the same; readers pass over it.',
    },
  ],
};
