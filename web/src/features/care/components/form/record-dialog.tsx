import { Suspense } from 'react';
import { Dialog } from '../../../../shared/ui/dialog.tsx';
import { Loading, Skeleton } from '../../../../shared/ui/skeleton.tsx';
import type { RecordStart } from '../../model/record-start.ts';
import { RecordForm } from './record-form.tsx';

/** The form of an entry above the page. Closing it keeps what was typed; only Cancel throws it away. */
export default function RecordDialog({ start, onClose }: { start: RecordStart; onClose: () => void }) {
  return (
    <Dialog open title={start.title} onClose={onClose}>
      <Suspense
        fallback={
          <Loading label="Loading the form" className="grid gap-5">
            <Skeleton className="h-11 w-full" />
            <Skeleton className="h-11 w-full" />
            <Skeleton className="h-11 w-full" />
          </Loading>
        }
      >
        <RecordForm key={start.slot} start={start} onSaved={onClose} onCancel={onClose} />
      </Suspense>
    </Dialog>
  );
}
