import type { WithId } from '@pawfolio/domain/kernel';
import { isLiving, shareSchema, sharesPath, shareUrl, type Share } from '@pawfolio/domain/share';
import { useNow } from '../shared/hooks/use-now.ts';
import { useList, type Live } from './live.ts';
import type { ListRef } from './refs.ts';
import { useAuth } from './session.ts';

/** A link that opens right now. */
export type LivingShare = WithId<Share> & { token: string };

const sharesRef = (uid: string): ListRef<WithId<Share>> => ({
  path: sharesPath(uid),
  parse: (id, data) => ({ ...shareSchema.parse(data), id }),
  orderBy: ['createdAt', 'desc'],
  limit: 100,
});

/** The links of the account that open right now, the newest first. */
export function useLivingShares(): Live<LivingShare[]> {
  const uid = useAuth((state) => state.user?.uid ?? null);
  const live = useList(uid === null ? null : sharesRef(uid));
  const now = useNow();
  if (live.status !== 'ready') return live;
  const living = live.data.filter((share): share is LivingShare => isLiving(share, now));
  return { ...live, data: living };
}

/** The address of a link, to be passed on. */
export const shareAddress = (token: string): string => shareUrl(window.location.origin, token);
