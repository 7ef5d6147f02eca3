import type { Imprint } from '../../build/imprint.ts';

declare global {
  interface ImportMetaEnv {
    readonly PAWFOLIO_IMPRINT: Imprint | null;
  }
}

/** Who runs this app, and where they are reached. Null where nobody has said so, which is never released. */
export const imprint: Imprint | null = import.meta.env.PAWFOLIO_IMPRINT;
