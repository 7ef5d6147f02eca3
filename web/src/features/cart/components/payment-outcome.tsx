import type { WithId } from '@pawfolio/domain/kernel';
import { isBought, type PlacedOrder, type Situation } from '@pawfolio/domain/order';
import { CircleAlert, CircleCheck, Clock, Info } from 'lucide-react';
import { useEffect, useState } from 'react';
import { paths } from '../../../config/paths.ts';
import { payAgain, payAgainRefusal } from '../../../platform/pay-again.ts';
import { buttonStyle } from '../../../shared/ui/button-style.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { LeaveButton } from '../../../shared/ui/leave-button.tsx';
import { Spinner } from '../../../shared/ui/spinner.tsx';

interface Props {
  order: WithId<PlacedOrder>;
  situation: Situation;
  /** Came back by the way that says "without paying"; what was paid says the order. */
  left: boolean;
  isGuest: boolean;
}

const icons = { good: CircleCheck, neutral: Info, warn: Clock, danger: CircleAlert } as const;
const colours = {
  good: 'text-spruce',
  neutral: 'text-muted',
  warn: 'text-warn',
  danger: 'text-danger',
} as const;

/** The truth about the payment, and the one thing to do. Read out when it changes. */
export function PaymentOutcome({ order, situation, left, isGuest }: Props) {
  const waiting = order.payment === 'pending' && order.fulfilment === 'hold_window';
  const { title, text } = waiting
    ? waitingWords(left)
    : { title: titleOf(order, situation), text: situation.text };
  const Icon = icons[situation.tone];
  return (
    <Card role="status" className="p-6 sm:p-8">
      {waiting && !left ? (
        <Spinner />
      ) : (
        <Icon aria-hidden="true" className={`size-10 ${colours[situation.tone]}`} />
      )}
      <h2 className="mt-4 text-2xl">{title}</h2>
      <p className="mt-2">{text}</p>
      <p className="mt-2 text-sm text-muted">Order {order.number}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Ways order={order} situation={situation} slow={useSlow(waiting && !left)} />
      </div>
      {isGuest && isBought(order) && <KeepIt orderId={order.id} />}
    </Card>
  );
}

const titleOf = (order: PlacedOrder, { title }: Situation): string =>
  order.payment === 'paid' && order.fulfilment === 'hold_window' ? 'Thank you. It is paid' : title;

const waitingWords = (left: boolean): Pick<Situation, 'title' | 'text'> =>
  left
    ? {
        title: 'You have not paid yet',
        text: 'Nothing was charged. The order waits for you, and so does everything in your cart.',
      }
    : {
        title: 'We are waiting to hear of your payment',
        text: 'This mostly takes a few seconds. You may close this page: nothing is lost.',
      };

/** Whether it has taken so long that somebody may want to look at the payment page again. */
function useSlow(waits: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setSlow(true), 15_000);
    return () => clearTimeout(timer);
  }, [waits]);
  return slow || !waits;
}

function Ways({
  order,
  situation: { action },
  slow,
}: {
  order: WithId<PlacedOrder>;
  situation: Situation;
  slow: boolean;
}) {
  if (action === 'pay') {
    return (
      <>
        {order.payment === 'failed' ? (
          <LeaveButton ask={() => payAgain(order.id)} explain={payAgainRefusal}>
            Try to pay again
          </LeaveButton>
        ) : (
          slow &&
          order.checkout && (
            <a href={order.checkout.url} className={buttonStyle()}>
              Go to the payment page
            </a>
          )
        )}
        <ButtonLink to={paths.cart} variant="secondary">
          Back to your cart
        </ButtonLink>
      </>
    );
  }
  if (action === 'start_again') return <ButtonLink to={paths.cart}>Back to your cart</ButtonLink>;
  return (
    <>
      <ButtonLink to={paths.order(order.id)}>Follow your order</ButtonLink>
      <ButtonLink to={paths.products} variant="quiet">
        Make something else
      </ButtonLink>
    </>
  );
}

const KeepIt = ({ orderId }: { orderId: string }) => (
  <div className="mt-6 border-t border-line pt-5">
    <p>
      This order can be seen in this browser only. With an account you see it everywhere, and hear from us
      when it is sent.
    </p>
    <ButtonLink
      to={`${paths.signUp}?next=${encodeURIComponent(paths.order(orderId))}`}
      variant="secondary"
      size="sm"
      className="mt-3"
    >
      Create an account
    </ButtonLink>
  </div>
);
