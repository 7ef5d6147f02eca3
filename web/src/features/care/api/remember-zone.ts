import { reminderSettingsPath } from '@pawfolio/domain/user';
import { useEffect } from 'react';
import { afterFull } from '../../../platform/sdk/load.ts';
import { keepPrivate } from '../../../platform/private.ts';
import { useAuth } from '../../../platform/session.ts';
import { commit, serverTime } from '../../../platform/write.ts';

const KEY = 'pawfolio.time-zone.';
/** Those for whom it is on its way. */
const told = new Set<string>();

/**
 * Tells the server once in which time zone the owner is, and again when this device has moved to another, so that
 * reminders come in their morning. Guests get none. What goes wrong is tried again at the next visit.
 */
export function useRememberZone(uid: string): void {
  const isGuest = useAuth((state) => state.user?.isGuest ?? true);
  useEffect(() => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const key = KEY + uid;
    if (isGuest || told.has(uid) || localStorage.getItem(key) === timeZone) return;
    told.add(uid);
    const data = { timeZone, updatedAt: serverTime };
    // It is not what the page is opened for, and would fetch the full SDK before the page has what it shows.
    afterFull
      .then(() => commit([{ op: 'set', path: reminderSettingsPath(uid), data }]))
      .then(({ synced }) => synced)
      .then(
        () => keepPrivate(uid, localStorage, key, timeZone),
        () => void told.delete(uid),
      );
  }, [uid, isGuest]);
}
