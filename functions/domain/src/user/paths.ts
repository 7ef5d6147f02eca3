export const profilePath = (uid: string): string => `users/${uid}`;
export const addressesPath = (uid: string): string => `${profilePath(uid)}/addresses`;
export const addressPath = (uid: string, addressId: string): string => `${addressesPath(uid)}/${addressId}`;
export const usagePath = (uid: string): string => `${profilePath(uid)}/meta/usage`;
