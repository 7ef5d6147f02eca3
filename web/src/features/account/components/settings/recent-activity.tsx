import { activityInWords, type Activity } from '@pawfolio/domain/user';
import { useEffect, useState } from 'react';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { isUnseen, type AccountData } from '../../api/account-data.ts';
import { lookAtSignIn } from '../../api/sign-in-changes.ts';
import { formatMoment } from '../../../../shared/lib/locale.ts';
import { NotHere } from './not-here.tsx';

/** How many are shown before one asks for more. */
const FEW = 5;

/** What was done with the account that somebody else might have done. */
export function RecentActivity({ uid, live }: { uid: string; live: AccountData['activity'] }) {
  useLocale();
  const [all, setAll] = useState(false);
  useEffect(() => void lookAtSignIn(), [uid]);
  if (live.status === 'error') return <p className="text-muted">{live.error.message}</p>;
  if (live.status === 'loading') return null; // The page waits for it.
  if (isUnseen(live)) return <NotHere />;
  if (live.data.length === 0)
    return (
      <p className="text-muted">
        Nothing so far. What is made public, shared, copied, deleted or changed in signing in is noted here
        for a year.
      </p>
    );
  const shown = all ? live.data : live.data.slice(0, FEW);
  return (
    <div className="grid gap-3">
      <ol className="divide-y divide-line">
        {shown.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ol>
      {live.data.length > shown.length && (
        <div>
          <Button variant="secondary" size="sm" onClick={() => setAll(true)}>
            Show the last {live.data.length}
          </Button>
        </div>
      )}
    </div>
  );
}

const Line = ({ entry: { kind, at } }: { entry: Activity }) => (
  <li className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
    <span>{activityInWords(kind)}</span>
    <time dateTime={new Date(at.toMillis()).toISOString()} className="text-sm text-muted">
      {formatMoment(at.toMillis())}
    </time>
  </li>
);
