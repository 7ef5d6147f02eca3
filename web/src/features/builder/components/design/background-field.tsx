import { documentOf, variantIn } from '../../model/builder-state.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { ColourField } from '../fields/colour-field.tsx';

/** The ground of a printed side. Metal and thread have none. */
export function BackgroundField() {
  const { builder } = useBuilderSession();
  const variant = useBuilder(variantIn);
  const document = useBuilder(documentOf);
  const surfaceId = useBuilder((state) => state.surfaceId);
  const spec = variant.surfaces.find(({ id }) => id === surfaceId);
  const surface = document.surfaces.find((candidate) => candidate.surfaceId === surfaceId);
  if (spec?.method !== 'print' || !surface) return null;
  return (
    <ColourField
      label="Background"
      none="The colour of the product"
      value={surface.background}
      colours={variant.inks}
      onChange={(colour) => builder.perform({ kind: 'background', surfaceId, colour })}
    />
  );
}
