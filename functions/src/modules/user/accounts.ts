import type { UserRecord } from 'firebase-admin/auth';
import { auth } from '../../platform/firebase.ts';
import type { Accounts } from './ports.ts';

const isUnknown = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'auth/user-not-found';

/** What `action` gives, or null for an account that is gone. */
async function orGone<T>(action: Promise<T>): Promise<T | null> {
  try {
    return await action;
  } catch (error) {
    if (isUnknown(error)) return null;
    throw error;
  }
}

const find = (uid: string): Promise<UserRecord | null> => orGone(auth().getUser(uid));

/** The accounts of Firebase Authentication. */
export const accounts: Accounts = {
  addressOf: async (uid) => {
    const user = await find(uid);
    return user?.email === undefined ? null : { email: user.email, verified: user.emailVerified };
  },
  describe: async (uid) => {
    const user = await find(uid);
    return (
      user && {
        ...{ uid, email: user.email ?? null, emailVerified: user.emailVerified },
        displayName: user.displayName ?? null,
        signInMethods: user.providerData.map(({ providerId }) => providerId),
        createdAt: new Date(user.metadata.creationTime).toISOString(),
        lastSignInAt: new Date(user.metadata.lastSignInTime).toISOString(),
      }
    );
  },
  signIn: async (uid) => {
    const user = await find(uid);
    const methods = user?.providerData.map(({ providerId }) => providerId) ?? [];
    return user && { methods, email: user.email ?? null, since: user.tokensValidAfterTime ?? '' };
  },
  close: async (uid) => {
    await orGone(auth().updateUser(uid, { disabled: true }));
    await orGone(auth().revokeRefreshTokens(uid));
  },
  remove: async (uid) => {
    await orGone(auth().deleteUser(uid));
  },
};
