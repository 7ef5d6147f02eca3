import './receipt.css';
import { isBought, paymentSentence, type PlacedOrder } from '@pawfolio/domain/order';
import { addressLines } from '@pawfolio/domain/user';
import { Printer } from 'lucide-react';
import { paths } from '../../config/paths.ts';
import { useLocale } from '../../shared/hooks/use-locale.ts';
import { useTitle } from '../../shared/hooks/use-title.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Logo } from '../../shared/ui/logo.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { Loading, Skeleton } from '../../shared/ui/skeleton.tsx';
import { useOrder } from './api/use-orders.ts';
import { ReceiptDownload } from './components/receipt-download.tsx';
import { dayOf } from './model/words.ts';
import { formatPrice } from '../../shared/lib/format-price.ts';

/** An order on paper. */
export function ReceiptContent({ orderId }: { orderId: string }) {
  const live = useOrder(orderId);
  useLocale();
  const order = live.status === 'ready' ? live.data : null;
  useTitle('Receipt');
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title="Receipt"
          back={{ to: paths.order(orderId), label: 'Your order' }}
          actions={
            <>
              <ReceiptDownload orderId={orderId} />
              <Button variant="secondary" onClick={() => window.print()} disabled={order === null}>
                <Printer aria-hidden="true" />
                Print
              </Button>
            </>
          }
        />
      </div>
      {order ? (
        <Sheet order={order} />
      ) : live.status === 'loading' ? (
        <Loading label="Loading the receipt">
          <Skeleton className="h-96 w-full max-w-3xl" />
        </Loading>
      ) : (
        <ErrorState title="We cannot show this receipt">It may belong to another account.</ErrorState>
      )}
    </>
  );
}

function Sheet({ order }: { order: PlacedOrder }) {
  const rows = [
    ['Items', order.totals.items],
    ['Delivery', order.totals.shipping],
    ['Tax', order.totals.tax],
  ] as const;
  return (
    <article aria-label="Receipt" className="receipt card max-w-3xl p-6 sm:p-10">
      <div className="flex flex-wrap items-start justify-between gap-6">
        <div>
          <Logo />
          <p className="mt-4 text-sm text-muted">Receipt for order</p>
          <p className="font-semibold break-all">{order.number}</p>
          <p className="text-sm text-muted">{dayOf(order.createdAt.toMillis())}</p>
        </div>
        <address className="not-italic">
          {addressLines({ ...order.shippingAddress, isDefault: false }).map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
      </div>
      <table className="mt-8 w-full text-left">
        <thead className="border-b border-line text-sm text-muted">
          <tr>
            <th scope="col" className="py-2 font-medium">
              What
            </th>
            <th scope="col" className="py-2 text-right font-medium">
              Each
            </th>
            <th scope="col" className="py-2 text-right font-medium">
              Together
            </th>
          </tr>
        </thead>
        <tbody>
          {order.items.map((item) => (
            <tr key={`${item.designId}/${item.revision}`} className="border-b border-line align-top">
              <th scope="row" className="py-3 pr-3 font-normal break-words">
                {item.quantity} × {item.title}
              </th>
              <td className="py-3 text-right tabular-nums">{formatPrice(item.unitPrice)}</td>
              <td className="py-3 pl-3 text-right tabular-nums">
                {formatPrice({ ...item.unitPrice, amount: item.unitPrice.amount * item.quantity })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="mt-4 ml-auto grid max-w-64 gap-1.5">
        {rows.map(([label, money]) => (
          <div key={label} className="flex justify-between gap-6 text-muted">
            <dt>{label}</dt>
            <dd className="tabular-nums">{formatPrice(money)}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-6 text-lg font-semibold">
          <dt>Total</dt>
          <dd className="tabular-nums">{formatPrice(order.totals.total)}</dd>
        </div>
      </dl>
      <p className="mt-8 text-sm">
        {isBought(order) ? paymentSentence[order.payment] : `Not paid. ${paymentSentence[order.payment]}`}
      </p>
    </article>
  );
}
