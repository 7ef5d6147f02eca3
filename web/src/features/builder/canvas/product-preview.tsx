import {
  drawSurface,
  type DesignDocument,
  type DesignElement,
  type PrintVariant,
} from '@pawfolio/domain/builder';
import type { Product } from '@pawfolio/domain/catalog';
import { memo, useDeferredValue, useId, useMemo } from 'react';
import { cx } from '../../../shared/lib/cx.ts';
import { Mockup } from '../../../shared/mockups/mockup.tsx';
import { imagesOf, type Pictures } from '../drawing/pictures.ts';
import { SceneNodes } from '../drawing/scene-nodes.tsx';
import type { DrawingTools } from '../drawing/use-drawing-tools.ts';

interface Props {
  document: DesignDocument;
  product: Pick<Product, 'mockup'>;
  variant: PrintVariant;
  surfaceId: string;
  /** Null while they load: the product is shown bare. */
  tools: DrawingTools | null;
  pictures: Pictures;
  className?: string | undefined;
}

/** The product as it will look, with the design on it. Decorative: say beside it what it is. */
export const ProductPreview = memo(function ProductPreview(props: Props) {
  const { product, variant, surfaceId, className } = props;
  const prefix = useId();
  const spec = variant.surfaces.find(({ id }) => id === surfaceId);
  // Editing comes first: the preview follows as soon as there is time.
  const document = useDeferredValue(props.document);
  const pictures = useDeferredValue(props.pictures);
  const { tools } = props;
  const nodes = useMemo(() => {
    const surface = document.surfaces.find((candidate) => candidate.surfaceId === surfaceId);
    if (!spec || !surface || !tools) return [];
    const elements = surface.elements.filter((element) => canBeDrawn(element, tools));
    const shown = { ...document, surfaces: [{ ...surface, elements }] };
    return drawSurface(shown, surfaceId, { spec, ...tools, images: imagesOf(pictures) }).nodes;
  }, [document, surfaceId, spec, tools, pictures]);
  if (!spec) return null;
  return (
    <div className={cx('grid aspect-square place-items-center', className)} aria-hidden="true">
      <Mockup kind={product.mockup} surface={spec} colour={variant.colour}>
        <SceneNodes nodes={nodes} href={(key) => pictures.get(key)?.url ?? null} prefix={prefix} />
      </Mockup>
    </div>
  );
});

/** A font that is still on its way leaves its words out. */
const canBeDrawn = (element: DesignElement, { shaper }: DrawingTools): boolean =>
  element.type !== 'text' || shaper.has(element.fontId);
