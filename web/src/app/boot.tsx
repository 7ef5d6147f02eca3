import '../styles/app.css';
import { StrictMode, type ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app.tsx';

// Zod would compile its checks with `new Function`, which the content security policy forbids. This is what its
// `config({ jitless: true })` sets, without having the landing page load zod for it; a journey watches the policy.
globalThis.__zod_globalConfig = { jitless: true };

declare global {
  var __zod_globalConfig: { jitless: boolean } | undefined;
}

/** What both entries mount. */
export const root = (): HTMLElement => {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root');
  return element;
};

export const tree = (): ReactNode => (
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>
);
