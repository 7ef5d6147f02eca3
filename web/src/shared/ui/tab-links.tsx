import { NavLink } from 'react-router-dom';
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
  return (
    <nav aria-label={label} className={tabBar}>
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
