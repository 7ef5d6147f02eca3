import { checkSentence } from '@pawfolio/domain/builder';
import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { paths } from '../../../config/paths.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { SelectBox } from '../../../shared/ui/select-box.tsx';
import { MOST_OF_ONE } from '../model/cart.ts';
import { lineTotal, type CartItem } from '../model/items.ts';
import { DesignPicture } from './design-picture.tsx';
import { formatPrice } from '../../../shared/lib/format-price.ts';

export interface LineActions {
  onQuantity: (quantity: number) => void;
  onNewest: (revision: number) => void;
  onRemove: () => void;
}

const quantities = Array.from({ length: MOST_OF_ONE }, (_, at) => at + 1);

/** One line of the cart: what it is, how many, what it costs, and what is to be put right. */
export function LineCard({ item, onQuantity, onNewest, onRemove }: LineActions & { item: CartItem }) {
  const { design, product, variant, price, line } = item;
  const id = useId();
  return (
    <article
      aria-label={design.name}
      className="card grid grid-cols-[5.5rem_1fr] gap-x-4 gap-y-4 p-4 sm:grid-cols-[9rem_1fr] sm:p-5"
    >
      <DesignPicture
        {...{ product, variant }}
        previewPath={design.previewPath}
        alt={`${design.name}, as it will be made`}
      />
      <div className="flex min-w-0 flex-col">
        <h2 className="text-lg break-words">{design.name}</h2>
        <p className="text-sm text-muted">
          {product.name}, {variant.label}
        </p>
        <p className="mt-1 text-sm text-muted">
          {formatPrice(price)} each
          {item.priceBefore && ` (${formatPrice(item.priceBefore)} when you made it)`}
        </p>
        <div className="mt-auto flex flex-wrap items-end justify-between gap-x-4 gap-y-3 pt-3">
          <div className="w-20 text-sm">
            <label htmlFor={id} className="mb-1 block text-muted">
              Quantity
            </label>
            <SelectBox
              id={id}
              value={line.quantity}
              onChange={(event) => onQuantity(Number(event.target.value))}
            >
              {quantities.map((quantity) => (
                <option key={quantity}>{quantity}</option>
              ))}
            </SelectBox>
          </div>
          <p className="text-lg font-semibold tabular-nums">{formatPrice(lineTotal(item))}</p>
        </div>
      </div>
      <div className="col-span-full grid gap-3 empty:hidden">
        <Checks item={item} />
        {item.newer !== null && <Newer newer={item.newer} onNewest={onNewest} />}
      </div>
      <div className="col-span-full -mb-1 flex flex-wrap gap-x-2 border-t border-line pt-3">
        <ButtonLink to={paths.build(product.slug, line.designId)} variant="quiet" size="sm">
          Change the design
        </ButtonLink>
        <Button variant="quiet" size="sm" onClick={onRemove}>
          <Trash2 aria-hidden="true" />
          Remove<span className="sr-only"> {design.name}</span>
        </Button>
      </div>
    </article>
  );
}

/** Each sentence once: three texts that are too small are one thing to know here, and three in the builder. */
function Checks({ item: { design, blocked } }: { item: CartItem }) {
  const shown = design.checks.filter(({ severity }) => !blocked || severity === 'block');
  const sentences = [...new Set(shown.map(({ code }) => checkSentence(code)))];
  if (sentences.length === 0) return null;
  return (
    <Notice
      tone={blocked ? 'danger' : 'warn'}
      title={blocked ? 'This cannot be made as it is' : 'Worth a look before you order'}
    >
      <ul className="grid gap-1 text-sm">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Newer({ newer, onNewest }: { newer: number; onNewest: LineActions['onNewest'] }) {
  return (
    <Notice
      title="You have changed this design since"
      action={
        <Button variant="secondary" size="sm" onClick={() => onNewest(newer)}>
          Use the newest version
        </Button>
      }
    >
      <p className="text-sm">Your cart has it as it was when you put it in.</p>
    </Notice>
  );
}
