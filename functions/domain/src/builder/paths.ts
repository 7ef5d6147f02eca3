export const designsPath = (uid: string): string => `users/${uid}/designs`;
export const designPath = (uid: string, designId: string): string => `${designsPath(uid)}/${designId}`;
export const versionsPath = (uid: string, designId: string): string =>
  `${designPath(uid, designId)}/versions`;
/** Versions are named by their number. */
export const versionPath = (uid: string, designId: string, revision: number): string =>
  `${versionsPath(uid, designId)}/${revision}`;
