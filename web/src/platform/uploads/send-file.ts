import { AppError, toAppError } from '../errors.ts';
import { loadStorage } from '../sdk/load.ts';
import type { Travel } from './uploader.ts';

export interface Upload extends Travel {
  path: string;
  file: Blob;
  contentType: string;
}

/** A connection that looks alive and moves nothing for so long is tried anew. */
const STILL_MS = 30_000;
/** After so many attempts that moved nothing, it is the network's fault. */
const ATTEMPTS = 4;

type Task = ReturnType<Awaited<ReturnType<typeof loadStorage>>['upload']>;

/**
 * Sends a file; resolves when the server has all of it. A closed valve lets go of the connection; opened again, it asks the
 * server what has arrived and sends the rest (files of more than 256 KB; a smaller one goes in one piece). Throws
 * `AppError`, `cancelled` when aborted, `network` when nothing moves any more.
 */
export async function uploadFile({ path, file, contentType, ...travel }: Upload): Promise<void> {
  const { valve, signal } = travel;
  const { upload } = await loadStorage();
  if (signal.aborted) throw new AppError('cancelled');
  const task = upload(path, file, contentType);
  const follow = (): boolean => (valve.open ? task.resume() : task.pause());
  const stop = (): boolean => task.cancel();
  const unfollow = valve.onChange(follow);
  const watch = watchOver(task, travel);
  if (!valve.open) task.pause();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await task;
  } catch (error) {
    throw watch.gaveUp() ? new AppError('network', { cause: error }) : toAppError(error);
  } finally {
    signal.removeEventListener('abort', stop);
    unfollow();
    watch.end();
  }
}

/** Tells the progress, takes another connection where nothing moves, and gives up in the end. */
function watchOver(task: Task, { valve, onProgress }: Travel) {
  let [most, idle, gaveUp] = [0, 0, false];
  const stopListening = task.on('state_changed', ({ bytesTransferred }) => {
    if (bytesTransferred <= most) return;
    [most, idle] = [bytesTransferred, 0];
    onProgress(bytesTransferred);
  });
  const timer = setInterval(() => {
    idle = valve.open ? idle + 1 : 0;
    gaveUp = idle >= ATTEMPTS;
    if (gaveUp) task.cancel();
    else if (idle > 0 && task.pause()) task.resume();
  }, STILL_MS);
  return {
    gaveUp: () => gaveUp,
    end: () => {
      clearInterval(timer);
      stopListening();
    },
  };
}
