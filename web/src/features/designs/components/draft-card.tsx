import { isDraft } from '@pawfolio/domain/builder';
import { useEffect, useId } from 'react';
import { paths } from '../../../config/paths.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { useHasDied, useNewestDesign } from '../api/use-designs.ts';
import { ageInDays, changedWords, madeOn, productName } from '../model/describe.ts';
import { DesignPicture } from './design-picture.tsx';

/** What has not been touched for so long is in nobody's mind any more. */
const FRESH_DAYS = 60;

/**
 * The design that was begun last and not ordered, to go on with; nothing where there is none. Tells when that is known. One read beside
 * the digest.
 */
export function DraftCard({ onKnown }: { onKnown?: () => void }) {
  const id = useId();
  const live = useNewestDesign();
  const isKnown = live.status !== 'loading';
  useEffect(() => {
    if (isKnown) onKnown?.();
  }, [isKnown, onKnown]);
  const [design] = live.status === 'ready' ? live.data : [];
  const hasDied = useHasDied(design?.petId ?? null);
  // It stays among the designs; whoever grieves is not asked to go on with it.
  if (!design || hasDied || !isDraft(design)) return null;
  const made = madeOn(design);
  if (!made || ageInDays(design.updatedAt) > FRESH_DAYS) return null;
  return (
    <Card aria-labelledby={id} className="flex items-center gap-4 p-4 sm:gap-6 sm:p-5">
      <DesignPicture design={design} className="size-24 shrink-0 rounded-card p-2 sm:size-28" />
      <div className="min-w-0 flex-1">
        <h2 id={id} className="text-xl break-words">
          Go on with “{design.name}”
        </h2>
        <p className="mt-0.5 text-sm text-muted">
          {productName(design.productId)} · {changedWords(design.updatedAt)}
        </p>
        <div className="mt-3 flex flex-wrap gap-2">
          <ButtonLink size="sm" to={paths.build(made.product.slug, design.id)}>
            Open the design
          </ButtonLink>
          <ButtonLink size="sm" variant="quiet" to={paths.designs}>
            All designs
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}
