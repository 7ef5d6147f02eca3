import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { startAuth } from '../platform/auth.ts';
import { root, tree } from './boot.tsx';
import { pageAt } from './page.ts';
import { allPages, dashboardBar, dashboardLayout, dashboardPages, notFoundPage } from './pages.ts';

// The code of the page and the sign-in state are fetched side by side, before React has drawn anything.
const { pathname } = window.location;
const parts = [(pageAt(allPages, pathname) ?? notFoundPage).preload()];
if (pageAt(dashboardPages, pathname)) {
  parts.push(dashboardLayout.preload(), dashboardBar.preload());
  startAuth().catch(() => undefined); // the layout tries again, and tells
}

/** So long the first picture waits for the code of the page, which is mostly there by then; after that it is the frame. */
const PATIENCE_MS = 400;
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));

// As a transition it is drawn in slices, between which the browser can paint and answer.
void Promise.race([Promise.all(parts), patience]).then(() =>
  startTransition(() => createRoot(root()).render(tree())),
);
