import type { Firestore } from 'firebase-admin/firestore';
import type { getStorage } from 'firebase-admin/storage';

/** What every part of the seed writes to. */
export interface Seeding {
  store: Firestore;
  bucket: ReturnType<ReturnType<typeof getStorage>['bucket']>;
}
