import { useState } from 'react';
import { toAppError, type AppError } from '../../../platform/errors.ts';

/** Runs one thing at a time, and keeps the reason when it was refused. `run` tells whether it was done. */
export function useAttempt<Input>(action: (input: Input) => Promise<void>): {
  run: (input: Input) => Promise<boolean>;
  busy: boolean;
  refusal: AppError | null;
} {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const run = async (input: Input): Promise<boolean> => {
    setBusy(true);
    setRefusal(null);
    try {
      await action(input);
      return true;
    } catch (error) {
      setRefusal(toAppError(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, refusal };
}
