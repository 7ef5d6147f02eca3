import { normaliseLine } from '@pawfolio/domain/kernel';
import { useState } from 'react';
import { renameUser } from '../../../../platform/auth-account.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { saveProfile } from '../../api/save-profile.ts';
import { nameProblem } from '../../model/credentials.ts';
import { useAttempt } from '../../model/use-attempt.ts';

/** How the owner wants to be called. */
export function NameForm({ uid, name }: { uid: string; name: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const { run, busy, refusal } = useAttempt(async (displayName: string) => {
    await saveProfile(uid, { displayName });
    void renameUser(displayName);
  });
  const value = typed ?? name;
  const submit = async (): Promise<void> => {
    const found = nameProblem(value);
    setProblem(found);
    if (found !== undefined || !(await run(normaliseLine(value)))) return;
    toast('Your name was saved', { tone: 'good' });
  };
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label="Your name"
        hint="We greet you with it. Nobody else sees it."
        autoComplete="name"
        required
        value={value}
        error={problem ?? refusal?.message}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div>
        <Button type="submit" variant="secondary" loading={busy}>
          Save name
        </Button>
      </div>
    </form>
  );
}
