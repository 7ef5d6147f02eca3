import { useParams } from 'react-router-dom';
import { Passport } from '../../../../../features/care/passport.tsx';
import { PetGate } from '../../../../../features/pets/components/pet-gate.tsx';
import { useAuth } from '../../../../../platform/session.ts';

/** A pet on paper. */
export default function PassportPage() {
  const { petId = '' } = useParams();
  const uid = useAuth((state) => state.user?.uid);
  return <PetGate petId={petId}>{(pet) => uid !== undefined && <Passport uid={uid} pet={pet} />}</PetGate>;
}
