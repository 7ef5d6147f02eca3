import { mergeGuest as contract } from '@pawfolio/domain/user';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { defineCallable } from '../../../platform/define-callable.ts';
import { AppError } from '../../../platform/errors.ts';
import { auth, bucket, firestore } from '../../../platform/firebase.ts';
import { createLogger } from '../../../platform/logger.ts';
import { region } from '../../../platform/params.ts';
import { accounts } from '../accounts.ts';
import type { OrdersOf } from '../erase/delete-account.ts';
import { sweepGuests } from '../erase/guests.ts';
import { mergeGuest as merge, previewMerge, type MergeDeps } from './merge.ts';

const logger = createLogger('user');

async function guestOf(idToken: string, mayBeGone = false): Promise<string> {
  const token = await auth()
    .verifyIdToken(idToken)
    .catch(() => null);
  if (!token) throw new AppError('invalid-argument', 'This token proves nothing.');
  const user = await auth()
    .getUser(token.uid)
    .catch(() => null);
  const isGuest = user ? user.providerData.length === 0 : mayBeGone;
  if (token.firebase.sign_in_provider !== 'anonymous' || !isGuest)
    throw new AppError('failed-precondition', 'This is not a guest.');
  return token.uid;
}

const deps = (): MergeDeps => ({
  store: firestore(),
  bucket: bucket(),
  logger,
  guestOf,
  removeUser: accounts.remove,
});

/** Moves what a guest has made into the account that is now signed in. */
export const mergeGuest = defineCallable({
  ...contract,
  logger,
  perMinute: 20,
  options: { memory: '512MiB', timeoutSeconds: 540, maxInstances: 10 },
  handle: ({ guestIdToken, previewOnly }, { uid, isGuest }) => {
    if (previewOnly === true) return previewMerge(deps(), guestIdToken);
    if (isGuest) throw new AppError('failed-precondition', 'Sign in to an account first.');
    return merge(deps(), uid, guestIdToken);
  },
});

/** Every day: guests who did not come back. */
export const guestSweep = (orders: OrdersOf): ReturnType<typeof onSchedule> =>
  onSchedule(
    {
      schedule: 'every 24 hours',
      region,
      memory: '512MiB',
      concurrency: 1,
      maxInstances: 1,
      timeoutSeconds: 1_800,
      retryCount: 1,
    },
    async () => {
      const { removed, failed } = await sweepGuests({
        store: firestore(),
        bucket: bucket(),
        auth: auth(),
        orders,
        logger,
        now: Date.now(),
      });
      logger.info('guests removed', { count: removed });
      if (failed > 0) throw new Error(`${failed} guests could not be removed`);
    },
  );
