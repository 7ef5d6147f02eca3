import { useParams } from 'react-router-dom';
import { OrderContent } from '../../../../features/orders/order-page.tsx';

/** `/dashboard/orders/:orderId` */
export default function OrderPage() {
  const { orderId = '' } = useParams();
  return <OrderContent key={orderId} orderId={orderId} />;
}
