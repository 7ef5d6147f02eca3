import type { Receipt } from '@pawfolio/domain/user';
import { useEffect, useState } from 'react';
import { paths } from '../../../config/paths.ts';
import { messageFor } from '../../../platform/errors.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { DataItem, DataList } from '../../../shared/ui/data-list.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';
import { readReceipt } from '../api/receipt.ts';
import { formatMoment } from '../../../shared/lib/locale.ts';

type State =
  { step: 'loading' } | { step: 'failed'; sentence: string } | { step: 'known'; receipt: Receipt | null };

const day = (millis: number): string => formatMoment(millis, { dateStyle: 'long' });

/** How much was deleted, and of nobody. */
export function DeletionReceipt({ jobId }: { jobId: string }) {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State>({ step: 'loading' });
  useEffect(() => {
    let left = false;
    const show = (next: State): void => {
      if (!left) setState(next);
    };
    readReceipt(jobId).then(
      (receipt) => show({ step: 'known', receipt }),
      (error: unknown) => show({ step: 'failed', sentence: messageFor(error) }),
    );
    return () => {
      left = true;
    };
  }, [jobId, attempt]);
  if (state.step === 'loading')
    return (
      <Loading label="Looking for the receipt" className="mt-8">
        <Skeleton className="h-72 w-full" />
      </Loading>
    );
  if (state.step === 'failed')
    return (
      <ErrorState title="We could not look for the receipt" onRetry={() => setAttempt(attempt + 1)}>
        {state.sentence}
      </ErrorState>
    );
  return state.receipt === null ? <NotYet /> : <Counts receipt={state.receipt} />;
}

const NotYet = () => (
  <>
    <p className="mt-4 text-muted">
      There is no receipt here yet. It appears once the deletion is done: seven days after it was asked for,
      or when the last order has arrived. A deletion that was taken back leaves none.
    </p>
    <p className="mt-6">
      <ButtonLink to={paths.landing} variant="secondary">
        Start page
      </ButtonLink>
    </p>
  </>
);

const rows: readonly [label: string, of: (receipt: Receipt) => number][] = [
  ['Pets, with their records', ({ pets }) => pets],
  ['Designs', ({ designs }) => designs],
  ['Photos and documents, as files', ({ files }) => files],
  ['Lost-pet cards', ({ cards }) => cards],
  ['Links for vets and sitters', ({ links }) => links],
  ['Mails', ({ mails }) => mails],
  ['Orders that were never paid', ({ ordersRemoved }) => ordersRemoved],
];

const Counts = ({ receipt }: { receipt: Receipt }) => (
  <>
    <p className="mt-2 mb-8 text-muted">
      On {day(receipt.finishedAt.toMillis())} an account and all that was kept in it was deleted for good.
      This page says how much it was, and does not know whose.
    </p>
    <DataList>
      {rows.map(([label, of]) => (
        <DataItem key={label} label={label}>
          {of(receipt)} deleted
        </DataItem>
      ))}
      <DataItem label="Paid orders">
        {receipt.ordersKept === 0
          ? 'None'
          : `${receipt.ordersKept} kept, as the law makes us: what was sold, when and for how much, without name and address`}
      </DataItem>
      <DataItem label="The way to sign in">Deleted</DataItem>
    </DataList>
  </>
);
