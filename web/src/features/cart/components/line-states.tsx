import { Button } from '../../../shared/ui/button.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { ItemState } from '../model/items.ts';

/** A line of which the design is on its way. */
export function LineSkeleton() {
  return (
    <div className="card grid grid-cols-[5.5rem_1fr] gap-4 p-4 sm:grid-cols-[9rem_1fr] sm:p-5">
      <Skeleton className="aspect-square w-full rounded-card" />
      <div className="grid content-start gap-3">
        <Skeleton className="h-6 w-40 max-w-full" />
        <Skeleton className="h-4 w-28" />
        <Skeleton className="h-11 w-20" />
      </div>
    </div>
  );
}

const reasons = {
  design: ['This design is not there any more', 'It was deleted, or belongs to another account.'],
  product: ['This is not made any more', 'Your design is safe: you can use it for another product.'],
} as const;

/** A line that cannot be shown: it is never dropped in silence. */
export function BrokenLine({ state, onRemove }: { state: ItemState; onRemove: () => void }) {
  const [title, text] =
    state.status === 'gone'
      ? reasons[state.reason]
      : ['This could not be loaded', state.status === 'error' ? state.message : ''];
  return (
    <Notice
      tone="warn"
      title={title}
      action={
        <Button variant="secondary" size="sm" onClick={onRemove}>
          Remove it
        </Button>
      }
    >
      <p className="text-sm">{text}</p>
    </Notice>
  );
}

export function CartLoading() {
  return (
    <Loading label="Loading your cart" className="grid gap-4">
      <LineSkeleton />
      <LineSkeleton />
    </Loading>
  );
}
