import {
  artworkPath,
  documentPath,
  incomingPath,
  mediaPath,
  photoPath,
  validArtworkReservation,
  validDocumentReservation,
  validPhotoReservation,
  type AssetRef,
} from '@pawfolio/domain/media';
import type { Doc, Persona } from '../harness/case.ts';
import type { StorageAsk, StorageCase, StorageSuite } from '../harness/storage-world.ts';
import { EVERYONE, OWNER, PET, UID } from './build.ts';

const SIZE = 40;
const personas: readonly Persona[] = [...EVERYONE, 'server'];
const operations = ['upload', 'get', 'getMetadata', 'list', 'listIn', 'update', 'remove'] as const;
type Operation = (typeof operations)[number];

interface Access {
  path: string;
  given?: Record<string, Doc>;
  contentType?: string;
  may?: Partial<Record<Operation, readonly Persona[]>>;
}

/** The whole table of one path: every operation by every persona; `server` always may. */
function access({ path, given = {}, contentType = 'image/jpeg', may = {} }: Access): StorageCase[] {
  const asks: Record<Operation, StorageAsk> = {
    upload: { upload: path, contentType, size: SIZE },
    get: { get: path },
    getMetadata: { getMetadata: path },
    list: { list: path.slice(0, path.lastIndexOf('/') + 1) },
    listIn: { list: `${path}/` },
    update: { update: path, contentType: 'text/html' },
    remove: { remove: path },
  };
  return operations.flatMap((operation) =>
    personas.map((who) => ({
      name: `${path}: ${operation} by ${who}`,
      who,
      given,
      files: operation === 'upload' ? [] : [path],
      ask: asks[operation],
      allowed: who === 'server' || (may[operation] ?? []).includes(who),
    })),
  );
}

interface Incoming {
  block: string;
  ref: AssetRef;
  /** The same with other ids, each of which no client may make. */
  strange: AssetRef[];
  documentOf: (ref: AssetRef) => string;
  reservation: Doc & { contentType: string };
}

const own = (entry: Omit<StorageCase, 'who'>): StorageCase => ({ who: 'owner', ...entry });

/** A file is taken once, as announced, while it is awaited. */
function incoming({ block, ref, strange, documentOf, reservation }: Incoming): StorageSuite {
  const path = incomingPath(ref);
  const { contentType } = reservation;
  const reserved = { ...reservation, size: SIZE };
  const given = { [documentOf(ref)]: reserved };
  const ask = { upload: path, contentType, size: SIZE };
  const withDoc = (changes: Doc) => ({ [documentOf(ref)]: { ...reserved, ...changes } });
  const big = 20 * 1024 * 1024;
  const yes = (name: string, entry: Partial<StorageCase> = {}) =>
    own({ name, given, ask, allowed: true, ...entry });
  const no = (name: string, entry: Partial<StorageCase>) =>
    own({ name, given, ask, allowed: false, ...entry });
  return {
    path: block,
    cases: [
      ...access({ path, given, contentType, may: { upload: OWNER } }),
      yes('as reserved'),
      no('nothing is reserved', { given: {} }),
      ...['processing', 'ready', 'failed'].map((state) =>
        no(`state: ${state}`, { given: withDoc({ state }) }),
      ),
      no('contentType: another than reserved', { ask: { ...ask, contentType: 'text/html' } }),
      no('contentType: reserved is another', { given: withDoc({ contentType: 'image/avif' }) }),
      no('size: one byte more', { ask: { ...ask, size: SIZE + 1 } }),
      no('size: one byte less', { ask: { ...ask, size: SIZE - 1 } }),
      no('size: nothing', { ask: { ...ask, size: 0 } }),
      yes('size: 20 MB', { given: withDoc({ size: big }), ask: { ...ask, size: big } }),
      no('metadata: of the client', { ask: { ...ask, customMetadata: { uid: 'somebody' } } }),
      yes('metadata: none', { ask: { ...ask, customMetadata: {} } }),
      no('a second time', { files: [path] }),
      no('deeper than it should be', { ask: { ...ask, upload: `${path}/x` } }),
      ...strange.map((other) => {
        const upload = incomingPath(other);
        return no(`id: ${upload}`, { given: { [documentOf(other)]: reserved }, ask: { ...ask, upload } });
      }),
    ],
  };
}

const petAsset = (kind: 'photo' | 'document', petId = PET, assetId = 'x'): AssetRef => ({
  kind,
  uid: UID,
  petId,
  assetId,
});
const artwork = (assetId = 'x'): AssetRef => ({ kind: 'artwork', uid: UID, assetId });
const LONG = 'a'.repeat(129);

const petOf = (ref: AssetRef): string => ('petId' in ref ? ref.petId : '');

const photos = incoming({
  block: 'incoming/{uid}/pets/{petId}/photos/{photoId}',
  ref: petAsset('photo', PET, `aZ09_-${'a'.repeat(122)}`),
  strange: [
    petAsset('photo', 'a b'),
    petAsset('photo', PET, 'a b'),
    petAsset('photo', LONG),
    petAsset('photo', PET, LONG),
  ],
  documentOf: (ref) => photoPath(UID, petOf(ref), ref.assetId),
  reservation: validPhotoReservation(),
});
const documents = incoming({
  block: 'incoming/{uid}/pets/{petId}/documents/{documentId}',
  ref: petAsset('document', `aZ09_-${'a'.repeat(122)}`),
  strange: [petAsset('document', 'a b'), petAsset('document', PET, 'a b')],
  documentOf: (ref) => documentPath(UID, petOf(ref), ref.assetId),
  reservation: validDocumentReservation(),
});
const artworks = incoming({
  block: 'incoming/{uid}/artwork/{artworkId}',
  ref: artwork('a'),
  strange: [artwork('a b'), artwork(LONG)],
  documentOf: (ref) => artworkPath(UID, ref.assetId),
  reservation: validArtworkReservation(),
});

const media: StorageSuite = {
  path: 'media/{uid}/{path=**}',
  cases: [
    ...access({ path: mediaPath(petAsset('photo'), 'thumb.webp'), may: { get: OWNER, getMetadata: OWNER } }),
    ...access({ path: 'media/{uid}/exports/all.zip', may: { get: OWNER, getMetadata: OWNER } }),
  ],
};

const catalog: StorageSuite = {
  path: 'catalog/{path=**}',
  cases: access({ path: 'catalog/round-tag/{uid}.webp', may: { get: EVERYONE, getMetadata: EVERYONE } }),
};

/** Reserved as a photo, a document and artwork, so that only the path speaks against an upload. */
const reservedAll = {
  [photoPath(UID, PET, 'x')]: { ...validPhotoReservation(), size: SIZE },
  [documentPath(UID, PET, 'x')]: { ...validPhotoReservation(), size: SIZE },
  [artworkPath(UID, 'x')]: { ...validPhotoReservation(), size: SIZE },
};

const closed: StorageSuite = {
  path: '',
  cases: [
    'prints/{uid}/1.png',
    'unknown/{uid}/x',
    'unknown/{uid}/pets/biscuit/photos/x',
    'unknown/{uid}/artwork/x',
    'incoming/{uid}',
    'incoming/{uid}/x',
    'incoming/{uid}/unknown/x',
    'incoming/{uid}/unknown/biscuit/photos/x',
    'incoming/{uid}/unknown/biscuit/documents/x',
    'incoming/{uid}/pets/biscuit/unknown/x',
    'incoming/{uid}/x/pets/biscuit/photos/x',
    'x-{uid}.jpg',
  ].flatMap((path) => access({ path, given: reservedAll })),
};

/** Every suite of storage.rules. */
export const storageSuites: readonly StorageSuite[] = [photos, documents, artworks, media, catalog, closed];
