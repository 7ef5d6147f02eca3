import { DELETION_DAYS } from '@pawfolio/domain/user';
import { useEffect } from 'react';
import { prepareGoogle } from '../../../../platform/google.ts';
import type { AuthUser } from '../../../../platform/session.ts';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { askForDeletion } from '../../api/account-jobs.ts';
import { OwnerForm } from './owner-form.tsx';

const checks = {
  word: (typed: string) => (typed === 'DELETE' ? undefined : 'Type the word DELETE, in capital letters.'),
};

/** A word that nobody types by mistake, and that it is really the owner: by the password, or in a window of Google. */
export function ConfirmDeletion({ user, onClose }: { user: AuthUser; onClose: () => void }) {
  const hasPassword = user.providers.includes('password');
  useEffect(() => {
    // The window has to open at once when the form is sent.
    if (!hasPassword) void prepareGoogle();
  }, [hasPassword]);
  return (
    <OwnerForm
      label="Delete my account"
      submit={`${hasPassword ? 'Delete' : 'Confirm with Google and delete'} in ${DELETION_DAYS} days`}
      always
      danger
      {...{ hasPassword, checks, onClose }}
      onSubmit={async (proof) => {
        await askForDeletion(proof);
        onClose();
      }}
    >
      {(field) => (
        <TextField
          {...field('word')}
          label="Type DELETE to confirm"
          hint={hasPassword ? undefined : 'Then a window of Google asks whether it is you.'}
          autoComplete="off"
        />
      )}
    </OwnerForm>
  );
}
