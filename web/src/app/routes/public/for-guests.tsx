import GuestNotice from '../../../features/account/components/guest-notice.tsx';
import { useCart } from '../../../features/cart/model/stored-cart.ts';

/** What comes along when a guest becomes somebody: what the server has of theirs, and the cart of this device. */
export default function ForGuests({ uid, verb }: { uid: string; verb: string }) {
  return <GuestNotice uid={uid} verb={verb} carts={useCart(uid).lines.length > 0 ? 1 : 0} />;
}
