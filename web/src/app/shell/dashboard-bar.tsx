import { AccountMenu } from './account-menu.tsx';
import { CartLink } from './cart-link.tsx';
import { DashboardNav } from './dashboard-nav.tsx';

/** What the header holds in the dashboard: its sections, and the account. */
export default function DashboardBar() {
  return (
    <>
      <DashboardNav />
      <div className="ml-auto flex min-h-16 items-center gap-2">
        <CartLink />
        <AccountMenu />
      </div>
    </>
  );
}
