import type { Connect, Plugin } from 'vite';

/** What Firebase Hosting does with a page's address: `/` is the prerendered landing page, the rest is the app. */
const toApp: Connect.NextHandleFunction = (request, _response, next) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
  if (isPage && pathname !== '/' && !pathname.includes('.') && !pathname.startsWith('/@')) {
    request.url = `/app.html${search}`;
  }
  next();
};

/** The rewrites of firebase.json, for Vite's own servers. */
export const htmlRoutes = (): Plugin => ({
  name: 'pawfolio:html-routes',
  configureServer: (server) => void server.middlewares.use(toApp),
  configurePreviewServer: (server) => void server.middlewares.use(toApp),
});
