import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';

/** The builder before its design is there: the same shape, so that nothing moves. */
export function BuilderSkeleton({ name }: { name: string }) {
  return (
    <Loading label={`Loading your ${name.toLowerCase()}`} className="is-late builder">
      <div className="builder-stage">
        <Skeleton className="h-full w-full rounded-card" />
      </div>
      <div className="space-y-4">
        <Skeleton className="h-10 w-64" />
        <Skeleton className="h-40 w-full rounded-card" />
        <Skeleton className="h-40 w-full rounded-card" />
      </div>
    </Loading>
  );
}
