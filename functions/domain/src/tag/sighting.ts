/** A notice that went to the owner; `who` stands for the finder and says nothing of them, `what` for their words. */
export interface Notice {
  /** Milliseconds since 1970. */
  at: number;
  who: string;
  what: string;
}

/** `tell` the owner; they were `told` the same just now; or there have been too many. */
export type SightingVerdict = 'tell' | 'told' | 'too-often';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long one notice stands for others that say no more. */
export const QUIET_MS = 15 * MINUTE;
/** How many notices reach an owner: from one finder an hour, from all an hour, from all a day. */
export const sightingLimits = { ofFinder: 5, anHour: 12, aDay: 40 } as const;

/** What becomes of a finder's message. `words` tells whether they said more than that they saw the pet. */
export function judgeSighting(
  earlier: readonly Notice[],
  { at, who, what, words }: Notice & { words: boolean },
): SightingVerdict {
  const within = (ms: number): Notice[] => earlier.filter((notice) => notice.at > at - ms);
  const quiet = within(QUIET_MS);
  const same = quiet.some((notice) => notice.who === who && notice.what === what);
  if (same || (!words && quiet.length > 0)) return 'told';
  const hour = within(HOUR);
  const ofFinder = hour.filter((notice) => notice.who === who).length;
  const full =
    ofFinder >= sightingLimits.ofFinder ||
    hour.length >= sightingLimits.anHour ||
    within(24 * HOUR).length >= sightingLimits.aDay;
  return full ? 'too-often' : 'tell';
}

/** Those that still count, the newest last. */
export const recentNotices = (notices: readonly Notice[], now: number): Notice[] =>
  notices.filter(({ at }) => at > now - 24 * HOUR).slice(-sightingLimits.aDay);
