import { useOptimistic, useTransition } from 'react';
import { messageFor } from '../../../platform/errors.ts';
import { toast } from '../../../shared/ui/toast.ts';

/** A setting that acts at once: it shows what was chosen while it is being saved, and goes back if that fails. */
export function useSaved<Value>(
  saved: Value,
  save: (value: Value) => Promise<void>,
): [Value, (value: Value) => void] {
  const [shown, show] = useOptimistic(saved);
  const [, start] = useTransition();
  const choose = (value: Value): void =>
    start(async () => {
      show(value);
      try {
        await save(value);
      } catch (error) {
        toast(messageFor(error), { tone: 'danger' });
      }
    });
  return [shown, choose];
}
