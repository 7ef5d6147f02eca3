import { serverTime, type ForWrite, type ParityCase } from '../kernel/index.ts';
import type { Design, DesignVersion } from './contracts.ts';
import type { DesignElement, TextElement } from './elements.ts';
import type { PrintSurface, PrintVariant } from './print.ts';
import type { DesignDocument } from './schema.ts';
import type { SlotValues } from './slots.ts';

/** What three pets show: a short name, a long one, and one with accents; phones of three countries. */
export const fixtureValues: readonly [SlotValues, SlotValues, SlotValues] = [
  {
    name: 'Bo',
    phone: '+44 20 7946 0958',
    phone2: null,
    chip: null,
    photo: { petId: 'pet1', photoId: 'photo1', width: 4032, height: 3024 },
    tagUrl: 'https://pawfolio.example/t/AbCdEfGhIjKlMnOpQrStUv',
  },
  {
    name: 'Maximilian-Alexander',
    phone: '+49 170 12345678',
    phone2: '+49 30 901820',
    chip: '276098102345678',
    photo: { petId: 'pet2', photoId: 'photo2', width: 3024, height: 4032 },
    tagUrl: 'https://pawfolio.example/t/BbCdEfGhIjKlMnOpQrStUv',
  },
  {
    name: 'Žofie Übermöß',
    phone: '+420 601 123 456',
    phone2: '+33 1 23 45 67 89',
    chip: null,
    photo: { petId: 'pet3', photoId: 'photo3', width: 4000, height: 4000 },
    tagUrl: 'https://pawfolio.example/t/CbCdEfGhIjKlMnOpQrStUv',
  },
];

/** A printed square of 100 mm. */
export const validSurface = (overrides: Partial<PrintSurface> = {}): PrintSurface => ({
  id: 'front',
  label: 'Front',
  widthMm: 100,
  heightMm: 100,
  bleedMm: 3,
  safeMm: 5,
  minDpi: 150,
  targetDpi: 300,
  method: 'print',
  minTextPt: 8,
  maxLines: 4,
  charset: 'latin-extended',
  mask: { kind: 'rect', radiusMm: 0 },
  ...overrides,
});

export const validVariant = (surface: Partial<PrintSurface> = {}): PrintVariant => ({
  id: 'plain',
  label: 'Plain',
  colour: '#FFFFFF',
  inks: ['#221F1A', '#FFFFFF', '#C2510C'],
  surfaces: [validSurface(surface)],
});

/** The pet's name in the middle of `validSurface`. */
export const validText = (overrides: Partial<TextElement> = {}): TextElement => ({
  type: 'text',
  id: 'name',
  name: 'Name',
  role: 'name',
  x: 50,
  y: 50,
  width: 60,
  height: 20,
  rotation: 0,
  opacity: 1,
  locked: false,
  hidden: false,
  content: '{{name}}',
  override: null,
  fontId: 'fraunces',
  sizePt: 24,
  fit: 'shrink',
  wrap: false,
  caps: false,
  colour: '#221F1A',
  align: 'center',
  arc: 0,
  letterSpacing: 0,
  lineHeight: 1.2,
  ...overrides,
});

/** A document with these elements on its one surface. */
export const validDocument = (
  elements: readonly DesignElement[] = [validText()],
  overrides: Partial<DesignDocument> = {},
): DesignDocument => ({
  schemaVersion: 1,
  productId: 'plain-square',
  variantId: 'plain',
  templateId: null,
  values: fixtureValues[0],
  surfaces: [{ surfaceId: 'front', background: null, elements: [...elements] }],
  ...overrides,
});

const head = {
  name: 'A square for Bo',
  productId: 'plain-square',
  variantId: 'plain',
  petId: 'pet1',
  revision: 1,
  price: { amount: 1_600, currency: 'USD' },
};

/** `users/{uid}/designs/{designId}` as the server writes it. */
export const validDesign = (overrides: Partial<ForWrite<Design>> = {}): ForWrite<Design> => ({
  ...head,
  document: validDocument(),
  checks: [],
  previewPath: null,
  createdAt: serverTime,
  updatedAt: serverTime,
  ...overrides,
});

export const validVersion = (overrides: Partial<ForWrite<DesignVersion>> = {}): ForWrite<DesignVersion> => ({
  ...head,
  document: validDocument(),
  checks: [],
  createdAt: serverTime,
  ...overrides,
});

/**
 * Bodies that `designSchema` accepts or refuses. No client may write any of them: in the rules each is a refusal, whatever
 * it says here.
 */
export const designCases: readonly ParityCase[] = [
  { name: 'complete', data: validDesign(), valid: true },
  { name: 'without a pet', data: validDesign({ petId: null }), valid: true },
  { name: 'name of 80', data: validDesign({ name: 'a'.repeat(80) }), valid: true },
  { name: 'name of 81', data: validDesign({ name: 'a'.repeat(81) }), valid: false },
  { name: 'no name', data: validDesign({ name: '' }), valid: false },
  { name: 'revision 0', data: validDesign({ revision: 0 }), valid: false },
  { name: 'revision 1.5', data: validDesign({ revision: 1.5 }), valid: false },
  {
    name: 'a price below nought',
    data: validDesign({ price: { amount: -1, currency: 'USD' } }),
    valid: false,
  },
  { name: 'no document', data: { ...validDesign(), document: null }, valid: false },
  {
    name: 'a document of a newer version',
    data: { ...validDesign(), document: { ...validDocument(), schemaVersion: 2 } },
    valid: false,
  },
  {
    name: 'a check that there is not',
    data: { ...validDesign(), checks: [{ code: 'ugly', severity: 'warn', elementId: null }] },
    valid: false,
  },
];
