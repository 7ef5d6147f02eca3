import { careDigestPath, petPath, recordPath, validPet, validRecord } from '@pawfolio/domain/pet';
import { usagePath, validUsage } from '@pawfolio/domain/user';
import { deny, type Case, type Doc, type Suite } from '../harness/case.ts';
import { access, HOME, OWNER, PET, UID } from './build.ts';

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
export const usageSuite: Suite = {
  path: 'users/{uid}/meta/usage',
  cases: [
    ...access({ path: usagePath(UID), doc: { ...validUsage() }, may: { get: OWNER } }),
    deny({
      name: 'list of the one with that id',
      given: { [usagePath(UID)]: { ...validUsage() } },
      ask: { list: 'users/{uid}/meta', where: [['__name__', '==', 'usage']] },
    }),
  ],
};

export const careSuite: Suite = {
  path: 'users/{uid}/meta/care',
  cases: access({ path: careDigestPath(UID), doc: { pets: {}, updatedAt: null }, may: { get: OWNER } }),
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
    'deadLetters/{uid}',
    'mediaReleases/{uid}',
    'users/{uid}/meta/reminders',
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
      'users/{uid}/meta/unknown',
      'users/{uid}/shares/x',
      'users/{uid}/meta/usage/unknown/x',
      'users/{uid}/addresses/home/unknown/x',
      'users/{uid}/artwork/x/unknown/x',
      'users/{uid}/designs/x/unknown/x',
      'users/{uid}/designs/x/versions/1/unknown/x',
      'products/{uid}/unknown/x',
      'tags/{uid}/unknown/x',
    ].flatMap((path) => nobodys(path)),
    ...['unknown', 'records/entry/unknown', 'photos/x/unknown', 'documents/x/unknown'].flatMap((name) =>
      nobodys(`${petPath(UID, PET)}/${name}/x`, family),
    ),
    ...['unknown/x', 'timeline/x/unknown/x'].flatMap((name) => nobodys(`orders/{uid}/${name}`, order)),
  ],
};
