import { DELETION_DAYS, type Deletion } from '@pawfolio/domain/user';
import { useEffect } from 'react';
import { prepareGoogle } from '../../../../platform/google.ts';
import type { AuthUser } from '../../../../platform/session.ts';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { askForDeletion } from '../../api/account-jobs.ts';
import { OwnerForm } from './owner-form.tsx';

const checks = {
  word: (typed: string) => (typed === 'DELETE' ? undefined : 'Type the word DELETE, in capital letters.'),
};

interface Props {
  user: AuthUser;
  onAsked: (deletion: Deletion | null) => void;
  onClose: () => void;
}

/**
 * A word that nobody types by mistake, and that it is really the owner: by the password, or in a window of Google. A guest has
 * neither: whoever holds the device is the guest.
 */
export function ConfirmDeletion({ user, onAsked, onClose }: Props) {
  const hasPassword = user.providers.includes('password');
  const byGoogle = !hasPassword && !user.isGuest;
  useEffect(() => {
    // The window has to open at once when the form is sent.
    if (byGoogle) void prepareGoogle();
  }, [byGoogle]);
  return (
    <OwnerForm
      label="Delete my account"
      submit={`${byGoogle ? 'Confirm with Google and delete' : 'Delete'} in ${DELETION_DAYS} days`}
      always={!user.isGuest}
      danger
      {...{ hasPassword, checks, onClose }}
      onSubmit={async (proof) => {
        onAsked(await askForDeletion(user.uid, proof));
        onClose();
      }}
    >
      {(field) => (
        <TextField
          {...field('word')}
          label="Type DELETE to confirm"
          hint={byGoogle ? 'Then a window of Google asks whether it is you.' : undefined}
          autoComplete="off"
        />
      )}
    </OwnerForm>
  );
}
