import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '../kernel/index.ts';
import {
  designCases,
  designDocumentSchema,
  designSchema,
  deserialise,
  documentBytes,
  MAX_ELEMENTS,
  migrate,
  saveDesign,
  serialise,
  usedSurfaces,
  validDocument,
  validText,
} from './index.ts';
import { anyDocument } from '../../../../tests/support/builder-arbitrary.ts';

const stamp = { toMillis: () => 0 };

describe('a design document', () => {
  it('of the fixture is valid', () => {
    expect(designDocumentSchema.parse(validDocument())).toEqual(validDocument());
  });

  const texts = (count: number) => Array.from({ length: count }, (_, n) => validText({ id: `t${n}` }));
  it.each([
    ['an element too many', validDocument(texts(MAX_ELEMENTS + 1))],
    ['the same id twice', validDocument([validText(), validText()])],
    [
      'a surface twice',
      { ...validDocument([]), surfaces: [...validDocument([]).surfaces, ...validDocument([]).surfaces] },
    ],
    ['a colour by name', validDocument([validText({ colour: 'red' })])],
    ['a font that there is not', validDocument([validText({ fontId: 'arial' as never })])],
    ['no size', validDocument([validText({ width: 0 })])],
    ['not a number', validDocument([validText({ x: NaN })])],
    ['an unknown key', { ...validDocument(), svg: '<svg/>' }],
    [
      'a link to elsewhere',
      { ...validDocument(), values: { ...validDocument().values, tagUrl: 'javascript:alert(1)' } },
    ],
  ])('with %s is refused', (_, document) => {
    expect(designDocumentSchema.safeParse(document).success).toBe(false);
    expect(designDocumentSchema.safeParse(validDocument(texts(MAX_ELEMENTS))).success).toBe(true);
  });

  it('is the same after it was text, and the text is the same whatever the order of keys', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = serialise(document);
        expect(deserialise(text)).toEqual(document);
        expect(serialise(deserialise(text))).toBe(text);
        const reversed = Object.fromEntries(Object.entries(document).reverse()) as typeof document;
        expect(serialise(reversed)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('is priced by the surfaces that carry something', () => {
    expect(usedSurfaces(validDocument())).toEqual(['front']);
    expect(usedSurfaces(validDocument([validText({ hidden: true })]))).toEqual([]);
    expect(documentBytes(validDocument())).toBeGreaterThan(500);
  });
});

describe('migrations', () => {
  const v0 = {
    schemaVersion: 0,
    product: 'round-tag',
    variant: 's-steel',
    elements: [
      {
        type: 'text',
        left: 10,
        top: 20,
        width: 40,
        height: 10,
        text: 'Bella',
        slot: 'name',
        fontId: 'inter',
        sizePt: 12,
        colour: '#000000',
      },
      {
        type: 'text',
        left: 0,
        top: 0,
        width: 40,
        height: 10,
        text: 'Call me',
        fontId: 'inter',
        sizePt: 9,
        colour: '#000000',
      },
      {
        type: 'photo',
        left: 0,
        top: 0,
        width: 20,
        height: 20,
        source: { kind: 'slot' },
        crop: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 },
      },
    ],
  };

  it('bring version 0 up to date', () => {
    const result = migrate(v0);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const [name, line, photo] = result.document.surfaces[0]?.elements ?? [];
    expect(name).toMatchObject({ id: 'e1', x: 30, y: 25, content: '{{name}}', override: 'Bella' });
    expect(line).toMatchObject({ content: 'Call me', override: null });
    expect(photo).toMatchObject({ crop: { x: 0.5, y: 0.5, zoom: 2 } });
  });

  it('leave the current version as it is', () => {
    expect(migrate(validDocument())).toEqual({ ok: true, document: validDocument() });
  });

  it.each([
    ['nothing', null, 'not_a_document'],
    ['a list', [], 'not_a_document'],
    ['no version', {}, 'not_a_document'],
    ['a version that never was', { schemaVersion: -1 }, 'not_a_document'],
    ['half a version', { schemaVersion: 0.5 }, 'not_a_document'],
    ['a newer version', { schemaVersion: 2 }, 'newer_version'],
    ['an empty version 0', { schemaVersion: 0 }, 'invalid'],
  ])('refuse %s', (_, stored, code) => {
    expect(migrate(stored)).toMatchObject({ ok: false, error: { code } });
  });

  it('never throw, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(0, 1), (anything, schemaVersion) => {
        migrate(anything);
        migrate({ schemaVersion, elements: [anything], surfaces: anything });
      }),
    );
  });
});

describe('stored designs', () => {
  it.each(designCases.map((entry) => [entry.name, entry] as const))('%s', (_, { data, valid }) => {
    expect(designSchema.safeParse(resolveServerTime(data, stamp)).success).toBe(valid);
  });

  it('are saved with the product that their document names', () => {
    const input = {
      designId: 'd1',
      baseRevision: 0,
      name: 'Bo',
      productId: 'plain-square',
      variantId: 'plain',
      petId: null,
      document: validDocument(),
    };
    const accepts = (data: unknown) =>
      saveDesign.input._zod.run({ value: data, issues: [] }, { async: false });
    expect(accepts(input)).toMatchObject({ issues: [] });
    expect(accepts({ ...input, productId: 'another' })).toMatchObject({ issues: [{ path: ['document'] }] });
  });
});
