import type { Auth, UserRecord } from 'firebase-admin/auth';
import type { Logger } from '../../../platform/logger.ts';
import type { OrdersOf } from './delete-account.ts';
import { eraseData, type EraseDeps } from './erase-data.ts';

export interface GuestSweepDeps extends EraseDeps {
  auth: Pick<Auth, 'listUsers' | 'deleteUser'>;
  orders: OrdersOf;
  logger: Logger;
  now: number;
}

/** For how long a guest who does not come back is kept. The pages say so. */
export const GUEST_DAYS = 30;
const DAY = 24 * 60 * 60_000;

const lastHere = ({ metadata }: UserRecord): number =>
  Math.max(
    ...[metadata.lastRefreshTime, metadata.lastSignInTime, metadata.creationTime].map((time) =>
      typeof time === 'string' ? Date.parse(time) || 0 : 0,
    ),
  );

const isGuest = ({ providerData, email }: UserRecord): boolean =>
  providerData.length === 0 && email === undefined;

/**
 * Removes guests who were not here for thirty days, with all their data. Whoever has paid for an order, or still can, stays. May be interrupted and
 * repeated; what fails for one is tried again the next day.
 */
export async function sweepGuests(deps: GuestSweepDeps): Promise<{ removed: number; failed: number }> {
  const total = { removed: 0, failed: 0 };
  let pageToken: string | undefined;
  do {
    const page = await deps.auth.listUsers(1_000, pageToken);
    pageToken = page.pageToken;
    for (const user of page.users) {
      if (!isGuest(user) || lastHere(user) > deps.now - GUEST_DAYS * DAY) continue;
      try {
        if (await removeGuest(deps, user.uid)) total.removed += 1;
      } catch (error) {
        total.failed += 1;
        deps.logger.error('A guest could not be removed', error, { uid: user.uid });
      }
    }
  } while (pageToken !== undefined);
  return total;
}

async function removeGuest(deps: GuestSweepDeps, uid: string): Promise<boolean> {
  const { kept, open } = await deps.orders.countOrders(deps.store, uid, deps.now);
  if (kept + open > 0) return false;
  await deps.orders.forgetCustomer(deps, uid);
  await eraseData(deps, uid);
  // Of a merge that was never finished; it is the other account's job, under this one's name.
  await deps.store.doc(`jobs/merge_${uid}`).delete();
  await deps.auth.deleteUser(uid);
  return true;
}
