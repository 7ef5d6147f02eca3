import type { CareDigest, PetDigest } from '@pawfolio/domain/pet';
import { useId } from 'react';
import { paths } from '../../../config/paths.ts';
import { usePicture } from '../../../platform/pictures.ts';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { byName } from '../../../shared/lib/by-name.ts';
import { CardLink } from '../../../shared/ui/card.tsx';

/** A pet's face by the digest alone. */
export function PetFace({ pet, size }: { pet: PetDigest; size: 'sm' | 'md' }) {
  const { url } = usePicture(pet.thumb);
  return <Avatar species={pet.species} src={url} cut={pet.cut} size={size} quiet={pet.deceased} />;
}

/** The pets of the account by name; those that have died come last. */
export function PetStrip({ digest }: { digest: CareDigest }) {
  const id = useId();
  const pets = Object.entries(digest.pets).sort(
    ([, a], [, b]) => Number(a.deceased) - Number(b.deceased) || byName(a.name, b.name),
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-4 text-xl">
        Your pets
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {pets.map(([petId, pet]) => (
          <li key={petId}>
            <CardLink to={paths.pet(petId)} className="flex items-center gap-4 p-4">
              <PetFace pet={pet} size="md" />
              <span className="min-w-0">
                <span className="block font-semibold break-words">{pet.name}</span>
                {pet.deceased && <span className="block text-sm text-muted">In memory</span>}
              </span>
            </CardLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
