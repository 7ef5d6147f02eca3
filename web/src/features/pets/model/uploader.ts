import { startable, type UploadEvent, type UploadItem } from './uploads.ts';

/** What the uploader needs of the world outside. */
export interface UploadPorts {
  /** Creates the photo's document; resolves when the server has it. */
  reserve(item: UploadItem): Promise<void>;
  /** Sends the bytes; rejects when `signal` aborts. */
  send(item: UploadItem, onProgress: (sentBytes: number) => void, signal: AbortSignal): Promise<void>;
  /** Deletes the photo's document again. */
  release(item: UploadItem): Promise<void>;
  /** What to tell the customer, and whether the network is to blame. */
  explain(error: unknown): { message: string; network: boolean };
  /** Frees the local address of a picture. */
  forget(preview: string): void;
}

export interface UploadQueue {
  items(): readonly UploadItem[];
  dispatch(event: UploadEvent): void;
}

export interface Uploader {
  add: (items: readonly UploadItem[]) => void;
  /** Stops it, or throws away what stopped by itself; nothing of it stays. */
  cancel: (id: string) => void;
  retry: (id: string) => void;
  /** Tries again whatever only the network stopped. */
  retryLost: () => void;
  /** The finished picture is on screen: the local one is not needed any more. */
  settle: (id: string) => void;
}

/** Works through the queue, a few at a time. Lives outside React, so leaving the page stops nothing. */
export function createUploader(queue: UploadQueue, ports: UploadPorts): Uploader {
  const running = new Map<string, AbortController>();
  // A retry must not reserve twice: the first reservation may still be on its way through a bad connection.
  const reservations = new Map<string, Promise<void>>();
  const lost = new Set<string>();
  const find = (id: string): UploadItem | undefined => queue.items().find((item) => item.id === id);

  const reserve = (item: UploadItem): Promise<void> => {
    const made = reservations.get(item.id) ?? ports.reserve(item);
    reservations.set(item.id, made);
    made.catch(() => reservations.delete(item.id));
    return made;
  };

  const run = async (item: UploadItem): Promise<void> => {
    const controller = new AbortController();
    running.set(item.id, controller);
    queue.dispatch({ type: 'started', id: item.id });
    try {
      await Promise.race([reserve(item), aborted(controller.signal)]);
      const onProgress = (sentBytes: number): void =>
        queue.dispatch({ type: 'progress', id: item.id, sentBytes });
      await ports.send(item, onProgress, controller.signal);
      queue.dispatch({ type: 'sent', id: item.id });
    } catch (error) {
      const { message, network } = ports.explain(error);
      if (network) lost.add(item.id);
      queue.dispatch({ type: 'stopped', id: item.id, problem: message });
    } finally {
      if (running.get(item.id) === controller) running.delete(item.id);
      pump();
    }
  };

  const pump = (): void => {
    for (const item of startable(queue.items())) void run(item);
  };

  const drop = (id: string): UploadItem | undefined => {
    const item = find(id);
    queue.dispatch({ type: 'removed', id });
    lost.delete(id);
    if (item) ports.forget(item.preview);
    return item;
  };

  const retry = (id: string): void => {
    lost.delete(id);
    queue.dispatch({ type: 'retried', id });
    pump();
  };

  return {
    add(items) {
      queue.dispatch({ type: 'picked', items });
      pump();
    },
    cancel(id) {
      const item = drop(id);
      running.get(id)?.abort();
      if (item && reservations.has(id)) void ports.release(item);
      pump();
    },
    retry,
    retryLost: () => [...lost].forEach(retry),
    settle: (id) => void drop(id),
  };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Cancelled')), { once: true });
  });
