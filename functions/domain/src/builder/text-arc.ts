import { multiply, rotation, scaling, translation, type Matrix } from './matrix.ts';
import type { ShapedText } from './shaper.ts';
import { radians } from './units.ts';

interface ArcBox {
  width: number;
  height: number;
  arc: number;
}

/** The radius of the circle of which an arc of `arc` degrees is as wide as the box. */
export function arcRadius({ width, arc }: Pick<ArcBox, 'width' | 'arc'>): number {
  const angle = Math.min(180, Math.abs(arc));
  return width / 2 / Math.sin(radians(angle) / 2);
}

/**
 * Where each glyph of a line stands on its circle. Above 0 degrees the tops of the capitals of the first line touch the
 * circle from inside, which touches the top of the box; below 0 the words stand in the bowl of it, at the bottom of the
 * box. So the circle is the same for every word and every size, and a ring of words stays concentric with its tag.
 * @param em size in mm
 * @param cap height of the capitals in mm
 * @param drop of this line below the first, in mm
 */
export function arcMatrices(
  box: ArcBox,
  shaped: ShapedText,
  em: number,
  cap: number,
  drop: number,
): Matrix[] {
  const over = box.arc > 0;
  const circle = arcRadius(box);
  const centreY = over ? circle - box.height / 2 : box.height / 2 - circle;
  const radius = Math.max(0.01, over ? circle - cap - drop : circle + drop);
  return shaped.glyphs.map(({ x, y, advance }) => {
    const middle = (x + advance / 2 - shaped.advance / 2) * em;
    const turn = ((middle / radius) * 180) / Math.PI;
    const inGlyph = multiply(scaling(em), translation(-advance / 2, y));
    const onCircle = translation(0, over ? -radius : radius);
    return multiply(
      multiply(translation(0, centreY), rotation(over ? turn : -turn)),
      multiply(onCircle, inGlyph),
    );
  });
}
