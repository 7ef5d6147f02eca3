import { connectStorageEmulator, getStorage, ref, uploadBytesResumable } from 'firebase/storage';
import { env } from '../../config/env.ts';
import { app } from './app.ts';

const storage = getStorage(app);
// A phone in a tunnel: the SDK itself retries this long before the upload is reported as failed.
storage.maxUploadRetryTime = 120_000;
if (env.emulators) connectStorageEmulator(storage, env.emulators.host, env.emulators.storage);

/** Starts a resumable upload of one file. */
export function upload(path: string, file: Blob, contentType: string) {
  return uploadBytesResumable(ref(storage, path), file, { contentType });
}
