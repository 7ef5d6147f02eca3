import { OrdersContent } from '../../../../features/orders/orders-page.tsx';
import { useAuth } from '../../../../platform/session.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';

/** `/dashboard/orders` */
export default function OrdersPage() {
  useTitle('Orders');
  const uid = useAuth((state) => state.user?.uid);
  return (
    <>
      <PageHeader title="Orders" />
      {uid !== undefined && <OrdersContent uid={uid} />}
    </>
  );
}
