import { Plus } from 'lucide-react';
import { paths } from '../../../../config/paths.ts';
import { usePets } from '../../../../features/pets/api/use-pets.ts';
import { useAuth } from '../../../../platform/session.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { greeting } from './greeting.ts';
import { YourPets } from './your-pets.tsx';

/** Where the dashboard begins. */
export default function HomePage() {
  useTitle('Home');
  const name = useAuth((state) => state.user?.displayName ?? '');
  const pets = usePets();
  const any = pets.status === 'ready' && pets.data.length > 0;
  return (
    <>
      <PageHeader
        title={greeting(name, new Date().getHours())}
        actions={
          any && (
            <ButtonLink to={paths.newPet} variant="secondary">
              <Plus aria-hidden="true" />
              Add a pet
            </ButtonLink>
          )
        }
      />
      <YourPets pets={pets} />
    </>
  );
}
