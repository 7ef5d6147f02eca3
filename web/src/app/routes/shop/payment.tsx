import { useParams } from 'react-router-dom';
import { PaymentContent } from '../../../features/cart/payment-page.tsx';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { PageHeader } from '../../../shared/ui/page-header.tsx';

/** `/checkout/:orderId` */
export default function PaymentPage() {
  const { orderId = '' } = useParams();
  useTitle('Your payment');
  return (
    <div className="frame py-8 sm:py-12">
      <PageHeader title="Your payment" />
      <PaymentContent orderId={orderId} />
    </div>
  );
}
