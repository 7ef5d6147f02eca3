import './passport.css';
import type { WithId } from '@pawfolio/domain/kernel';
import { petPassport, type Pet } from '@pawfolio/domain/pet';
import { Printer } from 'lucide-react';
import { paths } from '../../config/paths.ts';
import { useDoc } from '../../platform/live.ts';
import { usePicture } from '../../platform/pictures.ts';
import { refs } from '../../platform/refs.ts';
import { useTitle } from '../../shared/hooks/use-title.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { Loading, Skeleton } from '../../shared/ui/skeleton.tsx';
import { useReader, useRecords } from './api/use-care.ts';
import { PassportDownload } from './components/passport-download.tsx';
import { PassportSheet, type Face } from './components/passport-sheet.tsx';

/** A page about a pet to print or to keep as PDF: for a sitter, a kennel, a new vet. */
export function Passport({ uid, pet }: { uid: string; pet: WithId<Pet> }) {
  const records = useRecords({ uid, petId: pet.id });
  const reader = useReader(uid);
  const face = useFace(uid, pet);
  useTitle(`${pet.name}’s passport`);
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={`${pet.name}’s passport`}
          description="One or two pages with everything that somebody who looks after your pet should have at hand."
          back={{ to: paths.pet(pet.id), label: pet.name }}
          actions={
            <>
              <Button
                variant="secondary"
                onClick={() => window.print()}
                disabled={records.status !== 'ready'}
              >
                <Printer aria-hidden="true" />
                Print
              </Button>
              <PassportDownload petId={pet.id} name={pet.name} />
            </>
          }
        />
      </div>
      {records.status === 'error' && (
        <ErrorState title="We could not load the health record">{records.error.message}</ErrorState>
      )}
      {records.status === 'loading' && (
        <Loading label="Loading the passport">
          <Skeleton className="h-96 w-full max-w-4xl" />
        </Loading>
      )}
      {records.status === 'ready' && (
        <PassportSheet passport={petPassport(pet, records.data, reader)} face={face} />
      )}
    </>
  );
}

/** The chosen cover, if there is one, and how it is cut. */
function useFace(uid: string, { id, coverPhotoId }: WithId<Pet>): Face | null {
  const photo = useDoc(coverPhotoId === null ? null : refs.photo(uid, id, coverPhotoId));
  const gallery = useDoc(coverPhotoId === null ? null : refs.gallery(uid, id));
  const ready = photo.status === 'ready' && photo.data?.state === 'ready' ? photo.data : null;
  const cover = gallery.status === 'ready' ? gallery.data?.cover : null;
  const cut = ready && cover?.photoId === ready.id ? { ...ready, crop: cover.crop } : null;
  // Cut, a part of the picture is shown; on paper that wants more pixels.
  const { url } = usePicture(ready?.variants[cut ? 'full' : 'card'].path ?? null);
  return url === null ? null : { url, cut };
}
