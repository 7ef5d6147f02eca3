import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { paths } from '../../config/paths.ts';
import { cx } from '../../shared/lib/cx.ts';

const links = [
  { to: paths.dashboard, label: 'Home', end: true },
  { to: paths.pets, label: 'Pets', end: false },
  { to: paths.designs, label: 'Designs', end: false },
  { to: paths.orders, label: 'Orders', end: false },
  { to: paths.products, label: 'Shop', end: false },
  { to: paths.settings, label: 'Settings', end: false },
];

/** The sections of the dashboard: beside the logo where there is room, in a row of their own, which scrolls, on a phone. */
export function DashboardNav() {
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On a phone the row scrolls: whoever is in the last section sees which it is. Only the row moves, never the page.
    const current = bar.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (bar.current && current)
      bar.current.scrollLeft = current.offsetLeft + current.offsetWidth / 2 - bar.current.clientWidth / 2;
  }, [pathname]);
  return (
    <nav
      ref={bar}
      aria-label="Dashboard"
      className="relative max-sm:order-last max-sm:-mx-4 max-sm:w-[calc(100%+2rem)] max-sm:overflow-x-auto max-sm:overflow-y-hidden max-sm:[scrollbar-width:none]"
    >
      <ul className="flex w-max gap-1 max-sm:px-1">
        {links.map(({ to, label, end }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              className={({ isActive }) =>
                cx(
                  '-mb-px inline-flex min-h-12 items-center border-b-2 px-3 font-semibold sm:min-h-16',
                  isActive ? 'border-brand text-ink' : 'border-transparent text-muted hover:text-ink',
                )
              }
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
