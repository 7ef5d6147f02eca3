import type { Variant } from '@pawfolio/domain/catalog';
import { RadioGroup } from '../../../../shared/ui/radio-group.tsx';
import { variantIn } from '../../model/builder-state.ts';
import { choicesOf, toVariant, variantLike } from '../../model/variants.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';

/** Size and colour. What there is only one of is not asked. */
export function VariantChoice() {
  const { builder } = useBuilderSession();
  const product = useBuilder((state) => state.product);
  const variant = useBuilder(variantIn);
  const { sizes, finishes } = choicesOf(product);
  const choose = (to: Partial<Pick<Variant, 'size' | 'colourName'>>): void => {
    const { document, changes } = toVariant(builder.document, product, variantLike(product, variant, to));
    builder.relay(document, changes);
  };
  if (sizes.length < 2 && finishes.length < 2) return null;
  return (
    <div className="space-y-5">
      {sizes.length > 1 && (
        <RadioGroup
          name="builder-size"
          label="Size"
          look="cards"
          value={variant.size}
          options={sizes.map((size) => ({ value: size, label: size }))}
          onChange={({ target }) => choose({ size: target.value })}
        />
      )}
      {finishes.length > 1 && (
        <RadioGroup
          name="builder-finish"
          label="Colour"
          look="cards"
          value={variant.colourName}
          options={finishes.map(({ colourName, colour }) => ({
            value: colourName,
            label: colourName,
            picture: (
              <span className="size-7 rounded-full border border-edge" style={{ backgroundColor: colour }} />
            ),
          }))}
          onChange={({ target }) => choose({ colourName: target.value })}
        />
      )}
    </div>
  );
}
