import { careDigestPath, petPath, recordPath, validPet, validRecord } from '@pawfolio/domain/pet';
import { cardPath, sightingsPath } from '@pawfolio/domain/tag';
import { sharePath } from '@pawfolio/domain/share';
import { activityPath, usagePath, validUsage } from '@pawfolio/domain/user';
import type { Case, Doc, Suite } from '../harness/case.ts';
import { access, EVERYONE, HOME, listedById, OWNER, PET, UID } from './build.ts';

const design: Doc = { name: 'Biscuit on a tag', productId: 'round-tag', revision: 3, updatedAt: null };
const designPath = `users/${UID}/designs/design`;

/** Written by the server alone, read by the owner. */
export const designSuite: Suite = {
  path: 'users/{uid}/designs/{designId}',
  cases: access({ path: designPath, doc: design, may: { get: OWNER, list: OWNER } }),
};
export const versionSuite: Suite = {
  path: 'users/{uid}/designs/{designId}/versions/{revision}',
  cases: access({ path: `${designPath}/versions/3`, doc: design, may: { get: OWNER, list: OWNER } }),
};
const card: Doc = { tagId: 'AbCdEfGhIjKlMnOpQrStUv', fields: ['name'], published: true, updatedAt: null };
const cardDoc = cardPath(UID, PET);
export const cardSuite: Suite = {
  path: 'users/{uid}/cards/{petId}',
  cases: access({ path: cardDoc, doc: card, may: { get: OWNER, list: OWNER } }),
};
export const sightingSuite: Suite = {
  path: 'users/{uid}/cards/{petId}/sightings/{sightingId}',
  cases: access({
    path: `${sightingsPath(UID, PET)}/seen`,
    doc: { at: null, note: 'By the river', phone: null },
    may: { get: OWNER, list: OWNER, delete: OWNER },
  }),
};
export const shareSuite: Suite = {
  path: 'users/{uid}/shares/{shareId}',
  cases: access({
    path: sharePath(UID, 'link'),
    doc: { petId: PET, documents: [], revoked: false, updatedAt: null },
    may: { get: OWNER, list: OWNER },
  }),
};
export const activitySuite: Suite = {
  path: 'users/{uid}/activity/{entryId}',
  cases: access({
    path: `${activityPath(UID)}/entry`,
    doc: { kind: 'link_made', petId: PET, updatedAt: null },
    may: { get: OWNER, list: OWNER },
  }),
};
export const usageSuite: Suite = {
  path: 'users/{uid}/meta/usage',
  cases: [
    ...access({ path: usagePath(UID), doc: { ...validUsage() }, may: { get: OWNER } }),
    listedById(usagePath(UID), { ...validUsage() }),
  ],
};

export const careSuite: Suite = {
  path: 'users/{uid}/meta/care',
  cases: [
    ...access({ path: careDigestPath(UID), doc: { pets: {}, updatedAt: null }, may: { get: OWNER } }),
    listedById(careDigestPath(UID), { pets: {}, updatedAt: null }),
  ],
};

const ownersNote = (name: string): Suite => {
  const path = `users/${UID}/meta/${name}`;
  const doc: Doc = { jobId: 'job', state: 'waiting' };
  return {
    path: `users/{uid}/meta/${name}`,
    cases: [...access({ path, doc, may: { get: OWNER } }), listedById(path, doc)],
  };
};
export const deletionSuite = ownersNote('deletion');
export const exportSuite = ownersNote('export');

const RECEIPT = 'receipts/receipt-{uid}';
export const receiptSuite: Suite = {
  path: 'receipts/{jobId}',
  cases: access({ path: RECEIPT, doc: { pets: 3 }, may: { get: EVERYONE } }),
};

const nobodys = (path: string, given: Record<string, Doc> = {}): Case[] =>
  access({ path, doc: { state: 'waiting', uid: UID, active: true }, given, may: {} }).map((entry) => ({
    ...entry,
    name: `${path}: ${entry.name}`,
  }));

/** The server's own, and no client's. */
export const serverSuite: Suite = {
  path: '',
  cases: [
    'webhookEvents/stripe_{uid}',
    'outbox/{uid}',
    'mail/{uid}',
    'jobs/{uid}',
    'tagLinks/{uid}',
    'shareLinks/{uid}',
    'shareVisits/{uid}',
    'deadLetters/{uid}',
    'mediaReleases/{uid}',
    'designRemovals/{uid}',
    'previewRequests/{uid}',
    'users/{uid}/meta/reminders',
    'users/{uid}/meta/signIn',
  ].flatMap((path) => nobodys(path)),
};

const record = recordPath(UID, PET, 'entry');
const family = { ...HOME, [petPath(UID, PET)]: validPet(), [record]: validRecord('weight') };
const order = { 'orders/{uid}': { uid: UID } };

/** Paths that the contract does not name: nothing is open by being near to what is. */
export const unknownSuite: Suite = {
  path: '',
  cases: [
    ...[
      'unknown/{uid}',
      'users/{uid}/unknown/x',
      'users/{uid}/unknown/usage',
      'users/{uid}/unknown/care',
      'users/{uid}/unknown/deletion',
      'users/{uid}/unknown/export',
      'users/{uid}/unknown/reminders',
      'users/{uid}/settings/unknown',
      'users/{uid}/meta/unknown',
      'users/{uid}/links/x',
      'users/{uid}/activity/x/unknown/x',
      'users/{uid}/shares/x/unknown/x',
      'users/{uid}/meta/usage/unknown/x',
      'users/{uid}/addresses/home/unknown/x',
      'users/{uid}/artwork/x/unknown/x',
      'users/{uid}/cards/x/unknown/x',
      'users/{uid}/cards/x/sightings/x/unknown/x',
      'users/{uid}/designs/x/unknown/x',
      'users/{uid}/designs/x/versions/1/unknown/x',
      'products/{uid}/unknown/x',
      'tags/{uid}/unknown/x',
      'receipts/{uid}/unknown/x',
    ].flatMap((path) => nobodys(path)),
    ...['layout/unknown', 'unknown/gallery'].flatMap((name) =>
      nobodys(`${petPath(UID, PET)}/${name}`, family),
    ),
    ...['unknown', 'records/entry/unknown', 'photos/x/unknown', 'documents/x/unknown'].flatMap((name) =>
      nobodys(`${petPath(UID, PET)}/${name}/x`, family),
    ),
    ...['unknown/x', 'timeline/x/unknown/x'].flatMap((name) => nobodys(`orders/{uid}/${name}`, order)),
  ],
};
