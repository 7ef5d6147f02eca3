import { create } from 'zustand';

interface NewVersion {
  /** A newer version of the app is on this device, and waits. */
  ready: boolean;
  /** Loads the page again, with it. */
  load: () => void;
}

/** Set by `service-worker.ts`, told by `new-version-notice.tsx`. */
export const useNewVersion = create<NewVersion>()(() => ({ ready: false, load: () => undefined }));
