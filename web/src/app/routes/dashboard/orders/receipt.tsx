import { useParams } from 'react-router-dom';
import { ReceiptContent } from '../../../../features/orders/receipt-page.tsx';

/** `/dashboard/orders/:orderId/receipt` */
export default function ReceiptPage() {
  const { orderId = '' } = useParams();
  return <ReceiptContent orderId={orderId} />;
}
