import { AccountMenu } from './account-menu.tsx';
import { DashboardNav } from './dashboard-nav.tsx';

/** What the header holds in the dashboard: its sections, and the account. */
export default function DashboardBar() {
  return (
    <>
      <DashboardNav />
      <div className="ml-auto flex min-h-16 items-center">
        <AccountMenu />
      </div>
    </>
  );
}
