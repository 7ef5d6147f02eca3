import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { matchPath } from 'react-router-dom';

/** One page: its address, and how to fetch its code. */
export interface PageRoute {
  path: string;
  Component: LazyExoticComponent<ComponentType>;
  /** Fetches the code ahead of time. */
  preload: () => void;
}

/** A page whose code is a chunk of its own. The module's default export is the page. */
export function page(path: string, load: () => Promise<{ default: ComponentType }>): PageRoute {
  let loading: ReturnType<typeof load> | undefined;
  const once = () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined; // what could not be fetched ahead may be fetched when it is needed
      throw error;
    }));
  return {
    path,
    Component: lazy(once),
    // When the page is shown it is fetched again, and there the error boundary tells.
    preload: () => void once().catch(() => undefined),
  };
}

/** The page that stands at an address; undefined when there is none. */
export const pageAt = (pages: readonly PageRoute[], pathname: string): PageRoute | undefined =>
  pages.find(({ path }) => matchPath(path, pathname) !== null);
