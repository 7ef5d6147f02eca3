import type { WithId } from '@pawfolio/domain/kernel';
import { canCancel, situationOf, type PlacedOrder } from '@pawfolio/domain/order';
import { addToCartPath } from '../../../config/add-to-cart.ts';
import { payAgain, payAgainRefusal } from '../../../platform/pay-again.ts';
import { buttonStyle } from '../../../shared/ui/button-style.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { LeaveButton } from '../../../shared/ui/leave-button.tsx';
import { Cancel } from './cancel.tsx';
import { SituationBadge } from './situation-badge.tsx';

const edges = { danger: 'border-danger', warn: 'border-warn', good: '', neutral: '' } as const;

/** Where it stands, and what can be done about it now. */
export function SituationCard({ order }: { order: WithId<PlacedOrder> }) {
  const situation = situationOf(order);
  const { action, text, tone } = situation;
  const again = action === 'order_again' || action === 'start_again';
  return (
    <Card aria-label="Where it stands" className={`p-5 sm:p-6 ${edges[tone]}`}>
      <div role="status">
        <SituationBadge situation={situation} />
        <p className="mt-3 text-lg">{text}</p>
      </div>
      <div className="mt-5 flex flex-wrap gap-3 empty:hidden">
        {action === 'pay' && <Pay order={order} />}
        {action === 'track' && (
          <a href="#parcels" className={buttonStyle()}>
            See where it is
          </a>
        )}
        {again && <OrderAgain order={order} variant="primary" />}
        {canCancel(order) && <Cancel order={order} />}
      </div>
    </Card>
  );
}

/** A payment that failed has used up its page. */
function Pay({ order }: { order: WithId<PlacedOrder> }) {
  const failed = order.payment === 'failed';
  return order.checkout && !failed ? (
    <a href={order.checkout.url} className={buttonStyle()}>
      Pay now
    </a>
  ) : (
    <LeaveButton ask={() => payAgain(order.id)} explain={payAgainRefusal}>
      {failed ? 'Try to pay again' : 'Pay now'}
    </LeaveButton>
  );
}

/** The same things once more: through the cart, where they are looked at with today's prices and checks. */
export function OrderAgain({
  order,
  variant,
}: {
  order: WithId<PlacedOrder>;
  variant: 'primary' | 'secondary';
}) {
  return (
    <ButtonLink to={addToCartPath(order.items, order.id)} variant={variant}>
      Order again
    </ButtonLink>
  );
}
