import { Plus } from 'lucide-react';
import { paths } from '../../../../config/paths.ts';
import { CareHome } from '../../../../features/care/care-home.tsx';
import { useProfile } from '../../../../features/pets/api/use-pets.ts';
import { useAuth } from '../../../../platform/session.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { greeting } from './greeting.ts';
import { NextUp } from './next-up.tsx';
import { YourPets } from './your-pets.tsx';

/** Where the dashboard begins. */
export default function HomePage() {
  useTitle('Home');
  const user = useAuth((state) => state.user);
  const profile = useProfile();
  const any = profile.status === 'ready' && profile.data !== null && profile.data.petCount > 0;
  return (
    <>
      <PageHeader
        title={greeting(user?.displayName ?? '', new Date().getHours())}
        actions={
          any && (
            <ButtonLink to={paths.newPet} variant="secondary">
              <Plus aria-hidden="true" />
              Add a pet
            </ButtonLink>
          )
        }
      />
      {user && <CareHome uid={user.uid} pets={<YourPets />} next={<NextUp />} />}
    </>
  );
}
