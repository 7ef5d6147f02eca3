import '../styles/app.css';
import { StrictMode, type ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { config } from 'zod/mini';
import { App } from './app.tsx';

// Zod would compile its checks with `new Function`, which the content security policy forbids.
config({ jitless: true });

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
