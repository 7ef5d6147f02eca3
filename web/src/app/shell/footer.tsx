import { Link } from 'react-router-dom';
import { paths } from '../../config/paths.ts';
import { useAuth } from '../../platform/session.ts';
import { useMaybeSignedIn } from './use-maybe-signed-in.ts';

/** Below the public pages, once there is one: `main` before it is its `peer`. */
export function Footer() {
  const isGuest = useAuth(({ user }) => user?.isGuest);
  const signedIn = useMaybeSignedIn() && !isGuest;
  return (
    <footer className="border-t border-line peer-has-[.is-late]:hidden">
      <div className="frame flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-6 text-sm text-muted">
        <p>Pawfolio keeps what belongs to your pet.</p>
        <nav aria-label="Footer">
          <ul className="-mx-2 flex flex-wrap">
            <FooterLink to={paths.products}>Shop</FooterLink>
            <FooterLink to={paths.howItWorks}>How it works</FooterLink>
            <FooterLink to={paths.privacy}>Privacy</FooterLink>
            <FooterLink to={paths.terms}>Terms</FooterLink>
            {signedIn || <FooterLink to={paths.signIn}>Sign in</FooterLink>}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

function FooterLink({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <Link to={to} className="inline-flex min-h-11 items-center px-2 hover:text-ink hover:underline">
        {children}
      </Link>
    </li>
  );
}
