import { today, type WithId } from '@pawfolio/domain/kernel';
import { petSummary, type Pet } from '@pawfolio/domain/pet';
import { CloudUpload, Ellipsis, Pencil, Share2, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { Navigate, Route, Routes, useNavigate, useParams } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { Avatar } from '../../../../shared/ui/avatar.tsx';
import { Badge } from '../../../../shared/ui/badge.tsx';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Menu } from '../../../../shared/ui/menu.tsx';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { Loading, Skeleton } from '../../../../shared/ui/skeleton.tsx';
import { TabLinks } from '../../../../shared/ui/tab-links.tsx';
import { useIsSaving } from '../../api/saves.ts';
import { petTabPath } from '../../model/addresses.ts';
import { PetGate } from '../pet-gate.tsx';
import { useCover } from '../use-cover.ts';
import { useProfileCover } from './use-profile-cover.ts';

const DeletePet = lazy(() => import('./delete-pet.tsx').then((file) => ({ default: file.DeletePet })));

/** One tab of a profile, an address of its own below that of the pet. */
export interface PetTab {
  /** '' for the first. */
  path: string;
  label: string;
  Component: ComponentType<{ pet: WithId<Pet> }>;
}

/** Everything about one pet. Expects to be routed at `paths.pet(':petId')` and everything below. */
export function PetProfile({ tabs }: { tabs: readonly PetTab[] }) {
  const { petId = '' } = useParams();
  return (
    <PetGate petId={petId}>{(pet, pending) => <Profile key={pet.id} {...{ pet, pending, tabs }} />}</PetGate>
  );
}

function Profile({ pet, pending, tabs }: { pet: WithId<Pet>; pending: boolean; tabs: readonly PetTab[] }) {
  useTitle(pet.name);
  return (
    <>
      <Header pet={pet} pending={pending} />
      <TabLinks
        label={`About ${pet.name}`}
        links={tabs.map(({ path, label }) => ({ to: petTabPath(pet.id, path), label, end: path === '' }))}
      />
      <div className="pt-8">
        <Suspense fallback={<TabSkeleton />}>
          <Routes>
            {tabs.map(({ path, Component }) => (
              <Route key={path} path={path} element={<Component pet={pet} />} />
            ))}
            <Route path="*" element={<Navigate to={paths.pet(pet.id)} replace />} />
          </Routes>
        </Suspense>
      </div>
    </>
  );
}

function Header({ pet, pending }: { pet: WithId<Pet>; pending: boolean }) {
  const saving = useIsSaving(pet.id) || pending;
  const { src, cut } = useCover(pet, useProfileCover(pet));
  const [deleting, setDeleting] = useState(false);
  const navigate = useNavigate();
  const died = pet.deceasedOn !== null;
  return (
    <>
      <PageHeader
        title={pet.name}
        description={petSummary(pet, today())}
        back={{ to: paths.pets, label: 'Your pets' }}
        media={<Avatar species={pet.species} src={src} cut={cut} size="lg" quiet={died} />}
        actions={
          <>
            {saving && (
              <span role="status" className="self-center">
                <Badge icon={<CloudUpload aria-hidden="true" />}>Saving …</Badge>
              </span>
            )}
            <ButtonLink to={paths.editPet(pet.id)} variant="secondary">
              <Pencil aria-hidden="true" />
              Edit
            </ButtonLink>
            <Menu
              label={`More for ${pet.name}`}
              trigger={(props) => (
                <IconButton label={`More for ${pet.name}`} icon={<Ellipsis />} {...props} />
              )}
              items={[
                {
                  label: 'Share with a vet or sitter',
                  icon: <Share2 />,
                  onSelect: () => void navigate(paths.petShare(pet.id)),
                },
                {
                  label: 'Delete this pet',
                  icon: <Trash2 />,
                  tone: 'danger',
                  onSelect: () => setDeleting(true),
                },
              ]}
            />
          </>
        }
      />
      {deleting && (
        <Suspense>
          <DeletePet pet={pet} onClose={() => setDeleting(false)} />
        </Suspense>
      )}
    </>
  );
}

/** In the place of a tab that is on its way. */
export function TabSkeleton() {
  return (
    <Loading label="Loading" className="grid gap-4 sm:grid-cols-2">
      <Skeleton className="h-48 w-full" />
      <Skeleton className="h-48 w-full" />
    </Loading>
  );
}
