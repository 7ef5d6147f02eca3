import { DELETION_DAYS, type Deletion } from '@pawfolio/domain/user';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import type { AuthUser } from '../../../../platform/session.ts';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { CopyButton } from '../../../../shared/ui/copy-button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import type { AccountData } from '../../api/account-data.ts';
import { takeDeletionBack } from '../../api/account-jobs.ts';
import { useAttempt } from '../../model/use-attempt.ts';
import { ConfirmDeletion } from './confirm-deletion.tsx';
import { formatMoment } from '../../../../shared/lib/locale.ts';

/** The way out: what goes, what the law makes us keep, and seven days to think again. */
export function DeleteAccount({ user, live }: { user: AuthUser; live: AccountData['deletion'] }) {
  useLocale();
  const [open, setOpen] = useState(false);
  const back = useAttempt(takeDeletionBack);
  // What the server has answered, until what is followed here says it too.
  const [asked, setAsked] = useState<Deletion | null>(null);
  const told = live.status === 'ready' ? live.data : null;
  if (told && asked) setAsked(null);
  const due = told ?? asked;
  if (due !== null)
    return (
      <Notice
        tone="warn"
        title={
          due.waits
            ? 'Your account will be deleted once your order is done'
            : `Your account will be deleted on ${formatMoment(due.dueAt.toMillis(), { dateStyle: 'full' })}`
        }
        action={
          <Button
            variant="secondary"
            loading={back.busy}
            onClick={() =>
              void back.run(undefined).then((kept) => {
                if (!kept) return;
                setAsked(null);
                toast('Your account stays', { tone: 'good' });
              })
            }
          >
            Keep my account
          </Button>
        }
      >
        {due.waits && 'An order of yours is still open. We look again every day. '}
        {back.refusal?.message ??
          'Until then everything is as it was, and you can still make a copy of your data.'}
        <ReceiptLink jobId={due.jobId} />
      </Notice>
    );
  return (
    <div className="grid gap-4">
      <p>
        Pets, health records, photos, documents, designs, public cards, links and your sign-in are deleted for
        good {DELETION_DAYS} days after you ask for it, or when your last order is done. Of orders that you
        paid the law makes us keep what was sold, when and for how much, without your name and address.
        Deleting the account does not reach what the payment provider and the print shop keep of an order: ask
        them, or us, to erase what they may.
      </p>
      {open ? (
        <ConfirmDeletion user={user} onAsked={setAsked} onClose={() => setOpen(false)} />
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
