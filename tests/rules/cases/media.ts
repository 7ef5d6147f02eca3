import { serverTime } from '@pawfolio/domain/kernel';
import {
  artworkPath,
  artworksPath,
  documentPath,
  documentsPath,
  photoPath,
  photosPath,
  readyArtwork,
  readyDocument,
  readyPhoto,
  validArtworkReservation,
  validDocumentReservation,
  validPhotoReservation,
} from '@pawfolio/domain/media';
import { allow, deny, type Case, type Doc, type Suite } from '../harness/case.ts';
import { access, childCases, HOME, idCases, LONG_AGO, OWNER, PET, UID } from './build.ts';

interface Asset {
  path: string;
  given: Record<string, Doc>;
  reservation: Doc;
  /** The same asset after the server has finished it. */
  ready: Doc;
}

/** A client reserves, once; from then on state, size and whatever the server has made are not its to write. */
function reservationCases({ path, given, reservation, ready }: Asset): Case[] {
  const create = (data: Doc): Case['ask'] => ({ commit: [{ set: path, data }] });
  const update = (data: Doc): Case['ask'] => ({ commit: [{ update: path, data }] });
  const finished = { ...given, [path]: ready };
  const reserved = { ...given, [path]: reservation };
  const serverKeys = Object.entries(ready).filter(([key]) => !(key in reservation));
  const others = {
    state: 'failed',
    contentType: 'image/webp',
    size: 1,
    fileName: 'other.png',
    createdAt: LONG_AGO,
  };
  return [
    allow({ name: 'reserved', given, ask: create(reservation) }),
    deny({ name: 'created as if it were ready', given, ask: create(ready) }),
    deny({
      name: 'createdAt: chosen on creation',
      given,
      ask: create({ ...reservation, createdAt: LONG_AGO }),
    }),
    ...serverKeys.map(([key, value]) =>
      deny({ name: `${key}: in a reservation`, given, ask: create({ ...reservation, [key]: value }) }),
    ),
    ...Object.entries({ ...others, variants: {}, bytes: 1, failure: 'corrupt', unexpected: true }).map(
      ([key, value]) =>
        deny({ name: `${key}: changed by the client`, given: finished, ask: update({ [key]: value }) }),
    ),
    deny({ name: 'reserved anew over a finished one', given: finished, ask: create(reservation) }),
    deny({
      name: 'reserved anew with another size',
      given: reserved,
      ask: create({ ...reservation, size: 5 }),
    }),
    deny({ name: 'createdAt: changed', given: reserved, ask: update({ createdAt: serverTime }) }),
  ];
}

interface Described extends Asset {
  /** Changes that the owner may make, and those that are out of bounds. */
  good: Record<string, Doc>;
  bad: Record<string, Doc>;
}

function describedCases({ path, given, ready, good, bad }: Described): Case[] {
  const finished = { ...given, [path]: ready };
  const update = (data: Doc): Case['ask'] => ({ commit: [{ update: path, data }] });
  return [
    ...Object.entries(good).map(([name, data]) => allow({ name, given: finished, ask: update(data) })),
    ...Object.entries(bad).map(([name, data]) => deny({ name, given: finished, ask: update(data) })),
  ];
}

const photo: Described = {
  path: photoPath(UID, PET, 'photo'),
  given: HOME,
  reservation: validPhotoReservation(),
  ready: readyPhoto({ kind: 'photo', uid: UID, petId: PET, assetId: 'photo' }),
  good: {
    'caption: changed': { caption: 'In the garden' },
    'caption: 200 long, in an update': { caption: 'a'.repeat(200) },
    'caption: unset': { caption: null },
  },
  bad: {
    'caption: emptied': { caption: '' },
    'caption: 201 long, in an update': { caption: 'a'.repeat(201) },
    'caption: a number, in an update': { caption: 1 },
    'caption and state: changed': { caption: 'In the garden', state: 'reserved' },
  },
};

const document: Described = {
  path: documentPath(UID, PET, 'document'),
  given: HOME,
  reservation: validDocumentReservation(),
  ready: readyDocument({ kind: 'document', uid: UID, petId: PET, assetId: 'document' }),
  good: {
    'kind, title, issuedOn and expiresOn: changed': {
      kind: 'passport',
      title: 'Passport',
      issuedOn: '2026-01-01',
      expiresOn: null,
    },
    'kind: changed': { kind: 'other' },
    'title: changed': { title: 'Pet passport' },
    'issuedOn: unset': { issuedOn: null },
    'expiresOn: changed': { expiresOn: '2030-01-01' },
  },
  bad: {
    'kind: unheard of, in an update': { kind: 'unheard-of' },
    'title: emptied': { title: '' },
    'title: 81 long, in an update': { title: 'a'.repeat(81) },
    'issuedOn: a month, in an update': { issuedOn: '2026-01' },
    'expiresOn: a number, in an update': { expiresOn: 2027 },
    'title and pages: changed': { title: 'Pet passport', pages: 1 },
  },
};

const artwork: Asset = {
  path: artworkPath(UID, 'artwork'),
  given: {},
  reservation: validArtworkReservation(),
  ready: readyArtwork({ kind: 'artwork', uid: UID, assetId: 'artwork' }),
};

const own = { get: OWNER, list: OWNER, create: OWNER, delete: OWNER };

function petAsset(asset: Described, collection: string, patch: Doc): Case[] {
  const { path, given, reservation: doc } = asset;
  const asks = { update: { commit: [{ update: path, data: patch }] } };
  return [
    ...access({ path, doc, given, asks, may: { ...own, update: OWNER } }),
    ...idCases(collection, doc, given),
    ...childCases({ path, doc, patch }),
    ...reservationCases(asset),
    ...describedCases(asset),
  ];
}

export const photoSuite: Suite = {
  path: 'users/{uid}/pets/{petId}/photos/{photoId}',
  cases: petAsset(photo, photosPath(UID, PET), { caption: 'In the garden' }),
};

export const documentSuite: Suite = {
  path: 'users/{uid}/pets/{petId}/documents/{documentId}',
  cases: petAsset(document, documentsPath(UID, PET), { title: 'Pet passport' }),
};

const { path, given, reservation: doc, ready } = artwork;
export const artworkSuite: Suite = {
  path: 'users/{uid}/artwork/{artworkId}',
  cases: [
    ...access({ path, doc, given, may: own }),
    ...idCases(artworksPath(UID), doc),
    ...reservationCases(artwork),
    allow({
      name: 'a finished one is deleted',
      given: { [path]: ready },
      ask: { commit: [{ remove: path }] },
    }),
  ],
};
