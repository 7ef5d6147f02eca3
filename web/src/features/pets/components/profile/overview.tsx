import type { WithId } from '@pawfolio/domain/kernel';
import { speciesLabel, type Pet } from '@pawfolio/domain/pet';
import { Suspense } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';
import { lazyPart } from '../../../../shared/lib/lazy-part.tsx';
import { Card } from '../../../../shared/ui/card.tsx';
import { DataItem, DataList } from '../../../../shared/ui/data-list.tsx';
import { ageOfDeath, bornLine, day, sexLine } from '../../model/describe.ts';
import { PhotoStrip } from '../photos/photo-strip.tsx';
import { ChipCard } from './chip-card.tsx';
import { InsuranceCard, VetCard } from './contact-cards.tsx';

// Nothing of the page waits for it, and it stands last, so that nothing moves when it comes.
const PapersCard = lazyPart(() => import('./papers-card.tsx').then((file) => file.PapersCard));

/** The first tab: what the owner has told, and the newest photos. */
export function Overview({ pet }: { pet: WithId<Pet> }) {
  // Of a pet that has died nobody is asked for what is not there.
  const shows = (value: unknown): boolean => value !== null || pet.deceasedOn === null;
  return (
    <div className="grid gap-6">
      {pet.deceasedOn !== null && <InMemory pet={pet} />}
      <PhotoStrip pet={pet} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <About pet={pet} />
          {shows(pet.careNotes) && <CareNotes pet={pet} />}
        </div>
        <div className="grid gap-6">
          {shows(pet.microchip) && <ChipCard pet={pet} />}
          {shows(pet.vet) && <VetCard pet={pet} />}
          {shows(pet.insurance) && <InsuranceCard pet={pet} />}
          <Suspense>
            <PapersCard pet={pet} />
          </Suspense>
        </div>
      </div>
    </div>
  );
}

function InMemory({ pet }: { pet: WithId<Pet> }) {
  const age = ageOfDeath(pet);
  const locale = useLocale();
  return (
    <section aria-label="In memory" className="rounded-card bg-sunken px-5 py-4 sm:px-6">
      <p>
        {pet.name} died on {day(pet.deceasedOn, locale)}
        {age && `, aged ${age}`}. Everything you kept stays here, and no reminders are sent.
      </p>
    </section>
  );
}

function About({ pet }: { pet: WithId<Pet> }) {
  const empty = 'Not added yet';
  const locale = useLocale();
  return (
    <Card aria-labelledby="about-pet">
      <h2 id="about-pet" className="mb-4 text-xl">
        About {pet.name}
      </h2>
      <DataList>
        <DataItem label="Species">{speciesLabel(pet.species)}</DataItem>
        <DataItem label="Breed" empty={empty}>
          {pet.breed}
        </DataItem>
        <DataItem label="Sex" empty="Not known">
          {sexLine(pet)}
        </DataItem>
        <DataItem label="Born" empty={empty}>
          {bornLine(pet, locale)}
        </DataItem>
        <DataItem label="Colour and markings" empty={empty}>
          {pet.colour}
        </DataItem>
      </DataList>
    </Card>
  );
}

function CareNotes({ pet }: { pet: WithId<Pet> }) {
  return (
    <Card aria-labelledby="care-notes">
      <h2 id="care-notes" className="mb-3 text-xl">
        Care notes
      </h2>
      {pet.careNotes === null ? (
        <p className="text-muted">
          Food, habits, fears: what someone who looks after {pet.name} should know.{' '}
          <Link to={`${paths.editPet(pet.id)}#pet-careNotes`} className="link">
            Add notes
          </Link>
        </p>
      ) : (
        <p className="measure break-words whitespace-pre-line">{pet.careNotes}</p>
      )}
    </Card>
  );
}
