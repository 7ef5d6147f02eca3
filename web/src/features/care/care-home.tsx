import { formatDate } from '@pawfolio/domain/kernel';
import { byNeed, dueItems, type CareDigest, type DueItem } from '@pawfolio/domain/pet';
import { useId, type ReactNode } from 'react';
import { useDoc } from '../../platform/live.ts';
import { refs } from '../../platform/refs.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Loading, Skeleton } from '../../shared/ui/skeleton.tsx';
import { useRememberZone } from './api/remember-zone.ts';
import { useCareDigest, useReader, type Reader } from './api/use-care.ts';
import { DueList } from './components/due/due-list.tsx';
import { PetFace, PetStrip } from './components/pet-strip.tsx';
import { useIsActed } from './model/acted.ts';

interface Props {
  uid: string;
  /** The pets as their own documents tell of them, for as long as the digest does not know all of them. */
  pets: ReactNode;
  /** What else needs the owner, less urgent than care that is due. */
  next?: ReactNode;
  /** Until then what would stand below `next` waits: it would be pushed down under somebody's finger. */
  isNextKnown: boolean;
}

/** What needs the owner, across all pets and by urgency, and the pets. Two reads: the digest and the profile. */
export function CareHome({ uid, pets, next, isNextKnown }: Props) {
  const digest = useCareDigest(uid);
  const profile = useDoc(refs.profile(uid));
  const reader = useReader(uid);
  useRememberZone(uid);
  if (digest.status === 'loading' || profile.status === 'loading') return <HomeSkeleton />;
  const known = digest.status === 'ready' ? digest.data : null;
  const count = profile.status === 'ready' ? profile.data?.petCount : undefined;
  if (!known)
    return (
      <div className="grid gap-10">
        {pets}
        {next}
      </div>
    );
  return (
    <div className="grid gap-10">
      <Due {...{ uid, digest: known, reader, next, isNextKnown }} />
      {isNextKnown && (Object.keys(known.pets).length === count ? <PetStrip digest={known} /> : pets)}
    </div>
  );
}

interface DueProps {
  uid: string;
  digest: CareDigest;
  reader: Reader;
  next: ReactNode;
  isNextKnown: boolean;
}

function Due({ uid, digest, reader, next, isNextKnown }: DueProps) {
  const isActed = useIsActed();
  const items = itemsOf(digest, reader).filter((item) => !isActed(item));
  const now = items.filter(({ urgency }) => urgency !== 'later');
  const later = items.filter(({ urgency }) => urgency === 'later');
  if (!Object.values(digest.pets).some(({ deceased }) => !deceased)) return next;
  const petOf = (petId: string) => {
    const pet = digest.pets[petId];
    return pet && { name: pet.name, picture: <PetFace pet={pet} size="sm" /> };
  };
  return (
    <div className="grid gap-6">
      {now.length > 0 && (
        <DueCard title="Needs you now">
          <DueList {...{ uid, reader, petOf }} items={now} />
        </DueCard>
      )}
      {next}
      {isNextKnown && later.length > 0 && (
        <DueCard title={now.length > 0 ? 'Coming up' : 'All well. Coming up'}>
          <DueList {...{ uid, reader, petOf }} items={later} />
        </DueCard>
      )}
      {isNextKnown && items.length === 0 && <AllWell {...{ digest, reader }} />}
    </div>
  );
}

const itemsOf = (digest: CareDigest, reader: Reader, withinDays?: number): DueItem[] =>
  Object.entries(digest.pets)
    .flatMap(([petId, pet]) => dueItems(petId, pet, reader.today, withinDays))
    .sort(byNeed);

function DueCard({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card aria-labelledby={id} className="p-5 sm:p-6">
      <h2 id={id} className="mb-1 text-xl">
        {title}
      </h2>
      {children}
    </Card>
  );
}

const TWO_YEARS = 731;

function AllWell({ digest, reader }: { digest: CareDigest; reader: Reader }) {
  const [next] = itemsOf(digest, reader, TWO_YEARS)
    .filter(({ urgency }) => urgency !== 'overdue')
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return (
    <DueCard title="All well">
      <p className="text-muted">
        Nothing is due in the next weeks.
        {next &&
          ` Next is ${next.title} for ${digest.pets[next.petId]?.name ?? ''}, ${formatDate(next.dueOn, reader.locale)}.`}
      </p>
    </DueCard>
  );
}

/** Home before anything is known. */
export function HomeSkeleton() {
  return (
    <Loading label="Loading what is due" className="grid gap-6">
      <Skeleton className="h-44 w-full" />
      <Skeleton className="h-28 w-full" />
    </Loading>
  );
}
