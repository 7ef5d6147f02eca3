import { startable, type UploadEvent, type UploadItem } from './queue.ts';
import { createValve, type Valve } from './valve.ts';

/** How the bytes of one file travel. */
export interface Travel {
  onProgress: (sentBytes: number) => void;
  /** Closed: nothing more is sent, and what has arrived is not sent again later. */
  valve: Valve;
  /** Aborts: it is given up. */
  signal: AbortSignal;
}

/** What the uploader needs of the world outside. */
export interface UploadPorts {
  /** Creates the asset's document; resolves when the server has it. */
  reserve(item: UploadItem): Promise<void>;
  /** Sends the bytes; rejects when the signal aborts. */
  send(item: UploadItem, travel: Travel): Promise<void>;
  /** Whether the server has the bytes, although it did not take them now: an answer may have been lost on its way. */
  hasArrived(item: UploadItem): Promise<boolean>;
  /** The server has all of it. */
  sent(item: UploadItem): void;
  /** Deletes the asset's document again. */
  release(item: UploadItem): Promise<void>;
  /** What to tell the customer, and whether the network is to blame. */
  explain(error: unknown): { message: string; network: boolean };
  /** Frees what this device holds of a file. */
  forget(item: UploadItem): void;
}

export interface UploadQueue {
  items(): readonly UploadItem[];
  dispatch(event: UploadEvent): void;
}

export interface Uploader {
  /** `begun`: an earlier page may have reserved their places. */
  add: (items: readonly UploadItem[], begun?: boolean) => void;
  /** Lets others go first until `resume`. */
  pause: (id: string) => void;
  resume: (id: string) => void;
  /** Stops it, or throws away what stopped by itself; nothing of it stays. */
  cancel: (id: string) => void;
  retry: (id: string) => void;
  /** Tries again whatever only the network stopped. */
  retryLost: () => void;
  /** The finished asset is on screen: the local one is not needed any more. */
  settle: (id: string) => void;
  /** Without a connection everything holds where it is, and goes on from there. */
  setOnline: (online: boolean) => void;
}

interface Run {
  controller: AbortController;
  valve: ReturnType<typeof createValve>;
}

/** Works through the queue, a few at a time. Lives outside React, so leaving the page stops nothing. */
export function createUploader(queue: UploadQueue, ports: UploadPorts, online = true): Uploader {
  // One for every file that has begun, also while it is paused or held.
  const runs = new Map<string, Run>();
  // A retry must not reserve twice: the first reservation may still be on its way through a bad connection.
  const reservations = new Map<string, Promise<void>>();
  const lost = new Set<string>();
  const earlier = new Set<string>();
  const find = (id: string): UploadItem | undefined => queue.items().find((item) => item.id === id);

  const reserve = (item: UploadItem): Promise<void> => {
    const made = reservations.get(item.id) ?? ports.reserve(item);
    reservations.set(item.id, made);
    made.catch(() => reservations.delete(item.id));
    return made;
  };

  const fail = async (item: UploadItem, error: unknown): Promise<void> => {
    const { message, network } = ports.explain(error);
    if (!network && (await ports.hasArrived(item))) {
      done(item);
      return;
    }
    if (network) lost.add(item.id);
    queue.dispatch({ type: 'stopped', id: item.id, problem: message });
  };

  const done = (item: UploadItem): void => {
    if (!find(item.id)) return;
    queue.dispatch({ type: 'sent', id: item.id });
    ports.sent(item);
  };

  const run = async (item: UploadItem): Promise<void> => {
    const { id } = item;
    const [controller, valve] = [new AbortController(), createValve()];
    const { signal } = controller;
    runs.set(id, { controller, valve });
    const onProgress = (sentBytes: number): void => queue.dispatch({ type: 'progress', id, sentBytes });
    try {
      await Promise.race([reserve(item), aborted(signal)]);
      await ports.send(item, { onProgress, valve, signal });
      done(item);
    } catch (error) {
      if (!signal.aborted) await fail(item, error);
    } finally {
      if (runs.get(id)?.controller === controller) runs.delete(id);
      pump();
    }
  };

  const pump = (): void => {
    if (!online) return;
    for (const item of startable(queue.items())) {
      const begun = runs.get(item.id);
      queue.dispatch({ type: 'started', id: item.id });
      if (begun) begun.valve.turn(true);
      else void run(item);
    }
  };

  const drop = (id: string): UploadItem | undefined => {
    const item = find(id);
    queue.dispatch({ type: 'removed', id });
    lost.delete(id);
    if (item) ports.forget(item);
    return item;
  };

  const change = (type: 'paused' | 'resumed' | 'retried', id: string): void => {
    lost.delete(id);
    queue.dispatch({ type, id });
    if (type === 'paused') runs.get(id)?.valve.turn(false);
    pump();
  };

  const retryLost = (): void => [...lost].forEach((id) => change('retried', id));

  return {
    add(items, begun = false) {
      if (begun) for (const { id } of items) earlier.add(id);
      queue.dispatch({ type: 'picked', items });
      pump();
    },
    pause: (id) => change('paused', id),
    resume: (id) => change('resumed', id),
    cancel(id) {
      const item = drop(id);
      runs.get(id)?.controller.abort();
      runs.delete(id);
      if (item && (reservations.has(id) || earlier.has(id))) void ports.release(item);
      pump();
    },
    retry: (id) => change('retried', id),
    retryLost,
    settle: (id) => void drop(id),
    setOnline(next) {
      online = next;
      for (const { id, phase } of next ? [] : queue.items()) {
        if (phase === 'sending') queue.dispatch({ type: 'held', id });
        runs.get(id)?.valve.turn(false);
      }
      if (next) retryLost();
      pump();
    },
  };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Cancelled')), { once: true });
  });
