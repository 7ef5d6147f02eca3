import { Bandana } from './bandana.tsx';
import { Bed } from './bed.tsx';
import { Blanket } from './blanket.tsx';
import { Mug } from './mug.tsx';
import { Tag } from './tag.tsx';
import type { DrawingProps } from './types.ts';

export type MockupKind =
  'round-tag' | 'bone-tag' | 'heart-tag' | 'bandana' | 'mug' | 'enamel-mug' | 'bed' | 'blanket';

/** A product as it will look: square, drawn in layers, with `children` on it. Decorative: name it beside the drawing. */
export function Mockup({ kind, ...drawing }: DrawingProps & { kind: MockupKind }) {
  switch (kind) {
    case 'round-tag':
      return <Tag {...drawing} eyeMm={-1.2} />;
    case 'bone-tag':
      return <Tag {...drawing} eyeMm={3.4} />;
    case 'heart-tag':
      return <Tag {...drawing} eyeMm={2.6} />;
    case 'bandana':
      return <Bandana {...drawing} />;
    case 'mug':
      return <Mug {...drawing} />;
    case 'enamel-mug':
      return <Mug {...drawing} enamel />;
    case 'bed':
      return <Bed {...drawing} />;
    case 'blanket':
      return <Blanket {...drawing} />;
  }
}
