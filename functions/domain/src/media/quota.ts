import { limits } from '../kernel/index.ts';

/** What a user has stored: `mediaBytes` and `mediaCount` of `users/{uid}/meta/usage`. */
export interface MediaUsage {
  mediaBytes: number;
  mediaCount: number;
}

/** Whether one more asset of `bytes` has its place: at most 500 MB and 1,000 assets a user. */
export const withinQuota = ({ mediaBytes, mediaCount }: MediaUsage, bytes: number): boolean =>
  mediaBytes + bytes <= limits.mediaBytes && mediaCount + 1 <= limits.assets;

/** What is left; never negative. */
export const quotaLeft = ({ mediaBytes, mediaCount }: MediaUsage): { bytes: number; assets: number } => ({
  bytes: Math.max(0, limits.mediaBytes - mediaBytes),
  assets: Math.max(0, limits.assets - mediaCount),
});

/** How full the storage is, by whichever limit is nearer: 0 to 1. */
export const quotaShare = ({ mediaBytes, mediaCount }: MediaUsage): number =>
  Math.min(1, Math.max(mediaBytes / limits.mediaBytes, mediaCount / limits.assets));
