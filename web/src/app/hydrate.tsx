import { createRoot, hydrateRoot } from 'react-dom/client';
import { root, tree } from './boot.tsx';
import { pageAt } from './page.ts';
import { allPages } from './pages.ts';

void pageAt(allPages, window.location.pathname)?.preload();
const element = root();
// In development nothing was prerendered.
if (element.firstElementChild) hydrateRoot(element, tree());
else createRoot(element).render(tree());
