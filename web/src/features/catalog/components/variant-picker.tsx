import type { Product, Variant } from '@pawfolio/domain/catalog';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { changed, choicesOf } from '../model/variants.ts';

interface Props {
  product: Product;
  variant: Variant;
  onChange: (variant: Variant) => void;
}

/** Size and colour. What there is only one of is said, not asked. */
export function VariantPicker({ product, variant, onChange }: Props) {
  const { sizes, finishes } = choicesOf(product);
  return (
    <div className="space-y-5">
      {sizes.length > 1 && (
        <RadioGroup
          name="size"
          label="Size"
          look="cards"
          value={variant.size}
          options={sizes.map((size) => ({ value: size, label: size }))}
          onChange={({ target }) => onChange(changed(product, variant, { size: target.value }))}
        />
      )}
      {finishes.length > 1 && (
        <RadioGroup
          name="finish"
          label="Colour"
          look="cards"
          value={variant.colourName}
          options={finishes.map(({ name, colour }) => ({
            value: name,
            label: name,
            picture: (
              <span className="size-7 rounded-full border border-edge" style={{ backgroundColor: colour }} />
            ),
          }))}
          onChange={({ target }) => onChange(changed(product, variant, { colourName: target.value }))}
        />
      )}
    </div>
  );
}
