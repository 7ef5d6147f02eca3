import { formatDate } from '@pawfolio/domain/kernel';
import { dueItems, formatWeight, type PetDigest, type RecordKind } from '@pawfolio/domain/pet';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../config/paths.ts';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { usePetCare } from './api/use-pet-care.ts';
import { useReader, type PetOf, type Reader } from './api/use-care.ts';
import { useRememberZone } from './api/remember-zone.ts';
import { DueList } from './components/due/due-list.tsx';
import { WeightTrend } from './components/weight-trend.tsx';
import { useIsActed } from './model/acted.ts';
import { formSearch } from './model/health-url.ts';

const SHOWN = 3;
const TWO_YEARS = 731;

const quick: readonly { kind: RecordKind; label: string }[] = [
  { kind: 'weight', label: 'Add a weight' },
  { kind: 'vaccination', label: 'Add a vaccination' },
  { kind: 'reminder', label: 'Add a reminder' },
];

/** The care of one pet at a glance: what needs doing first, what is next, the weight, and ways to add to it. */
export function CareSummary({ uid, petId }: PetOf) {
  const reader = useReader(uid);
  const { digest, late } = usePetCare({ uid, petId }, reader);
  const isActed = useIsActed();
  useRememberZone(uid);
  const id = useId();
  if (digest?.deceased) return null;
  const items = digest ? dueItems(petId, digest, reader.today).filter((item) => !late || !isActed(item)) : [];
  const rest = items.length - SHOWN;
  return (
    <Card aria-labelledby={id} className="p-5 sm:p-6">
      <h2 id={id} className="text-xl">
        Care
      </h2>
      {items.length > 0 && (
        <div className="mt-2">
          <DueList uid={uid} items={items.slice(0, SHOWN)} reader={reader} />
          {rest > 0 && (
            <Link to={paths.petHealth(petId)} className="link inline-block py-2">
              {rest === 1 ? 'One more thing is due' : `${rest} more things are due`}
            </Link>
          )}
        </div>
      )}
      {digest && items.length === 0 && <NextDue {...{ petId, digest, reader }} />}
      {digest && <Weight {...{ petId, digest, reader }} />}
      <div className="mt-5 flex flex-wrap gap-2">
        {quick.map(({ kind, label }) => (
          <ButtonLink
            key={kind}
            variant="secondary"
            size="sm"
            to={paths.petHealth(petId) + formSearch({ mode: 'add', kind })}
          >
            {label}
          </ButtonLink>
        ))}
        <ButtonLink variant="quiet" size="sm" to={paths.petPassport(petId)}>
          Passport
        </ButtonLink>
      </div>
    </Card>
  );
}

interface Part {
  petId: string;
  digest: PetDigest;
  reader: Reader;
}

function NextDue({ petId, digest, reader }: Part) {
  const [next] = dueItems(petId, digest, reader.today, TWO_YEARS).sort((a, b) =>
    a.dueOn < b.dueOn ? -1 : 1,
  );
  return (
    <p className="mt-2 text-muted">
      Nothing is due now.
      {next && ` Next: ${next.title}, ${formatDate(next.dueOn, reader.locale)}.`}
    </p>
  );
}

function Weight({ digest: { weights }, reader: { units, locale } }: Part) {
  const newest = weights.at(-1);
  if (!newest) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line pt-4">
      <p>
        <span className="font-semibold">{formatWeight(newest.grams, units, locale)}</span>{' '}
        <span className="text-sm text-muted">on {formatDate(newest.on, locale)}</span>
      </p>
      <WeightTrend {...{ weights, units, locale }} />
    </div>
  );
}
