import { elementsOf, type DesignDocument } from '@pawfolio/domain/builder';
import type { Product, Variant } from '@pawfolio/domain/catalog';
import { useMemo } from 'react';
import { ProductPreview } from '../../canvas/product-preview.tsx';
import { useDrawingTools } from '../../drawing/use-drawing-tools.ts';
import { useDrawing } from '../drawing-context.tsx';

interface Props {
  product: Product;
  variant: Variant;
  document: DesignDocument;
}

/** A layout on its product, small. */
export function TemplatePicture({ product, variant, document }: Props) {
  const { pictures } = useDrawing();
  const fonts = useMemo(
    () => elementsOf(document).flatMap((element) => (element.type === 'text' ? [element.fontId] : [])),
    [document],
  );
  const { tools } = useDrawingTools(fonts);
  const surfaceId = document.surfaces[0]?.surfaceId ?? '';
  return (
    <ProductPreview
      {...{ product, variant, document, surfaceId, tools, pictures }}
      className="size-20 sm:size-24"
    />
  );
}
