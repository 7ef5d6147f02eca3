import type { AssetKind } from './kinds.ts';

/** Names an asset: photos and documents belong to a pet, artwork to the user. */
export type AssetRef =
  | { kind: 'photo' | 'document'; uid: string; petId: string; assetId: string }
  | { kind: 'artwork'; uid: string; assetId: string };

export const photosPath = (uid: string, petId: string): string => `users/${uid}/pets/${petId}/photos`;
export const photoPath = (uid: string, petId: string, photoId: string): string =>
  `${photosPath(uid, petId)}/${photoId}`;
export const documentsPath = (uid: string, petId: string): string => `users/${uid}/pets/${petId}/documents`;
export const documentPath = (uid: string, petId: string, documentId: string): string =>
  `${documentsPath(uid, petId)}/${documentId}`;
export const artworksPath = (uid: string): string => `users/${uid}/artwork`;
export const artworkPath = (uid: string, artworkId: string): string => `${artworksPath(uid)}/${artworkId}`;

const collection: Record<AssetKind, string> = { photo: 'photos', document: 'documents', artwork: 'artwork' };

const tail = (ref: AssetRef): string =>
  ref.kind === 'artwork'
    ? `${collection.artwork}/${ref.assetId}`
    : `pets/${ref.petId}/${collection[ref.kind]}/${ref.assetId}`;

/** The Firestore document of an asset. */
export const assetPath = (ref: AssetRef): string => `users/${ref.uid}/${tail(ref)}`;

/** Where the client uploads to, once. */
export const incomingPath = (ref: AssetRef): string => `incoming/${ref.uid}/${tail(ref)}`;

/** The folder, with a slash at its end, of everything the server made of an asset. */
export const mediaFolder = (ref: AssetRef): string => `media/${ref.uid}/${tail(ref)}/`;

/** One file the server made, e.g. `mediaPath(ref, 'thumb.webp')`. */
export const mediaPath = (ref: AssetRef, file: string): string => mediaFolder(ref) + file;

const ID = '([A-Za-z0-9_-]{1,128})';
const OF_PET = new RegExp(`^${ID}/pets/${ID}/(photos|documents)/${ID}$`);
const OF_USER = new RegExp(`^${ID}/artwork/${ID}$`);

function parseOwned(path: string): AssetRef | undefined {
  const [, owner, petId, folder, assetId] = OF_PET.exec(path) ?? [];
  if (owner !== undefined && petId !== undefined && assetId !== undefined)
    return { kind: folder === 'photos' ? 'photo' : 'document', uid: owner, petId, assetId };
  const [, uid, artworkId] = OF_USER.exec(path) ?? [];
  return uid !== undefined && artworkId !== undefined
    ? { kind: 'artwork', uid, assetId: artworkId }
    : undefined;
}

/** The asset whose upload this is, or undefined for any other object of the bucket. */
export const parseIncomingPath = (path: string): AssetRef | undefined =>
  path.startsWith('incoming/') ? parseOwned(path.slice('incoming/'.length)) : undefined;

/** The asset whose Firestore document this is. */
export const parseAssetPath = (path: string): AssetRef | undefined =>
  path.startsWith('users/') ? parseOwned(path.slice('users/'.length)) : undefined;

/** The asset and the file that the server made of it, or undefined for any other object of the bucket. */
export function parseMediaPath(path: string): { ref: AssetRef; file: string } | undefined {
  const [, owned, file] = /^media\/(.+)\/([A-Za-z0-9_.-]{1,64})$/.exec(path) ?? [];
  const ref = owned === undefined ? undefined : parseOwned(owned);
  return ref && file !== undefined ? { ref, file } : undefined;
}
