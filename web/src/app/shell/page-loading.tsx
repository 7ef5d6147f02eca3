import { Loading, Skeleton } from '../../shared/ui/skeleton.tsx';

/**
 * Stands in for a page whose code is on its way. It fades in late, so that a quick page shows no flicker, and the
 * footer waits for the page (`is-late`): it would be seen to jump.
 */
export function PageLoading() {
  return (
    <Loading label="Loading the page" className="is-late frame animate-late py-8 sm:py-12">
      <Skeleton className="h-9 w-56 max-w-full" />
      <Skeleton className="mt-4 h-5 w-80 max-w-full" />
      <Skeleton className="mt-10 h-40 w-full" />
    </Loading>
  );
}
