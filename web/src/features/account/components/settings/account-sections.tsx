import type { AuthUser } from '../../../../platform/session.ts';
import { useAccountData } from '../../api/account-data.ts';
import { Addresses } from './addresses.tsx';
import { PrivacySections } from './privacy-sections.tsx';
import { SectionsLoading } from './sections-loading.tsx';
import { SignInMethods } from './sign-in-methods.tsx';

/**
 * Where parcels go, the ways in, what others see, what we hold, and the way out. Below what most people come for, so its code
 * comes later; and all at once, so that nothing moves.
 */
export default function AccountSections({ user }: { user: AuthUser }) {
  const data = useAccountData(user);
  if (data === null) return <SectionsLoading />;
  return (
    <>
      {data.addresses !== null && <Addresses uid={user.uid} live={data.addresses} />}
      <SignInMethods user={user} />
      <PrivacySections user={user} data={data} />
    </>
  );
}
