import { Settings, UserRound } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { paths } from '../../config/paths.ts';
import { useAuth } from '../../platform/session.ts';
import { SignOut } from './sign-out.tsx';

const row =
  'flex min-h-11 w-full items-center gap-3 rounded-sm px-3 text-left font-medium hover:bg-sunken [&_svg]:size-5 [&_svg]:text-muted';

/** Who is signed in, and the way out. The browser's own popover: it closes on Escape and on a click beside it. */
export function AccountMenu() {
  const user = useAuth((state) => state.user);
  const panel = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  useEffect(() => panel.current?.hidePopover(), [key]);
  return (
    <div className="relative">
      <button
        type="button"
        aria-label="Account"
        popoverTarget="account-menu"
        className="grid size-11 place-items-center rounded-full border border-line bg-surface hover:border-edge [&_svg]:size-5"
      >
        <UserRound aria-hidden="true" />
      </button>
      <div
        ref={panel}
        id="account-menu"
        popover="auto"
        className="account-menu floating w-72 max-w-[calc(100vw-2rem)] p-2"
      >
        <div className="px-3 pt-2 pb-3">
          {user?.displayName && <p className="truncate font-semibold">{user.displayName}</p>}
          <p className="truncate text-sm text-muted">{user?.email ?? 'Signing you in'}</p>
        </div>
        <div className="border-t border-line pt-2">
          <Link to={paths.settings} className={row}>
            <Settings aria-hidden="true" />
            Settings
          </Link>
          <SignOut className={row} />
        </div>
      </div>
    </div>
  );
}
