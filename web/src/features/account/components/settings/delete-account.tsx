import { DELETION_DAYS } from '@pawfolio/domain/user';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { CopyButton } from '../../../../shared/ui/copy-button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { askForDeletion, takeDeletionBack, useDeletion } from '../../api/account-jobs.ts';
import { useAttempt } from '../../model/use-attempt.ts';
import { PasswordField } from '../password-field.tsx';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' });

/** The way out: what goes, what the law makes us keep, and seven days to think again. */
export function DeleteAccount({ uid, email }: { uid: string; email: string | null }) {
  const live = useDeletion(uid);
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
      {open && email !== null ? (
        <Confirm email={email} onClose={() => setOpen(false)} />
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

function Confirm({ email, onClose }: { email: string; onClose: () => void }) {
  const [word, setWord] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const { run, busy, refusal } = useAttempt((secret: string) => askForDeletion(email, secret));
  const submit = async (): Promise<void> => {
    setTried(true);
    if (word === 'DELETE' && password !== '' && (await run(password))) onClose();
  };
  return (
    <form
      noValidate
      aria-label="Delete my account"
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refusal && (
        <Notice tone="danger" role="alert">
          {refusal.message}
        </Notice>
      )}
      <TextField
        label="Type DELETE to confirm"
        autoComplete="off"
        value={word}
        error={tried && word !== 'DELETE' ? 'Type the word DELETE, in capital letters.' : undefined}
        onChange={(event) => setWord(event.target.value)}
      />
      <PasswordField
        label="Your password"
        autoComplete="current-password"
        required
        value={password}
        error={tried && password === '' ? 'Enter your password.' : undefined}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="danger" loading={busy}>
          Delete in {DELETION_DAYS} days
        </Button>
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
