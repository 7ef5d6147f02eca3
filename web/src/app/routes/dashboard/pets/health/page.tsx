import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { HealthTab } from '../../../../../features/care/health-tab.tsx';
import { useAuth } from '../../../../../platform/session.ts';

/** The health tab of a pet's profile. */
export default function HealthPage({ pet }: { pet: WithId<Pet> }) {
  const uid = useAuth((state) => state.user?.uid);
  return uid === undefined ? null : <HealthTab uid={uid} petId={pet.id} />;
}
