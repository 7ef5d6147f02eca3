export const sharesPath = (uid: string): string => `users/${uid}/shares`;

/** A link as its owner sees it. */
export const sharePath = (uid: string, shareId: string): string => `${sharesPath(uid)}/${shareId}`;

/** What a link opens. `hash` is the SHA-256 of its token: nobody who reads the database or a log learns an address that opens. */
export const shareLinkPath = (hash: string): string => `shareLinks/${hash}`;

/** That somebody has been there within the hour; `id` says nothing of them. */
export const shareVisitPath = (id: string): string => `shareVisits/${id}`;

/** The address to pass on. `origin` is where the app is, without a slash at its end. */
export const shareUrl = (origin: string, token: string): string => `${origin}/s/${token}`;
