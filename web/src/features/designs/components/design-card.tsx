import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import type { ListedDesign } from '../api/use-designs.ts';
import { blocks, changedWords, madeOn, productName } from '../model/describe.ts';
import { DesignMenu, type DesignActions } from './design-menu.tsx';
import { DesignPicture } from './design-picture.tsx';
import { RenameForm } from './rename-form.tsx';
import { formatPrice } from '../../../shared/lib/format-price.ts';

interface Props {
  design: ListedDesign;
  /** Whom it is for; null where that is nobody, or a pet that is gone. */
  petName: string | null;
  actions: DesignActions;
  onRenamed: (name: string) => void;
}

/** One design: its picture opens it, its name is changed in place, and a menu holds the rest. */
export function DesignCard({ design, petName, actions, onRenamed }: Props) {
  const { renaming, setRenaming, saved, heading } = useRenaming(onRenamed);
  const made = madeOn(design);
  return (
    <li data-design={design.id} className="card flex min-w-0 flex-col overflow-hidden">
      {made ? (
        <Link
          to={paths.build(made.product.slug, design.id)}
          tabIndex={-1}
          aria-hidden="true"
          className="block transition-opacity hover:opacity-90"
        >
          <DesignPicture design={design} className="aspect-square p-[9%]" />
        </Link>
      ) : (
        <DesignPicture design={design} className="aspect-square p-[9%]" />
      )}
      <div className="flex flex-1 flex-col p-4">
        {renaming ? (
          <RenameForm designId={design.id} name={design.name} onDone={saved} />
        ) : (
          <div className="flex items-start gap-1">
            <h2 className="min-w-0 flex-1 pt-2 text-lg break-words">
              {made ? (
                <Link
                  ref={heading}
                  to={paths.build(made.product.slug, design.id)}
                  className="rounded-sm hover:underline"
                >
                  {design.name}
                </Link>
              ) : (
                design.name
              )}
            </h2>
            <DesignMenu
              design={design}
              slug={made?.product.slug ?? null}
              actions={{ ...actions, rename: () => setRenaming(true) }}
            />
          </div>
        )}
        <Facts design={design} petName={petName} />
      </div>
    </li>
  );
}

function Facts({ design, petName }: Pick<Props, 'design' | 'petName'>) {
  const made = madeOn(design);
  const number = blocks(design);
  const kind = [productName(design.productId), made?.variant.label].filter(Boolean).join(', ');
  return (
    <>
      <p className="mt-0.5 text-sm break-words text-muted">
        {kind}
        {petName !== null && ` · for ${petName}`}
      </p>
      {number > 0 && (
        <p className="mt-2">
          <Badge tone="warn" icon={<TriangleAlert aria-hidden="true" />}>
            {number === 1 ? '1 thing to put right' : `${number} things to put right`}
          </Badge>
        </p>
      )}
      {!made && <p className="mt-2 text-sm text-warn">This product is no longer made.</p>}
      <div className="mt-auto flex flex-wrap items-baseline justify-between gap-x-3 pt-3 text-sm">
        <span className="text-muted">{changedWords(design.updatedAt)}</span>
        <span className="font-semibold tabular-nums">{formatPrice(design.price)}</span>
      </div>
    </>
  );
}

/** Whether the name is being changed; and the focus, which comes back to it. */
function useRenaming(onRenamed: (name: string) => void) {
  const [renaming, setRenaming] = useState(false);
  const heading = useRef<HTMLAnchorElement>(null);
  const returning = useRef(false);
  useEffect(() => {
    if (!returning.current || !heading.current) return;
    returning.current = false;
    heading.current.focus();
  });
  return {
    renaming,
    setRenaming,
    heading,
    /** `name` is null when nothing was changed. */
    saved: (name: string | null): void => {
      if (name !== null) onRenamed(name);
      returning.current = true;
      setRenaming(false);
    },
  };
}
