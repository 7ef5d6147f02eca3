import type { Surface } from '@pawfolio/domain/catalog';
import { cx } from '../../../../shared/lib/cx.ts';
import { ProductPreview } from '../../canvas/product-preview.tsx';
import { documentOf, variantIn } from '../../model/builder-state.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { useDrawing } from '../drawing-context.tsx';

/** The product as it will look, all of its sides; each leads to its drawing. */
export function LivePreview({ className }: { className?: string | undefined }) {
  const { surfaces } = useBuilder(variantIn);
  return (
    <section aria-label="As it will look" className={cx('flex flex-wrap items-center gap-3', className)}>
      <p aria-hidden="true" className="text-sm font-semibold text-muted max-lg:w-full">
        As it
        <br className="max-lg:hidden" /> will look
      </p>
      {surfaces.map((surface) => (
        <Side key={surface.id} surface={surface} isOnly={surfaces.length === 1} />
      ))}
    </section>
  );
}

interface SideProps {
  surface: Pick<Surface, 'id' | 'label'>;
  isOnly: boolean;
}

function Side({ surface: { id, label }, isOnly }: SideProps) {
  const { builder } = useBuilderSession();
  const { tools, pictures } = useDrawing();
  const product = useBuilder((state) => state.product);
  const variant = useBuilder(variantIn);
  const document = useBuilder(documentOf);
  const isShown = useBuilder((state) => state.surfaceId === id);
  const picture = (
    <ProductPreview
      {...{ product, variant, document, pictures, surfaceId: id, tools: tools.tools }}
      className="builder-preview-picture"
    />
  );
  if (isOnly) return picture;
  return (
    <button
      type="button"
      aria-pressed={isShown}
      className={cx(
        'flex flex-col items-center rounded-card border px-3 pb-1 text-sm',
        isShown ? 'border-brand font-semibold' : 'border-line text-muted',
      )}
      onClick={() => builder.showSurface(id)}
    >
      {picture}
      <span>
        <span className="sr-only">Work on </span>
        {label}
      </span>
    </button>
  );
}
