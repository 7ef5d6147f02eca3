import {
  EMPTY_VALUES,
  photoKey,
  type DesignDocument,
  type DesignElement,
  type SlotValues,
} from '@pawfolio/domain/builder';
import type { Pictures } from '../src/features/builder/drawing/pictures.ts';

const photo = { petId: 'pet', photoId: 'photo', width: 1080, height: 810 };

export const sampleValues: SlotValues = {
  ...EMPTY_VALUES,
  name: 'Łódka',
  phone: '+44 20 7946 0958',
  chip: '276098106543210',
  photo,
  tagUrl: 'https://pawfolio.test/t/abcdefghijklmnopqrstuv',
};

/** A drawn photo: sky, hill and a round face. */
function paint(): string {
  const canvas = document.createElement('canvas');
  canvas.width = photo.width;
  canvas.height = photo.height;
  const context = canvas.getContext('2d');
  if (!context) return '';
  const sky = context.createLinearGradient(0, 0, 0, photo.height);
  sky.addColorStop(0, '#9CC7DD');
  sky.addColorStop(1, '#F3E3C3');
  context.fillStyle = sky;
  context.fillRect(0, 0, photo.width, photo.height);
  const disc = (x: number, y: number, r: number, colour: string): void => {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    context.fill();
  };
  disc(500, 1250, 700, '#6E8B5B');
  disc(420, 300, 90, '#7A4B2A');
  disc(660, 300, 90, '#7A4B2A');
  disc(540, 430, 210, '#B4763F');
  disc(470, 390, 22, '#221F1A');
  disc(610, 390, 22, '#221F1A');
  disc(540, 470, 34, '#221F1A');
  return canvas.toDataURL('image/jpeg', 0.9);
}

let url: string | undefined;

/** The sample photo, and no other. */
export const samplePictures = (): Pictures => {
  url ??= paint();
  const picture = { url, width: photo.width, height: photo.height };
  const key = photoKey({ kind: 'pet', ...photo });
  return { get: (asked) => (asked === key ? picture : null) };
};

const common = (at: number, columns: number, cell: number) => ({
  id: `e${at}`,
  role: null,
  x: (at % columns) * cell + cell / 2,
  y: Math.floor(at / columns) * cell + cell / 2,
  width: cell * 0.8,
  height: cell * 0.8,
  rotation: (at * 17) % 40,
  opacity: 1,
  locked: false,
  hidden: false,
});

/** A fifth of words, a fifth of photos in frames, shapes and icons: as many as there have to be. */
function element(at: number, columns: number, cell: number): DesignElement {
  const base = { ...common(at, columns, cell), name: `Thing ${at}` };
  switch (at % 5) {
    case 0:
      return {
        ...base,
        type: 'text',
        content: `Biscuit ${at}`,
        override: null,
        fontId: 'fraunces',
        sizePt: 60,
        fit: 'shrink',
        wrap: false,
        caps: false,
        colour: '#221F1A',
        align: 'center',
        arc: 0,
        letterSpacing: 0,
        lineHeight: 1.2,
      };
    case 1:
      return {
        ...base,
        type: 'photo',
        source: { kind: 'slot' },
        crop: { x: 0.5, y: 0.5, zoom: 1.2 },
        mask: 'circle',
        border: { colour: '#C2510C', widthMm: 0.4 },
      };
    case 2:
      return { ...base, type: 'shape', shape: 'star', fill: '#E5B567', stroke: null };
    case 3:
      return { ...base, type: 'icon', icon: 'paw', colour: '#1F5D50' };
    default:
      return {
        ...base,
        type: 'shape',
        shape: 'heart',
        fill: '#C2510C',
        stroke: { colour: '#221F1A', widthMm: 0.3 },
        opacity: 0.8,
      };
  }
}

/** A square of 200 mm with that many things in rows. */
export function crowded(count: number): DesignDocument {
  const columns = Math.ceil(Math.sqrt(count));
  const elements = Array.from({ length: count }, (_, at) => element(at, columns, 200 / columns));
  return {
    schemaVersion: 1,
    productId: 'crowd',
    variantId: 'plain',
    templateId: null,
    values: sampleValues,
    surfaces: [{ surfaceId: 'front', background: '#FBF7F0', elements }],
  };
}
