import { DELETION_DAYS } from '@pawfolio/domain/user';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import type { AuthUser } from '../../../../platform/session.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { CopyButton } from '../../../../shared/ui/copy-button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { takeDeletionBack, useDeletion } from '../../api/account-jobs.ts';
import { useAttempt } from '../../model/use-attempt.ts';
import { ConfirmDeletion } from './confirm-deletion.tsx';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' });

/** The way out: what goes, what the law makes us keep, and seven days to think again. */
export function DeleteAccount({ user }: { user: AuthUser }) {
  const live = useDeletion(user.uid);
  const [open, setOpen] = useState(false);
  const back = useAttempt(takeDeletionBack);
  const due = live.status === 'ready' ? live.data : null;
  if (due !== null)
    return (
      <Notice
        tone="warn"
        title={`Your account will be deleted on ${day.format(due.dueAt.toMillis())}`}
        action={
          <Button
            variant="secondary"
            loading={back.busy}
            onClick={() =>
              void back.run(undefined).then((kept) => kept && toast('Your account stays', { tone: 'good' }))
            }
          >
            Keep my account
          </Button>
        }
      >
        {back.refusal?.message ??
          'Until then everything is as it was, and you can still make a copy of your data.'}
        <ReceiptLink jobId={due.jobId} />
      </Notice>
    );
  return (
    <div className="grid gap-4">
      <p>
        Pets, health records, photos, documents, designs, public cards, links and your sign-in are deleted for
        good {DELETION_DAYS} days after you ask for it. Of orders that you paid the law makes us keep what was
        sold, when and for how much, without your name and address.
      </p>
      {open ? (
        <ConfirmDeletion user={user} onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            Delete my account
          </Button>
        </div>
      )}
    </div>
  );
}

/** The person cannot sign in any more by then, so the address has to be kept now. */
function ReceiptLink({ jobId }: { jobId: string }) {
  const path = paths.deletionReceipt(jobId);
  return (
    <span className="mt-3 grid gap-1">
      <span>
        Keep this address: afterwards it shows how much was deleted, and says nothing of you.{' '}
        <Link to={path} className="link">
          Your receipt
        </Link>
      </span>
      <span>
        <CopyButton text={`${window.location.origin}${path}`} label="Copy its address" />
      </span>
    </span>
  );
}
