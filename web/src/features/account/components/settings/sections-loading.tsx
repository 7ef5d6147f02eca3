import { Loading, Skeleton } from '../../../../shared/ui/skeleton.tsx';

/** In the place of the sections below the profile's. */
export const SectionsLoading = () => (
  <Loading label="Loading the rest of your settings" className="border-t border-line py-8">
    <Skeleton className="h-96 w-full" />
  </Loading>
);
