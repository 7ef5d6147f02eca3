import { paths } from '../../../config/paths.ts';
import { CheckoutContent } from '../../../features/cart/checkout-page.tsx';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { PageHeader } from '../../../shared/ui/page-header.tsx';

const cart = { to: paths.cart, label: 'Your cart' };

/** `/checkout` */
export default function CheckoutPage() {
  useTitle('Check out');
  return (
    <div className="frame py-8 sm:py-12">
      <PageHeader title="Check out" back={cart} />
      <CheckoutContent />
    </div>
  );
}
