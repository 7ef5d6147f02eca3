/*
 * The part of a service worker's global scope that is used here. TypeScript's own types for it cannot be loaded beside
 * those of a page.
 */
export interface WaitingEvent extends Event {
  /** Keeps the worker alive until this settles. */
  waitUntil: (work: Promise<unknown>) => void;
}

export interface RequestEvent extends WaitingEvent {
  readonly request: Request;
  /** The answer that the browser has asked for while the worker was starting, if it has. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith: (response: Promise<Response>) => void;
}

interface Events {
  install: WaitingEvent;
  activate: WaitingEvent;
  fetch: RequestEvent;
  message: WaitingEvent & { readonly data: unknown };
}

export interface WorkerScope {
  addEventListener: <K extends keyof Events>(type: K, listener: (event: Events[K]) => void) => void;
  /** Takes over from the worker of an earlier version, also in pages that are open. */
  skipWaiting: () => Promise<void>;
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
}

export const scope = globalThis as unknown as WorkerScope;
