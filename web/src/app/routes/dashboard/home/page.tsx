import { Plus } from 'lucide-react';
import { useCallback, useDeferredValue, useState } from 'react';
import { paths } from '../../../../config/paths.ts';
import { CareHome, HomeSkeleton } from '../../../../features/care/care-home.tsx';
import { useProfile } from '../../../../features/pets/api/use-pets.ts';
import { rememberedName } from '../../../../platform/remembered-name.ts';
import { useAuth } from '../../../../platform/session.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { greeting } from './greeting.ts';
import { NextUp } from './next-up.tsx';
import { YourPets } from './your-pets.tsx';

/** Where the dashboard begins. It greets before it is sure who has come (`dashboard-layout.tsx`). */
export default function HomePage() {
  useTitle('Home');
  // Whoever has come, all of home follows: it is drawn in slices.
  const user = useDeferredValue(useAuth((state) => state.user));
  const profile = useProfile();
  const [isNextKnown, setNextKnown] = useState(false);
  const nextKnown = useCallback(() => setNextKnown(true), []);
  // Those who have none are shown the way to the first below. It is there from the start, so that nothing moves.
  const hasNone = profile.status === 'ready' && (profile.data?.petCount ?? 0) === 0;
  return (
    <>
      <PageHeader
        title={greeting(user ? (user.displayName ?? '') : rememberedName(), new Date().getHours())}
        actions={
          !hasNone && (
            <ButtonLink to={paths.newPet} variant="secondary">
              <Plus aria-hidden="true" />
              Add a pet
            </ButtonLink>
          )
        }
      />
      {user ? (
        <CareHome
          {...{ uid: user.uid, isNextKnown }}
          pets={<YourPets />}
          next={<NextUp onKnown={nextKnown} />}
        />
      ) : (
        <HomeSkeleton />
      )}
    </>
  );
}
