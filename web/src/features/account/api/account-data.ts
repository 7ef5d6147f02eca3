import type { WithId } from '@pawfolio/domain/kernel';
import type { LostPetCard } from '@pawfolio/domain/tag';
import type { Activity, Address, DataExport, Deletion, Usage } from '@pawfolio/domain/user';
import { useAddresses } from '../../../platform/address-book.ts';
import type { Live } from '../../../platform/live.ts';
import type { AuthUser } from '../../../platform/session.ts';
import { useLivingShares, type LivingShare } from '../../../platform/use-shares.ts';
import { useCards } from '../../../platform/use-tag.ts';
import { useOnline } from '../../../shared/hooks/use-online.ts';
import { useActivity, useDeletion, useExport, useUsage } from './account-jobs.ts';

/** What an account has beside its profile, each part as far as it is known. */
export interface AccountData {
  /** Null for a guest, who has none. */
  addresses: Live<WithId<Address>[]> | null;
  cards: Live<WithId<LostPetCard>[]>;
  shares: Live<LivingShare[]>;
  activity: Live<WithId<Activity>[]>;
  usage: Live<Usage | null>;
  copy: Live<DataExport | null>;
  deletion: Live<Deletion | null>;
}

/**
 * What the settings tell of; null until something can be said of each part. One that came alone would move those below it away
 * from under a finger, down to the button that deletes the account.
 */
export function useAccountData({ uid, isGuest }: AuthUser): AccountData | null {
  const online = useOnline();
  const addresses = useAddresses(uid, isGuest);
  const data: AccountData = {
    addresses: isGuest ? null : addresses,
    cards: useCards(),
    shares: useLivingShares(),
    activity: useActivity(uid),
    usage: useUsage(uid),
    copy: useExport(uid),
    deletion: useDeletion(uid),
  };
  const parts = Object.values<Live<unknown> | null>({ ...data });
  return parts.some((live) => live !== null && isOnItsWay(live, online)) ? null : data;
}

const isOnItsWay = (live: Live<unknown>, online: boolean): boolean =>
  live.status === 'loading' || (online && isUnseen(live));

/** Whether this device never held it, and can only guess. */
export const isUnseen = (live: Live<unknown>): boolean => live.status === 'ready' && live.unseen;
