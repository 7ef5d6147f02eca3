import {
  accentAt,
  fontOf,
  FULL_CROP,
  inkAt,
  MM_PER_PT,
  type DesignElement,
  type DesignSurface,
  type Ground,
  type IconId,
  type PhotoSource,
  type Rect,
  type ShapeKind,
} from '@pawfolio/domain/builder';
import { newElementId } from './new-id.ts';

/** The side on which something new is put, in its middle and above all else. */
interface Place extends Ground {
  surface: DesignSurface;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** In the middle of the surface: a share of its width and of its height. */
function base({ spec }: Place, name: string, width: number, height: number) {
  return {
    id: newElementId(),
    name,
    role: null,
    x: round(spec.widthMm / 2),
    y: round(spec.heightMm / 2),
    width: round(Math.max(1, width)),
    height: round(Math.max(1, height)),
    rotation: 0,
    opacity: 1,
    locked: false,
    hidden: false,
  };
}

const sideOf = ({ spec }: Place, share: number): number => Math.min(spec.widthMm, spec.heightMm) * share;

/** What lies below a box in the middle. */
const below = ({ spec }: Place, width: number, height: number): Rect => ({
  ...{ x: (spec.widthMm - width) / 2, y: (spec.heightMm - height) / 2 },
  ...{ width, height },
});

const inkFor = (place: Place, width: number, height = width): string =>
  inkAt(place.surface, below(place, width, height), place);

export function newText(place: Place): DesignElement {
  const { spec } = place;
  const height = Math.max(spec.heightMm * 0.16, spec.minTextPt * MM_PER_PT * 1.3);
  const width = spec.widthMm * 0.6;
  return {
    type: 'text',
    ...base(place, 'Text', width, height),
    content: 'Your text',
    override: null,
    fontId: fontOf('nunito').id,
    sizePt: Math.max(spec.minTextPt, round(height / MM_PER_PT / 1.3)),
    fit: 'shrink',
    wrap: false,
    caps: false,
    colour: inkFor(place, width, height),
    align: 'center',
    arc: 0,
    letterSpacing: 0,
    lineHeight: 1.2,
  };
}

export function newPhoto(place: Place, source: PhotoSource): DesignElement {
  const side = sideOf(place, 0.5);
  return {
    type: 'photo',
    ...base(place, 'Photo', side, side),
    source,
    crop: FULL_CROP,
    mask: 'rounded',
    border: null,
  };
}

export function newIcon(place: Place, icon: IconId): DesignElement {
  const side = sideOf(place, 0.25);
  const colour = accentAt(place.surface, below(place, side, side), place);
  return { type: 'icon', ...base(place, 'Icon', side, side), icon, colour };
}

export function newShape(place: Place, shape: ShapeKind): DesignElement {
  const side = sideOf(place, 0.4);
  const isLine = shape === 'line';
  const line = { colour: inkFor(place, side), widthMm: round(Math.max(0.3, side / 40)) };
  return {
    type: 'shape',
    ...base(place, isLine ? 'Line' : 'Shape', side, isLine ? 1 : side),
    shape,
    fill: null,
    stroke: line,
  };
}

export function newCode(place: Place): DesignElement {
  const side = sideOf(place, 0.42);
  return {
    type: 'qr',
    ...base(place, 'Lost-pet code', side, side),
    colour: inkFor(place, side),
    background: null,
  };
}
