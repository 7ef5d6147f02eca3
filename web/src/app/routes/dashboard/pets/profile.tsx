import { lazy } from 'react';
import { Overview } from '../../../../features/pets/components/profile/overview.tsx';
import { PetProfile, type PetTab } from '../../../../features/pets/components/profile/pet-profile.tsx';
import { PHOTOS_TAB } from '../../../../features/pets/model/addresses.ts';

const HealthTab = lazy(() => import('./health/page.tsx'));
const PhotosTab = lazy(() =>
  import('../../../../features/pets/components/photos/photos-tab.tsx').then((file) => ({
    default: file.PhotosTab,
  })),
);

/** The tabs of a pet, each an address below its own. Another one is one line here. */
const tabs: readonly PetTab[] = [
  { path: '', label: 'Overview', Component: Overview },
  { path: 'health', label: 'Health', Component: HealthTab },
  { path: PHOTOS_TAB, label: 'Photos', Component: PhotosTab },
];

/** Stands at the address of a pet and everything below it. */
export default function PetPage() {
  return <PetProfile tabs={tabs} />;
}
