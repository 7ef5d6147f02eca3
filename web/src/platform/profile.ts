import { newProfile, profilePath } from '@pawfolio/domain/user';
import { serverTime } from './write.ts';
import { loadLite } from './sdk/load.ts';

/** Creates the profile of a user who has none yet; a profile that exists stays as it is. */
export async function ensureProfile(uid: string, displayName: string): Promise<void> {
  const { readDoc, setDocNow, serverTimestamp } = await loadLite();
  if ((await readDoc(profilePath(uid))) !== undefined) return;
  const locale = navigator.language;
  const profile = newProfile({ displayName, locale, units: usesImperial(locale) ? 'imperial' : 'metric' });
  const data = Object.fromEntries(
    Object.entries(profile).map(([key, value]) => [key, value === serverTime ? serverTimestamp() : value]),
  );
  await setDocNow(profilePath(uid), data);
}

/** Countries that weigh pets in pounds (CLDR measurement system `US`). */
const usesImperial = (locale: string): boolean => /-(US|LR|MM)\b/i.test(locale);
