import { NavLink } from 'react-router-dom';
import { paths } from '../../config/paths.ts';
import { cx } from '../../shared/lib/cx.ts';

const links = [
  { to: paths.dashboard, label: 'Home', end: true },
  { to: paths.pets, label: 'Pets', end: false },
  { to: paths.settings, label: 'Settings', end: false },
];

/** The sections of the dashboard: beside the logo where there is room, in a row of their own on a phone. */
export function DashboardNav() {
  return (
    <nav aria-label="Dashboard" className="max-sm:order-last max-sm:-mx-3 max-sm:w-screen">
      <ul className="flex gap-1">
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
