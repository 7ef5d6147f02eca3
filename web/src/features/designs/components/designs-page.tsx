import { limits, type WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import type { Live } from '../../../platform/live.ts';
import { useOnline } from '../../../shared/hooks/use-online.ts';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { useDesigns, usePets, type ListedDesign } from '../api/use-designs.ts';
import { filtered, filterParams, parseFilter } from '../model/filters.ts';
import { DesignFilters } from './design-filters.tsx';
import { DesignList, DesignListSkeleton } from './design-list.tsx';

/** All designs of the account. */
export function DesignsPage() {
  useTitle('Your designs');
  const [attempt, setAttempt] = useState(0);
  // Another key opens the source anew.
  return <Designs key={attempt} onRetry={() => setAttempt(attempt + 1)} />;
}

function Designs({ onRetry }: { onRetry: () => void }) {
  const live = useDesigns();
  const number = live.status === 'ready' ? live.data.length : 0;
  return (
    <>
      <PageHeader
        title="Your designs"
        actions={
          number > 0 &&
          number < limits.designs && (
            <ButtonLink to={paths.products}>
              <Plus aria-hidden="true" />
              New design
            </ButtonLink>
          )
        }
      />
      {number >= limits.designs && (
        <Notice className="mb-8" title={`You have ${limits.designs} designs here`}>
          That is as many as one account can hold. To make another, delete one first.
        </Notice>
      )}
      <Body live={live} onRetry={onRetry} />
    </>
  );
}

function Body({ live, onRetry }: { live: Live<ListedDesign[]>; onRetry: () => void }) {
  const online = useOnline();
  const pets = usePets();
  if (live.status === 'error')
    return (
      <ErrorState title="We could not load your designs" onRetry={onRetry}>
        {live.error.message}
      </ErrorState>
    );
  const nothingYet =
    live.status === 'loading' || (live.fromCache && live.data.length === 0 && (online || live.unseen));
  if (nothingYet && !online)
    return (
      <EmptyState title="You are offline">
        Your designs are not on this device yet. They appear here as soon as you are connected again.
      </EmptyState>
    );
  if (nothingYet || (pets.status === 'loading' && live.data.length > 0)) return <DesignListSkeleton />;
  if (live.data.length === 0) return <NoDesigns />;
  // Without the pets the designs still stand, only without their names.
  return <Found designs={live.data} pets={pets.status === 'ready' ? pets.data : []} />;
}

function Found({ designs, pets }: { designs: readonly ListedDesign[]; pets: readonly WithId<Pet>[] }) {
  const [params, setParams] = useSearchParams();
  const filter = parseFilter(params);
  const found = filtered(designs, filter);
  const ask = (changed: Partial<typeof filter>): void =>
    setParams(filterParams({ ...filter, ...changed }), { replace: true, preventScrollReset: true });
  return (
    <>
      <DesignFilters {...{ designs, pets, filter, ask }} />
      <p role="status" className="sr-only">
        {found.length === 1 ? '1 design' : `${found.length} designs`}
      </p>
      {found.length === 0 ? (
        <EmptyState
          title="No design like that"
          action={<Button onClick={() => ask({ pet: null, product: null })}>Show all designs</Button>}
        >
          Choose something else above, or look at everything that you have made.
        </EmptyState>
      ) : (
        <DesignList designs={found} pets={pets} label="Designs" />
      )}
    </>
  );
}

function NoDesigns() {
  return (
    <EmptyState
      title="Nothing made yet"
      action={<ButtonLink to={paths.products}>Choose something to make</ButtonLink>}
    >
      Pick a product and a pet: the name, the photo and the phone number are on it at once. What you make is
      saved here.
    </EmptyState>
  );
}
