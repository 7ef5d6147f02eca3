import { useState } from 'react';
import { messageFor } from '../../../platform/errors.ts';
import google from '../../../shared/ui/google.svg?no-inline';
import { Button } from '../../../shared/ui/button.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';

// Its code comes when somebody is about to press the button: a window must open within the press.
const load = () => import('../api/enter-google.ts');
const prepare = (): void =>
  void load().then(
    ({ prepareGoogle }) => prepareGoogle(),
    () => undefined,
  );

export interface GoogleWayProps {
  onDone: () => void;
  /** The address turns out to have an account with a password. */
  onPassword: (email: string) => void;
}

/** Signing in, and up, with a Google account. */
export function GoogleWay({ onDone, onPassword }: GoogleWayProps) {
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState('');
  const go = async (): Promise<void> => {
    setBusy(true);
    setWords('');
    try {
      const entered = await (await load()).enterWithGoogle();
      if (entered.done) {
        onDone();
        return;
      }
      setWords(entered.words);
      if (entered.email !== null) onPassword(entered.email);
    } catch (error) {
      setWords(messageFor(error));
    }
    setBusy(false);
  };
  return (
    <div className="mt-4 grid gap-4">
      <Button
        variant="secondary"
        className="w-full"
        loading={busy}
        onPointerEnter={prepare}
        onTouchStart={prepare}
        onFocus={prepare}
        onClick={() => void go()}
      >
        <img src={google} alt="" width={18} height={18} />
        Continue with Google
      </Button>
      {words && (
        <Notice tone="warn" role="alert">
          {words}
        </Notice>
      )}
    </div>
  );
}
