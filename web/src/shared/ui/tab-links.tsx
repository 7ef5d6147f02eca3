import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { tabBar, tabStyle } from './tab-style.ts';

export interface TabLink {
  to: string;
  label: string;
  /** Shown behind the label. */
  count?: number | undefined;
  /** Match the address exactly: for the tab whose address the others begin with. */
  end?: boolean | undefined;
}

/** Tabs that are pages: a navigation whose current link is marked with `aria-current`. */
export function TabLinks({ label, links }: { label: string; links: readonly TabLink[] }) {
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // At 360 px the row scrolls: whoever is on the last tab sees which it is. Only the row moves, never the page.
    const current = bar.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (bar.current && current)
      bar.current.scrollLeft = current.offsetLeft + current.offsetWidth / 2 - bar.current.clientWidth / 2;
  }, [pathname]);
  return (
    <nav ref={bar} aria-label={label} className={`relative ${tabBar}`}>
      {links.map(({ to, label: text, count, end = false }) => (
        <NavLink key={to} to={to} end={end} className={({ isActive }) => tabStyle(isActive)}>
          {text}
          {count !== undefined && (
            <span className="text-sm font-medium text-muted tabular-nums">{count}</span>
          )}
        </NavLink>
      ))}
    </nav>
  );
}
