import { useCallback, useRef, useState, type ReactNode } from 'react';
import { AlertDialog } from './alert-dialog.tsx';

export interface ConfirmOptions {
  /** A question: "Delete Biscuit's record?" */
  title: string;
  /** What happens then, plainly, and what cannot be undone. */
  text: ReactNode;
  /** A verb: "Delete". */
  confirmLabel: string;
  cancelLabel?: string | undefined;
  tone?: 'danger' | 'plain' | undefined;
  /** Does it, while the dialog shows that it is busy. Without it the dialog closes at once. */
  run?: (() => Promise<unknown>) | undefined;
  /** Turns what `run` threw into words; the dialog stays open with them. */
  explain?: ((cause: unknown) => string) | undefined;
}

interface Asked extends ConfirmOptions {
  answer: (yes: boolean) => void;
}

const sorry = () => 'That did not work. Please try again.';

/**
 * Asks before something that matters: `const { ask, dialog } = useConfirm()`, put `{dialog}` anywhere in the part, then
 * `if (await ask({ title, text, confirmLabel, run }))`. Answers true once it was confirmed and `run` has succeeded, false
 * when it was called off. Never rejects. One question at a time: a second one calls off the first.
 */
export function useConfirm(): { ask: (options: ConfirmOptions) => Promise<boolean>; dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const waiting = useRef<Asked | null>(null);
  const ask = useCallback(
    (options: ConfirmOptions) =>
      new Promise<boolean>((resolve) => {
        waiting.current?.answer(false);
        const answer = (yes: boolean) => {
          waiting.current = null;
          setAsked(null);
          resolve(yes);
        };
        waiting.current = { ...options, answer };
        setAsked(waiting.current);
      }),
    [],
  );
  return { ask, dialog: asked && <Question asked={asked} /> };
}

function Question({ asked }: { asked: Asked }) {
  const { title, text, confirmLabel, cancelLabel, tone, run, explain = sorry, answer } = asked;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const confirm = async () => {
    setBusy(true);
    setError(null);
    try {
      await run?.();
      answer(true);
    } catch (cause) {
      setBusy(false);
      setError(explain(cause));
    }
  };
  return (
    <AlertDialog
      open
      {...{ title, confirmLabel, cancelLabel, tone, busy, error }}
      onClose={() => answer(false)}
      onConfirm={() => void confirm()}
    >
      {text}
    </AlertDialog>
  );
}
