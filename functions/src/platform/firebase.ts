import { getApps, initializeApp, type App } from 'firebase-admin/app';
import { getAuth, type Auth } from 'firebase-admin/auth';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';

export type Bucket = ReturnType<ReturnType<typeof getStorage>['bucket']>;

const app = (): App => getApps()[0] ?? initializeApp();

let store: Firestore | undefined;

/**
 * Firestore of this project, made at first use so that loading the entry point needs no credentials.
 * `undefined` in a document is an error, not a field that silently goes missing.
 */
export function firestore(): Firestore {
  if (!store) {
    store = getFirestore(app());
    store.settings({ ignoreUndefinedProperties: false });
  }
  return store;
}

/** The default bucket, as `FIREBASE_CONFIG` names it. */
export const bucket = (): Bucket => getStorage(app()).bucket();

/** The accounts. `getAuth()` alone would ask for a default app, which there is not where the SDK of functions has made its own. */
export const auth = (): Auth => getAuth(app());
