import { AppError, toAppError } from './errors.ts';
import { loadStorage } from './sdk/load.ts';

export interface Upload {
  path: string;
  file: Blob;
  contentType: string;
  onProgress: (sentBytes: number, totalBytes: number) => void;
  signal: AbortSignal;
}

/** Sends a file; resolves when the server has all of it. Throws `AppError`, `cancelled` when aborted. */
export async function uploadFile({ path, file, contentType, onProgress, signal }: Upload): Promise<void> {
  const { upload } = await loadStorage();
  if (signal.aborted) throw new AppError('cancelled');
  const task = upload(path, file, contentType);
  const stop = (): void => void task.cancel();
  signal.addEventListener('abort', stop, { once: true });
  task.on('state_changed', (at) => onProgress(at.bytesTransferred, at.totalBytes));
  try {
    await task;
  } catch (error) {
    throw toAppError(error);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
