/**
 * The cache of an account's pictures, which survive a reload and are there without a network; the paths of pictures never
 * change content.
 */
export const picturesOf = (uid: string): string => `pawfolio.pictures.${uid}`;
