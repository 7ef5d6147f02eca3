import { profilePath, type Notifications, type Profile } from '@pawfolio/domain/user';
import { messageFor } from '../../../platform/errors.ts';
import { commit, serverTime } from '../../../platform/write.ts';
import { toast } from '../../../shared/ui/toast.ts';

/** What an owner may change of the profile. */
export type ProfileChange = Partial<Pick<Profile, 'displayName' | 'locale' | 'units'>>;

async function save(uid: string, fields: Record<string, unknown>): Promise<void> {
  const { synced } = await commit([
    { op: 'update', path: profilePath(uid), data: { ...fields, updatedAt: serverTime } },
  ]);
  synced.catch((error: unknown) => toast(messageFor(error), { tone: 'danger' }));
}

/**
 * Changes the profile. Resolves as soon as this device holds the change, also without a network; if the server refuses it
 * later, the profile goes back to what it was and a message says so. Throws `AppError` when it cannot even be kept here.
 */
export const saveProfile = (uid: string, change: ProfileChange): Promise<void> => save(uid, change);

/** Turns one kind of mail on or off, and leaves the others to whoever changes them. Throws like `saveProfile`. */
export const saveNotification =
  (uid: string, kind: keyof Notifications) =>
  (on: boolean): Promise<void> =>
    save(uid, { [`notifications.${kind}`]: on });
