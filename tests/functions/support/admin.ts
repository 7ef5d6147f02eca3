import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore, type DocumentData } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';

const project = process.env['GCLOUD_PROJECT'];
if (!project) throw new Error('GCLOUD_PROJECT is not set: run these tests with `npm run test:functions`');

// Else the client of Storage looks for credentials on the network, again and again.
process.env['METADATA_SERVER_DETECTION'] = 'none';

const app = getApps()[0] ?? initializeApp({ projectId: project, storageBucket: `${project}.appspot.com` });

export const projectId = project;
export const db = getFirestore(app);
export const bucket = getStorage(app).bucket(`${project}.appspot.com`);

/** Resolves with the document as soon as it is as `isDone` wants it, undefined standing for one that does not exist. */
export function whenDocument(
  path: string,
  isDone: (data: DocumentData | undefined) => boolean,
): Promise<DocumentData | undefined> {
  return new Promise((resolve, reject) => {
    const stop = db.doc(path).onSnapshot((snapshot) => {
      const data = snapshot.data();
      if (!isDone(data)) return;
      stop();
      resolve(data);
    }, reject);
  });
}

export const filesBelow = async (prefix: string): Promise<string[]> =>
  (await bucket.getFiles({ prefix }))[0].map(({ name }) => name).sort();

export const contentOf = async (path: string): Promise<Buffer> => (await bucket.file(path).download())[0];
