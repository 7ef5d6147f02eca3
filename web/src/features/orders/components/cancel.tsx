import type { WithId } from '@pawfolio/domain/kernel';
import { HOLD_MINUTES, isBought, isHeld, type PlacedOrder } from '@pawfolio/domain/order';
import { useEffect, useState } from 'react';
import { Button } from '../../../shared/ui/button.tsx';
import { toast } from '../../../shared/ui/toast.ts';
import { useConfirm } from '../../../shared/ui/use-confirm.tsx';
import { cancel, cancelRefusal } from '../api/use-orders.ts';
import { leftUntil } from '../model/countdown.ts';

/** Taking an order back, for as long as the print shop does not have it. The server has the last word. */
export function Cancel({ order }: { order: WithId<PlacedOrder> }) {
  const { ask, dialog } = useConfirm();
  const left = useLeft(order.holdUntilAt.toMillis());
  const paid = isBought(order);
  const question = async (): Promise<void> => {
    const done = await ask({
      title: 'Cancel this order?',
      text: paid
        ? 'Nothing is made, and what you paid goes back to you. Your designs stay.'
        : 'Nothing is made and nothing is charged. Your designs stay.',
      confirmLabel: 'Cancel the order',
      cancelLabel: 'Keep it',
      run: () => cancel(order.id),
      explain: cancelRefusal,
    });
    if (done) toast('Your order was cancelled', { tone: 'good' });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button variant="secondary" onClick={() => void question()}>
        Cancel the order
      </Button>
      <p className="text-sm text-muted" role="timer" aria-live="off">
        {!isHeld(order) ? (
          `You can until it is paid, and for ${HOLD_MINUTES} minutes after.`
        ) : left === null ? (
          'It goes to the print shop any moment now.'
        ) : (
          <>
            You can for <span className="font-semibold tabular-nums">{left}</span> more.
          </>
        )}
      </p>
      {dialog}
    </div>
  );
}

/** Counts down each second, and stops. */
function useLeft(until: number): string | null {
  const [now, setNow] = useState(Date.now);
  const left = leftUntil(until, now);
  useEffect(() => {
    if (left === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [left === null]); // eslint-disable-line react-hooks/exhaustive-deps -- only whether it runs
  return left;
}
