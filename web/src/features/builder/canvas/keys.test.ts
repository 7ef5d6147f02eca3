import {
  applyCommand,
  elementOf,
  validDocument,
  validText,
  type DesignElement,
  type PhotoElement,
} from '@pawfolio/domain/builder';
import { describe, expect, it } from 'vitest';
import { commandOfCropKey, commandOfKey, type Pressed } from './keys.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  ...{ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false },
  ...held,
});
const text = validText({ x: 50, y: 50, width: 20, height: 10, sizePt: 20, rotation: 0 });

function after(element: DesignElement, ...keys: Pressed[]): DesignElement | undefined {
  const document = keys.reduce(
    (before, key) => {
      const current = elementOf(before, element.id);
      const command = current && commandOfKey(current, key);
      return command ? applyCommand(before, command) : before;
    },
    validDocument([element]),
  );
  return elementOf(document, element.id);
}

describe('commandOfKey', () => {
  it('moves by one, five and a tenth of a millimetre', () => {
    expect(after(text, press('ArrowRight'), press('ArrowDown', { shiftKey: true }))).toMatchObject({
      x: 51,
      y: 55,
    });
    expect(after(text, press('ArrowLeft', { altKey: true }), press('ArrowUp'))).toMatchObject({
      x: 49.9,
      y: 49,
    });
  });
  it('turns both ways, and by more or less with Shift and Alt', () => {
    expect(after(text, press(']'))?.rotation).toBe(5);
    expect(after(text, press('['))?.rotation).toBe(355);
    expect(after(text, press('}', { shiftKey: true }))?.rotation).toBe(15);
    expect(after(text, press('[', { altKey: true }))?.rotation).toBe(359);
  });
  it('makes larger and smaller around the middle, words with their box', () => {
    const larger = after(text, press('+'));
    expect(larger).toMatchObject({ x: 50, y: 50, width: 21, height: 10.5, sizePt: 21 });
    const same = after(text, press('+'), press('-'));
    expect(same?.width).toBeCloseTo(20, 1);
    expect(after({ ...text, width: 10_000 }, press('+'))?.width).toBe(10_000);
  });
  it('copies under another id, removes, and changes what lies in front', () => {
    const copy = commandOfKey(text, press('d', { ctrlKey: true }));
    expect(copy).toMatchObject({ kind: 'duplicate', ids: ['name'] });
    expect(copy && applyCommand(validDocument([text]), copy).surfaces[0]?.elements).toHaveLength(2);
    expect(after(text, press('Delete'))).toBeUndefined();
    expect(commandOfKey(text, press('PageUp'))).toEqual({ kind: 'reorder', id: 'name', to: 'forward' });
  });
  it('leaves the keys of the page and the browser alone', () => {
    for (const pressed of [
      press('z', { ctrlKey: true }),
      press('Tab'),
      press('a'),
      press('ArrowUp', { metaKey: true }),
    ])
      expect(commandOfKey(text, pressed)).toBeNull();
  });
});

describe('commandOfCropKey', () => {
  const picture = { width: 200, height: 100 };
  const { x, y, rotation, opacity, locked, hidden } = text;
  const photo: PhotoElement = {
    ...{ x, y, rotation, opacity, locked, hidden, id: 'photo', name: 'Photo', role: null },
    ...{ type: 'photo', width: 20, height: 20, source: { kind: 'slot' }, mask: 'circle', border: null },
    crop: { x: 0.5, y: 0.5, zoom: 1 },
  };
  it('moves the picture, never so far that its frame would show', () => {
    expect(commandOfCropKey(photo, picture, press('ArrowRight'))).toMatchObject({
      set: { crop: { x: 0.475, y: 0.5 } },
    });
    expect(commandOfCropKey(photo, picture, press('ArrowUp'))).toMatchObject({
      set: { crop: { x: 0.5, y: 0.5 } },
    });
    const far = { ...photo, crop: { x: 0.26, y: 0.5, zoom: 1 } };
    expect(commandOfCropKey(far, picture, press('ArrowRight'))).toMatchObject({ set: { crop: { x: 0.25 } } });
  });
  it('goes the way of the arrow also in a turned frame', () => {
    const turned = { ...photo, rotation: 90 };
    expect(commandOfCropKey(turned, picture, press('ArrowDown'))).toMatchObject({
      set: { crop: { x: 0.475, y: 0.5 } },
    });
  });
  it('comes closer, and not further away than what fills the frame', () => {
    expect(commandOfCropKey(photo, picture, press('+'))).toMatchObject({ set: { crop: { zoom: 1.1 } } });
    expect(commandOfCropKey(photo, picture, press('-'))).toMatchObject({ set: { crop: { zoom: 1 } } });
    expect(commandOfCropKey(text, picture, press('+'))).toBeNull();
  });
});
