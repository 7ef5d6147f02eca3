import { useEffect } from 'react';
import { newProfile, profilePath, type Profile } from '@pawfolio/domain/user';
import { useDoc, type Live } from './live.ts';
import { refs } from './refs.ts';
import { reportError } from './report.ts';
import { createDoc, readDoc } from './rest.ts';
import { useAuth } from './session.ts';

async function createProfile(uid: string, displayName: string): Promise<void> {
  if ((await readDoc(profilePath(uid))) !== undefined) return;
  const locale = navigator.language;
  const units = usesImperial(locale) ? 'imperial' : 'metric';
  await createDoc(profilePath(uid), newProfile({ displayName, locale, units }));
}

/** Countries that weigh pets in pounds (CLDR measurement system `US`). */
const usesImperial = (locale: string): boolean => /-(US|LR|MM)\b/i.test(locale);

let running: { uid: string; done: Promise<void> } | undefined;

/**
 * Creates the profile of a user who has none yet; a profile that exists stays as it is. Two calls at once are one: the
 * second would find nothing, write, and be refused. Throws what the SDK throws.
 */
export function ensureProfile(uid: string, displayName: string): Promise<void> {
  if (running?.uid !== uid) {
    const done = createProfile(uid, displayName).finally(() => (running = undefined));
    running = { uid, done };
  }
  return running.done;
}

/** Gives a guest's profile the name of the account that it now is. Throws what the SDK throws. */
export async function nameProfile(uid: string, displayName: string): Promise<void> {
  await ensureProfile(uid, displayName);
  const { commit, serverTime } = await import('./write.ts');
  await commit([{ op: 'update', path: profilePath(uid), data: { displayName, updatedAt: serverTime } }]);
}

/** The profile of the signed-in user. One that is missing, because a sign-up was cut off, is created. */
export function useProfile(): Live<Profile | null> {
  const user = useAuth((state) => state.user);
  const live = useDoc(user && refs.profile(user.uid));
  const missing = live.status === 'ready' && live.data === null && !live.fromCache;
  useEffect(() => {
    if (missing && user) ensureProfile(user.uid, user.displayName ?? '').catch(reportError);
  }, [missing, user]);
  return live;
}
