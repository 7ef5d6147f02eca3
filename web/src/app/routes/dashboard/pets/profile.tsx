import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { lazy } from 'react';
import { useCareDigest } from '../../../../features/care/api/use-care.ts';
import { CareSummary } from '../../../../features/care/care-summary.tsx';
import { Overview } from '../../../../features/pets/components/profile/overview.tsx';
import {
  PetProfile,
  TabSkeleton,
  type PetTab,
} from '../../../../features/pets/components/profile/pet-profile.tsx';
import { useNewestPhotos } from '../../../../features/pets/api/use-photos.ts';
import { DOCUMENTS_TAB, PHOTOS_TAB } from '../../../../features/pets/model/addresses.ts';
import { useAuth } from '../../../../platform/session.ts';

const HealthTab = lazy(() => import('./health/page.tsx'));
const PhotosTab = lazy(() =>
  import('../../../../features/pets/components/photos/photos-tab.tsx').then((file) => ({
    default: file.PhotosTab,
  })),
);
const DocumentsTab = lazy(() =>
  import('../../../../features/pets/components/documents/documents-tab.tsx').then((file) => ({
    default: file.DocumentsTab,
  })),
);
const CardTab = lazy(() =>
  import('../../../../features/tags/components/card-tab.tsx').then((file) => ({ default: file.CardTab })),
);

const ShareTab = lazy(() => import('../../../../features/shares/components/share-tab.tsx'));

const DesignsTab = lazy(() => import('./made-tab.tsx'));

function OverviewTab({ pet }: { pet: WithId<Pet> }) {
  const uid = useAuth((state) => state.user?.uid);
  return uid === undefined ? <TabSkeleton /> : <Glance uid={uid} pet={pet} />;
}

/** What the pet needs first, and then what it is: at once, since what came above the rest would move it. */
function Glance({ uid, pet }: { uid: string; pet: WithId<Pet> }) {
  const above = [useCareDigest(uid), useNewestPhotos(pet.id)];
  if (above.some(({ status }) => status === 'loading')) return <TabSkeleton />;
  return (
    <div className="grid gap-6">
      {pet.deceasedOn === null && <CareSummary uid={uid} petId={pet.id} />}
      <Overview pet={pet} />
    </div>
  );
}

/** The tabs of a pet, each an address below its own. Another one is one line here. */
const tabs: readonly PetTab[] = [
  { path: '', label: 'Overview', Component: OverviewTab },
  { path: 'health', label: 'Health', Component: HealthTab },
  { path: PHOTOS_TAB, label: 'Photos', Component: PhotosTab },
  { path: DOCUMENTS_TAB, label: 'Documents', Component: DocumentsTab },
  { path: 'designs', label: 'Made for it', Component: DesignsTab },
  { path: 'card', label: 'Lost-pet card', Component: CardTab },
  { path: 'share', label: 'Share', Component: ShareTab },
];

/** Stands at the address of a pet and everything below it. */
export default function PetPage() {
  return <PetProfile tabs={tabs} />;
}
