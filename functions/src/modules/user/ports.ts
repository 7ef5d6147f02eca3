import type { SignInFacts } from './activity.ts';

/** What this module needs of the accounts. Of an account that is gone nothing is an error. */
export interface Accounts {
  /** The address of an account and whether it is confirmed; null for a guest, and for one that is gone. */
  addressOf: (uid: string) => Promise<{ email: string; verified: boolean } | null>;
  /** All that is known of an account besides its password. */
  describe: (uid: string) => Promise<object | null>;
  /** How somebody signs in; null for an account that is gone. */
  signIn: (uid: string) => Promise<SignInFacts | null>;
  /** Ends all sessions and lets nobody sign in any more. */
  close: (uid: string) => Promise<void>;
  remove: (uid: string) => Promise<void>;
}
