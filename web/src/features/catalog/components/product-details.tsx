import type { Product, Variant } from '@pawfolio/domain/catalog';
import { formatMoney } from '@pawfolio/domain/kernel';
import { VariantPicker } from './variant-picker.tsx';
import type { ReactNode } from 'react';

const methods = {
  engrave: 'Engraved by laser',
  print: 'Printed in colour',
  embroider: 'Embroidered',
} as const;

interface Props {
  product: Product;
  variant: Variant;
  onChange: (variant: Variant) => void;
  /** What can be done with it. */
  actions?: ReactNode;
}

/** Everything about a product beside its picture: choices, price, facts. */
export function ProductDetails({ product, variant, onChange, actions }: Props) {
  const { surfaces, price } = variant;
  const extra = product.extraSurface.amount > 0 && surfaces.length > 1;
  return (
    <div>
      <p className="text-muted">{product.tagline}</p>
      <p className="mt-5 max-w-[56ch]">{product.description}</p>
      <div className="mt-7">
        <VariantPicker product={product} variant={variant} onChange={onChange} />
      </div>
      <p aria-live="polite" className="mt-7 text-2xl font-semibold tabular-nums">
        {formatMoney(price)} <span className="text-sm font-normal text-muted">{variant.label}</span>
      </p>
      {extra && (
        <p className="mt-1 text-sm text-muted">
          One side is included. The other adds {formatMoney(product.extraSurface)}.
        </p>
      )}
      {actions}
      <ul className="mt-8 list-disc space-y-1.5 border-t border-line pt-6 pl-5 marker:text-brand">
        {product.details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
        <li>
          {methods[surfaces[0]?.method ?? 'print']}:{' '}
          {surfaces.map(({ label }) => label.toLowerCase()).join(' and ')}
        </li>
      </ul>
    </div>
  );
}
