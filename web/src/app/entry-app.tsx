import { createRoot } from 'react-dom/client';
import { startAuth } from '../platform/auth.ts';
import { root, tree } from './boot.tsx';
import { pageAt } from './page.ts';
import { allPages, dashboardLayout, dashboardPages } from './pages.ts';

// The code of the page and the sign-in state are fetched side by side, before React has drawn anything.
const { pathname } = window.location;
pageAt(allPages, pathname)?.preload();
if (pageAt(dashboardPages, pathname)) {
  dashboardLayout.preload();
  startAuth().catch(() => undefined); // the layout tries again, and tells
}

createRoot(root()).render(tree());
