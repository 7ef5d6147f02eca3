import { CartContent } from '../../../features/cart/cart-page.tsx';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { PageHeader } from '../../../shared/ui/page-header.tsx';

/** `/cart` */
export default function CartPage() {
  useTitle('Your cart');
  return (
    <div className="frame py-8 sm:py-12">
      <PageHeader title="Your cart" />
      <CartContent />
    </div>
  );
}
