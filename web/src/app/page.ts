import { createElement, lazy, useState, type ComponentType } from 'react';
import { matchPath } from 'react-router-dom';

/** A part whose code is a chunk of its own. */
export interface LatePart {
  Component: ComponentType;
  /** Fetches the code ahead of time. Resolves when it is there, and never rejects. */
  preload: () => Promise<unknown>;
}

/** One page: its address, and how to fetch its code. */
export interface PageRoute extends LatePart {
  path: string;
}

/**
 * A part whose code comes later. The module's default export is the part. Where the code is there already it is drawn at once: React
 * would show what stands in for it first, and hold that for 300 ms.
 */
export function latePart(load: () => Promise<{ default: ComponentType }>): LatePart {
  let loading: ReturnType<typeof load> | undefined;
  let Loaded: ComponentType | undefined;
  const once = () =>
    (loading ??= load().then(
      (module) => {
        Loaded = module.default;
        return module;
      },
      (error: unknown) => {
        loading = undefined; // what could not be fetched ahead may be fetched when it is needed
        throw error;
      },
    ));
  const Late = lazy(once);
  function Component() {
    // Whatever it began with: another type would be another part, and lose its state.
    const [Shown] = useState<ComponentType>(() => Loaded ?? Late);
    return createElement(Shown);
  }
  return {
    Component,
    // When the part is shown it is fetched again, and there the error boundary tells.
    preload: () => once().catch(() => undefined),
  };
}

/** A page whose code is a chunk of its own. The module's default export is the page. */
export const page = (path: string, load: () => Promise<{ default: ComponentType }>): PageRoute => ({
  path,
  ...latePart(load),
});

/** The page that stands at an address; undefined when there is none. */
export const pageAt = (pages: readonly PageRoute[], pathname: string): PageRoute | undefined =>
  pages.find(({ path }) => matchPath(path, pathname) !== null);
