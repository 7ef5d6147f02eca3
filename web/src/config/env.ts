import type { Environment } from '../../build/environment.ts';

declare global {
  interface ImportMetaEnv {
    readonly PAWFOLIO: Environment;
  }
}

/** The project that this build talks to. Checked when it is built (`build/environment.ts`), not by every visitor. */
export const env: Environment = import.meta.env.PAWFOLIO;
