import type { WithId } from '@pawfolio/domain/kernel';
import {
  artworkAssetSchema,
  artworkPath,
  artworksPath,
  documentAssetSchema,
  documentPath,
  documentsPath,
  galleryPath,
  gallerySchema,
  photoAssetSchema,
  photoPath,
  photosPath,
  type ArtworkAsset,
  type DocumentAsset,
  type Gallery,
  type PhotoAsset,
} from '@pawfolio/domain/media';
import {
  careDigestPath,
  careDigestSchema,
  choiceSchema,
  choicesPath,
  petPath,
  petSchema,
  petsPath,
  recordSchema,
  recordsPath,
  type CareDigest,
  type Choice,
  type Pet,
  type PetRecord,
} from '@pawfolio/domain/pet';
import {
  profilePath,
  profileSchema,
  usagePath,
  usageSchema,
  type Profile,
  type Usage,
} from '@pawfolio/domain/user';
import { notingLocale } from './note-locale.ts';

/** Names a document and knows how to read it. `parse` throws on anything that is not such a document. */
export interface DocRef<T> {
  path: string;
  parse(id: string, data: unknown): T;
}

/** A place in a list that is sorted by an instant: that of one document. */
export interface Cursor {
  /** Since 1970; Firestore knows no finer. */
  micros: number;
  id: string;
}

/** What the SDK needs to know of a list. */
export interface ListSource {
  path: string;
  /** All of them hold; several values: one of them does. */
  where?: readonly (readonly [field: string, values: readonly string[]])[];
  orderBy?: [field: string, direction: 'asc' | 'desc'];
  limit?: number;
  /** Only what comes later in the order. */
  after?: Cursor;
  /** Only what comes earlier, and this one. */
  upTo?: Cursor;
}

/** Names a list and knows how to read each of its documents. */
export interface ListRef<T> extends ListSource {
  parse(id: string, data: unknown): T;
}

interface Schema<T> {
  parse(data: unknown): T;
}

const withId =
  <T>(schema: Schema<T>) =>
  (id: string, data: unknown): WithId<T> => ({ ...schema.parse(data), id });

const parsePet = withId<Pet>(petSchema);
const parseRecord = withId<PetRecord>(recordSchema);
const parseChoice = withId<Choice>(choiceSchema);
const parsePhoto = withId<PhotoAsset>(photoAssetSchema);
const parseDocument = withId<DocumentAsset>(documentAssetSchema);
const parseArtwork = withId<ArtworkAsset>(artworkAssetSchema);

/** What was added last comes first. */
const newestFirst: [string, 'desc'] = ['createdAt', 'desc'];

/** Every document and list that the web app reads, with the one schema that each is parsed by. */
export const refs = {
  profile: (uid: string): DocRef<Profile> => ({
    path: profilePath(uid),
    parse: (_, data) => notingLocale(uid, profileSchema.parse(data)),
  }),
  usage: (uid: string): DocRef<Usage> => ({
    path: usagePath(uid),
    parse: (_, data) => usageSchema.parse(data),
  }),
  pets: (uid: string): ListRef<WithId<Pet>> => ({
    path: petsPath(uid),
    parse: parsePet,
    orderBy: ['createdAt', 'asc'],
  }),
  pet: (uid: string, petId: string): DocRef<WithId<Pet>> => ({ path: petPath(uid, petId), parse: parsePet }),
  records: (uid: string, petId: string): ListRef<WithId<PetRecord>> => ({
    path: recordsPath(uid, petId),
    parse: parseRecord,
    orderBy: ['on', 'desc'],
  }),
  choices: (uid: string, petId: string): ListRef<WithId<Choice>> => ({
    path: choicesPath(uid, petId),
    parse: parseChoice,
  }),
  careDigest: (uid: string): DocRef<CareDigest> => ({
    path: careDigestPath(uid),
    parse: (_, data) => careDigestSchema.parse(data),
  }),
  photos: (uid: string, petId: string): ListRef<WithId<PhotoAsset>> => ({
    path: photosPath(uid, petId),
    parse: parsePhoto,
    orderBy: newestFirst,
  }),
  /** For a glance: no more is read than is shown. */
  newestPhotos: (uid: string, petId: string, limit: number): ListRef<WithId<PhotoAsset>> => ({
    path: photosPath(uid, petId),
    parse: parsePhoto,
    orderBy: newestFirst,
    limit,
  }),
  photo: (uid: string, petId: string, photoId: string): DocRef<WithId<PhotoAsset>> => ({
    path: photoPath(uid, petId, photoId),
    parse: parsePhoto,
  }),
  gallery: (uid: string, petId: string): DocRef<Gallery> => ({
    path: galleryPath(uid, petId),
    parse: (_, data) => gallerySchema.parse(data),
  }),
  documents: (uid: string, petId: string): ListRef<WithId<DocumentAsset>> => ({
    path: documentsPath(uid, petId),
    parse: parseDocument,
    orderBy: newestFirst,
  }),
  /** For a glance: no more is read than is shown. */
  newestDocuments: (uid: string, petId: string): ListRef<WithId<DocumentAsset>> => ({
    path: documentsPath(uid, petId),
    parse: parseDocument,
    orderBy: newestFirst,
    limit: 3,
  }),
  document: (uid: string, petId: string, documentId: string): DocRef<WithId<DocumentAsset>> => ({
    path: documentPath(uid, petId, documentId),
    parse: parseDocument,
  }),
  artworks: (uid: string): ListRef<WithId<ArtworkAsset>> => ({
    path: artworksPath(uid),
    parse: parseArtwork,
    orderBy: newestFirst,
  }),
  artwork: (uid: string, artworkId: string): DocRef<WithId<ArtworkAsset>> => ({
    path: artworkPath(uid, artworkId),
    parse: parseArtwork,
  }),
};
