import { lazy, Suspense, useState } from 'react';
import { useOnline } from '../../shared/hooks/use-online.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { useChoices, useDocuments, usePet, useReader, useRecords, type PetOf } from './api/use-care.ts';
import { useRememberZone } from './api/remember-zone.ts';
import { HealthContent } from './components/health-content.tsx';
import { HealthContext } from './components/health-context.ts';
import { HealthSkeleton } from './components/health-states.tsx';
import { useHealthUrl } from './model/health-url.ts';
import { recordStart } from './model/record-start.ts';

const RecordDialog = lazy(() => import('./components/form/record-dialog.tsx'));

/** A pet's health: what is due, how it stands, and its whole history. */
export function HealthTab({ uid, petId }: PetOf) {
  const [attempt, setAttempt] = useState(0);
  // Another key opens the sources anew.
  return (
    <Opened key={`${petId}/${attempt}`} where={{ uid, petId }} onRetry={() => setAttempt(attempt + 1)} />
  );
}

function Opened({ where, onRetry }: { where: PetOf; onRetry: () => void }) {
  const pet = usePet(where);
  const records = useRecords(where);
  const choices = useChoices(where);
  const reader = useReader(where.uid);
  const online = useOnline();
  useRememberZone(where.uid);
  const { form, open, close } = useHealthUrl();
  const attached = records.status === 'ready' && records.data.some(({ documentId }) => documentId !== null);
  const documents = useDocuments(where, attached);

  const failed = [pet, records].find((live) => live.status === 'error');
  if (failed?.status === 'error')
    return (
      <ErrorState title="We could not load the health record" onRetry={onRetry}>
        {failed.error.message}
      </ErrorState>
    );
  if (pet.status !== 'ready' || records.status !== 'ready') return <HealthSkeleton />;
  if (pet.data === null) return null; // The page around this says so.
  if (records.fromCache && records.data.length === 0 && (online || records.unseen)) {
    if (online) return <HealthSkeleton />;
    return (
      <EmptyState title="You are offline">
        This health record is not on this device yet. It appears here as soon as you are connected again.
      </EmptyState>
    );
  }
  const start = form && recordStart(form, records.data, reader);
  return (
    <HealthContext
      value={{
        where,
        pet: pet.data,
        records: records.data,
        documents: documents.status === 'ready' ? documents.data : [],
        documentsComplete: documents.status === 'ready' && !documents.fromCache,
        reader,
        pendingIds: records.pendingIds,
        open,
      }}
    >
      <HealthContent choices={choices.status === 'ready' ? choices.data : []} />
      <Suspense>{start && <RecordDialog start={start} onClose={close} />}</Suspense>
    </HealthContext>
  );
}
