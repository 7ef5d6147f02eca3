import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import { App } from './app.tsx';
import { FirstFrame } from './shell/first-frame.tsx';

export { staticPages } from './static-pages.ts';

/** The HTML of the page at `path`, as `hydrate.tsx` will take it over. Runs when the app is built. */
export async function render(path: string): Promise<string> {
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter location={path}>
        <App />
      </StaticRouter>
    </StrictMode>,
    {
      // React would send a long page in two parts, the second put in its place by an inline script.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => {
        throw error;
      },
    },
  );
  return new Response(prelude).text();
}

/** The HTML that stands in the app's documents until its script has run. */
export const renderFrame = (): string => renderToStaticMarkup(<FirstFrame />);
