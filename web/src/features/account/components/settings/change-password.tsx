import { useState } from 'react';
import type { AuthUser } from '../../../../platform/session.ts';
import { toast } from '../../../../shared/ui/toast.ts';
import { changePassword } from '../../api/sign-in-changes.ts';
import { newPasswordProblem, PASSWORD_MIN } from '../../model/credentials.ts';
import { PasswordField } from '../password-field.tsx';
import { MethodRow } from './method-row.tsx';
import { OwnerForm } from './owner-form.tsx';
import { PasswordLink } from './password-link.tsx';

const checks = { next: newPasswordProblem };

/** Another password, in place; or the first one of an account that has come by Google. */
export function ChangePassword({ user, email }: { user: AuthUser; email: string }) {
  const [open, setOpen] = useState(false);
  const has = user.providers.includes('password');
  const close = (): void => setOpen(false);
  return (
    <MethodRow
      title="Password"
      action={{ label: has ? 'Change password' : 'Add a password', open, onToggle: () => setOpen(!open) }}
      form={
        <>
          <OwnerForm
            label={has ? 'Change password' : 'Add a password'}
            submit="Save password"
            hasPassword={has}
            checks={checks}
            onClose={close}
            onSubmit={async (proof, { next = '' }) => {
              await changePassword(proof, next);
              toast(has ? 'Your password was changed' : 'You can now sign in with a password', {
                tone: 'good',
              });
              close();
            }}
          >
            {(field) => (
              <PasswordField
                {...field('next')}
                label="New password"
                hint={`At least ${PASSWORD_MIN} characters. Other devices will have to sign in again.`}
                autoComplete="new-password"
                required
              />
            )}
          </OwnerForm>
          {has && <PasswordLink email={email} />}
        </>
      }
    >
      {has ? 'You sign in with your e-mail and a password.' : 'None. You sign in with Google.'}
    </MethodRow>
  );
}
