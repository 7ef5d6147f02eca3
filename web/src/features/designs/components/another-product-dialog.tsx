import { PRODUCTS, type Product } from '@pawfolio/domain/catalog';
import { useMemo, useState } from 'react';
import { SelectField } from '../../../shared/ui/select-field.tsx';
import type { ListedDesign } from '../api/use-designs.ts';
import { madeOn } from '../model/describe.ts';
import { nameForProduct } from '../model/names.ts';
import { readDocument, relayForProduct } from '../model/relay.ts';
import { RelayDialog, type Proposal } from './relay-dialog.tsx';
import { formatPrice } from '../../../shared/lib/format-price.ts';

interface Props {
  design: ListedDesign;
  onClose: () => void;
}

const offered = PRODUCTS.filter(({ active }) => active);

/** Makes the design as something else: laid out anew, with what can be kept of it. */
export default function AnotherProductDialog({ design, onClose }: Props) {
  const [productId, setProductId] = useState(
    () => offered.find(({ id }) => id !== design.productId)?.id ?? design.productId,
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const product = offered.find(({ id }) => id === productId) ?? null;
  const variants = product ? variantsFor(product, design) : [];
  const variantId = (variants.find(({ id }) => id === chosen) ?? variants[0])?.id ?? null;
  const proposal = useProposal(design, product, variantId);
  return (
    <RelayDialog
      {...{ proposal, onClose }}
      title={`Make “${design.name}” as another product`}
      description="It becomes a new design. The one you have stays as it is."
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label="Product"
          value={productId}
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            setProductId(event.target.value);
            setChosen(null);
          }}
        />
        <SelectField
          label="Size and colour"
          value={variantId ?? ''}
          options={variants.map(({ id, label, price }) => ({
            value: id,
            label: `${label}, ${formatPrice(price)}`,
          }))}
          onChange={(event) => setChosen(event.target.value)}
        />
      </div>
    </RelayDialog>
  );
}

/** Of its own product every variant but the one that it is. */
const variantsFor = ({ id, variants }: Product, design: ListedDesign): Product['variants'] =>
  id === design.productId ? variants.filter((variant) => variant.id !== design.variantId) : variants;

function useProposal(
  design: ListedDesign,
  product: Product | null,
  variantId: string | null,
): Proposal | null {
  return useMemo(() => {
    const document = readDocument(design.document);
    const made = madeOn(design);
    if (!document || !made || !product || variantId === null) return null;
    return {
      ...relayForProduct(document, made.product, { product, variantId }),
      petId: design.petId,
      slug: product.slug,
      name: nameForProduct(design.name, made.product.name, product.name),
    };
  }, [design, product, variantId]);
}
