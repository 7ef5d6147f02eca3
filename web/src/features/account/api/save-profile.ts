import { profilePath, type Profile } from '@pawfolio/domain/user';
import { messageFor } from '../../../platform/errors.ts';
import { commit, serverTime } from '../../../platform/write.ts';
import { toast } from '../../../shared/ui/toast.ts';

/** What an owner may change of the profile. */
export type ProfileChange = Partial<Pick<Profile, 'displayName' | 'locale' | 'units' | 'notifications'>>;

/**
 * Changes the profile. Resolves as soon as this device holds the change, also without a network; if the server refuses it
 * later, the profile goes back to what it was and a message says so. Throws `AppError` when it cannot even be kept here.
 */
export async function saveProfile(uid: string, change: ProfileChange): Promise<void> {
  const { synced } = await commit([
    { op: 'update', path: profilePath(uid), data: { ...change, updatedAt: serverTime } },
  ]);
  synced.catch((error: unknown) => toast(messageFor(error), { tone: 'danger' }));
}
