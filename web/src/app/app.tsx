import { Route, Routes } from 'react-router-dom';
import { Shell } from './shell/shell.tsx';
import { dashboardLayout, dashboardPages, notFoundPage, publicPages } from './pages.ts';
import type { PageRoute } from './page.ts';

const toRoute = ({ path, Component }: PageRoute) => <Route key={path} path={path} element={<Component />} />;

/** Everything below the router, which is the browser's or, for the prerendered landing page, a static one. */
export function App() {
  return (
    <Routes>
      <Route element={<Shell />}>
        {publicPages.map(toRoute)}
        <Route element={<dashboardLayout.Component />}>{dashboardPages.map(toRoute)}</Route>
        {toRoute(notFoundPage)}
      </Route>
    </Routes>
  );
}
