import type { WithId } from '@pawfolio/domain/kernel';
import { isLiving, shareSchema, sharesPath, shareUrl, type Share } from '@pawfolio/domain/share';
import { useNow } from '../shared/hooks/use-now.ts';
import { useList, type Live } from './live.ts';
import type { ListRef } from './refs.ts';
import { useAuth } from './session.ts';

/** A link that opens right now. */
export type LivingShare = WithId<Share> & { token: string };

/*
 * By their end, the latest first: one that opens has a later end than each that has ended, so however many there were
 * before, those that open come first. By their beginning, a long one would be hidden behind short ones that came after.
 */
const sharesRef = (uid: string): ListRef<WithId<Share>> => ({
  path: sharesPath(uid),
  parse: (id, data) => ({ ...shareSchema.parse(data), id }),
  orderBy: ['endsAt', 'desc'],
  limit: 100,
});

/** The links of the account that open right now, the newest first. */
export function useLivingShares(): Live<LivingShare[]> {
  const uid = useAuth((state) => state.user?.uid ?? null);
  const live = useList(uid === null ? null : sharesRef(uid));
  const now = useNow();
  if (live.status !== 'ready') return live;
  const living = live.data
    .filter((share): share is LivingShare => isLiving(share, now))
    .sort((a, b) => b.createdAt.toMillis() - a.createdAt.toMillis());
  return { ...live, data: living };
}

/** The address of a link, to be passed on. */
export const shareAddress = (token: string): string => shareUrl(window.location.origin, token);
