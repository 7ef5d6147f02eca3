import { limits } from '@pawfolio/domain/kernel';
import { EXPORT_DAYS, type DataExport } from '@pawfolio/domain/user';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { Progress } from '../../../../shared/ui/progress.tsx';
import { isUnseen, type AccountData } from '../../api/account-data.ts';
import { askForExport, saveExport } from '../../api/account-jobs.ts';
import { useAttempt } from '../../model/use-attempt.ts';
import { formatMoment } from '../../../../shared/lib/locale.ts';
import { NotHere } from './not-here.tsx';

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: number): string =>
  `${(bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0)} MB`;

/** How much room photos and documents take. */
export function StorageUsed({ usage }: Pick<AccountData, 'usage'>) {
  if (usage.status === 'error') return <p className="text-muted">{usage.error.message}</p>;
  if (usage.status === 'loading') return null; // The page waits for it.
  if (isUnseen(usage)) return <NotHere />;
  const used = usage.data?.mediaBytes ?? 0;
  const count = usage.data?.mediaCount ?? 0;
  return (
    <div className="grid gap-2">
      <Progress label="Storage used" value={used / limits.mediaBytes} />
      <p className="text-muted">
        {megabytes(used)} of {megabytes(limits.mediaBytes)}, {count} of {limits.assets} files
      </p>
    </div>
  );
}

/** A copy of everything, to take along. */
export function ExportData({ copy: live }: Pick<AccountData, 'copy'>) {
  useLocale();
  const { run, busy, refusal } = useAttempt(askForExport);
  const saving = useAttempt(saveExport);
  const [asked, setAsked] = useState(false);
  const copy = live.status === 'ready' ? live.data : null;
  const working =
    copy?.state === 'waiting' || copy?.state === 'running' || (asked && copy?.state !== 'ready');
  const problem = refusal ?? saving.refusal;
  const ask = async (): Promise<void> => setAsked(await run(undefined));
  return (
    <div className="grid gap-4">
      <p>
        One ZIP with every record as JSON, every photo and document as a file, and a list of checksums. Only
        you can fetch it, for {EXPORT_DAYS} days.
      </p>
      {problem && (
        <Notice tone="danger" role="alert">
          {problem.code === 'resource-exhausted'
            ? 'Three copies a day are the most. Please come back tomorrow.'
            : problem.message}
        </Notice>
      )}
      {working && copy !== null && <Packing copy={copy} />}
      {copy?.state === 'failed' && (
        <Notice tone="danger">The copy could not be made. Please try again.</Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {copy?.state === 'ready' && copy.path !== null && (
          <Button
            loading={saving.busy}
            onClick={() => void saving.run({ path: copy.path ?? '', jobId: copy.jobId })}
          >
            <Download aria-hidden="true" />
            Download ({megabytes(copy.bytes)})
          </Button>
        )}
        {!working && (
          <Button variant="secondary" loading={busy} onClick={() => void ask()}>
            {copy?.state === 'ready' ? 'Make a new copy' : 'Make a copy of my data'}
          </Button>
        )}
      </div>
      {copy?.state === 'ready' && copy.expiresAt !== null && (
        <p className="text-sm text-muted">
          It is there until {formatMoment(copy.expiresAt.toMillis(), { dateStyle: 'long' })}.
        </p>
      )}
    </div>
  );
}

const Packing = ({ copy }: { copy: DataExport }) => (
  <div role="status" className="grid gap-2">
    <Progress label="Your copy is being made" value={copy.total === 0 ? 0 : copy.done / copy.total} />
    <p className="text-muted">Your copy is being made. You can leave this page.</p>
  </div>
);
