import { describe, expect, it } from 'vitest';
import { qr, shaper } from '../../../../tests/support/builder-tools.ts';
import {
  coveringCrop,
  covers,
  drawSurface,
  effectiveDpi,
  fixtureValues,
  FULL_CROP,
  imageKeys,
  sceneToSvg,
  validDocument,
  validSurface,
  validText,
  type DesignElement,
  type PhotoElement,
  type PrintSurface,
  type QrElement,
  type Scene,
  type ShapeElement,
} from './index.ts';
import fc from 'fast-check';

const [values] = fixtureValues;
const look = validText();
const common = {
  ...{ id: look.id, name: look.name, role: look.role, x: look.x, y: look.y, width: 40, height: 40 },
  ...{ rotation: 0, opacity: 0.5, locked: false, hidden: false },
};
const photo: PhotoElement = {
  ...common,
  ...{ type: 'photo', source: { kind: 'slot' }, crop: FULL_CROP, mask: 'circle', border: null },
};
const code: QrElement = { ...common, type: 'qr', colour: '#221F1A', background: null };
const shape: ShapeElement = {
  ...common,
  ...{ type: 'shape', shape: 'rect', fill: '#C2510C', stroke: { colour: '#221F1A', widthMm: 1 } },
};

const draw = (elements: DesignElement[], spec: Partial<PrintSurface> = {}, changes = {}): Scene => {
  const document = validDocument(elements);
  return drawSurface(document, 'front', { spec: validSurface(spec), shaper, qr, ...changes });
};
const svgOf = (scene: Scene): string => sceneToSvg(scene, { width: 100, bleed: false, href: (key) => key });

describe('a drawing', () => {
  it('leaves out what is hidden or has nothing to show, and throws for a side that is not there', () => {
    expect(draw([validText({ hidden: true })]).nodes).toEqual([]);
    expect(draw([validText({ content: '{{chip}}' })]).nodes).toEqual([]);
    expect(draw([photo], {}, { values: { ...values, photo: null } }).nodes).toEqual([]);
    expect(draw([code], {}, { values: { ...values, tagUrl: null } }).nodes).toEqual([]);
    const spec = validSurface();
    expect(() => drawSurface(validDocument(), 'back', { spec, shaper, qr })).toThrow(RangeError);
  });

  it('names pictures by what they are, and leaves out one that is gone', () => {
    expect(imageKeys(draw([photo]).nodes)).toEqual(['pets/pet1/photos/photo1']);
    expect(draw([photo], {}, { images: () => null }).nodes).toEqual([]);
  });

  it('has opacity in print alone, and only black where a laser marks', () => {
    expect(svgOf(draw([shape]))).toContain('opacity="0.5"');
    const engraved = svgOf(draw([shape, { ...code, id: 'code' }], { method: 'engrave' }));
    expect(engraved).not.toContain('opacity');
    expect(new Set(engraved.match(/#[0-9A-F]{6}/g))).toEqual(new Set(['#000000']));
    expect(draw([photo], { method: 'engrave' }).nodes).toEqual([]);
  });

  it('draws an engraved code as outlines, without ground', () => {
    const grounded = { ...code, background: '#FFFFFF' };
    expect(svgOf(draw([grounded])).match(/<path/g)).toHaveLength(2);
    expect(svgOf(draw([grounded], { method: 'engrave' })).match(/<path/g)).toHaveLength(1);
  });

  it('writes no address that breaks out of its attribute', () => {
    const svg = sceneToSvg(draw([photo]), { width: 10, bleed: false, href: () => '"><script>&' });
    expect(svg).toContain('href="&quot;&gt;&lt;script&gt;&amp;"');
  });
});

describe('a photo in its frame', () => {
  const side = fc.integer({ min: 1, max: 300 });
  const pixels = fc.record({
    width: fc.integer({ min: 50, max: 8_000 }),
    height: fc.integer({ min: 50, max: 8_000 }),
  });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('can always be made to fill it', () => {
    const crop = fc.record({ x: share, y: share, zoom: fc.double({ min: 0.1, max: 20, noNaN: true }) });
    fc.assert(
      fc.property(side, side, crop, pixels, (width, height, given, picture) => {
        const frame = { width, height };
        expect(covers(frame, coveringCrop(frame, given, picture), picture)).toBe(true);
      }),
    );
  });

  it('has fewer pixels to the inch the larger it is shown', () => {
    const frame = { width: 101.6, height: 76.2, crop: FULL_CROP };
    expect(effectiveDpi(frame, { width: 1600, height: 1200 })).toBe(400);
    expect(effectiveDpi({ ...frame, crop: { ...FULL_CROP, zoom: 2 } }, { width: 1600, height: 1200 })).toBe(
      200,
    );
  });
});
