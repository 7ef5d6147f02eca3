/** The public page's data: whoever has the id may read it, and nobody can look for others. */
export const tagPath = (tagId: string): string => `tags/${tagId}`;

/** Whose tag it is; the server's own, since the public must not learn a user's id. */
export const tagLinkPath = (tagId: string): string => `tagLinks/${tagId}`;

export const cardsPath = (uid: string): string => `users/${uid}/cards`;

/** What the owner has decided about the card of a pet. */
export const cardPath = (uid: string, petId: string): string => `${cardsPath(uid)}/${petId}`;

export const sightingsPath = (uid: string, petId: string): string => `${cardPath(uid, petId)}/sightings`;

/** The address of a lost-pet card. `origin` is where the app is, without a slash at its end. */
export const tagUrl = (origin: string, tagId: string): string => `${origin}/t/${tagId}`;
