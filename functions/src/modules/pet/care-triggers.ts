import type { DocumentData } from 'firebase-admin/firestore';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { storeDeadLetter } from '../../platform/dead-letters.ts';
import { firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { region } from '../../platform/params.ts';
import { runTrigger } from '../../platform/trigger.ts';
import { refreshCare } from './care-digest.ts';
import { mendCover } from './cover.ts';

const deps = { logger: createLogger('pet'), now: Date.now, storeDeadLetter };

/** What a document was, and what it is; undefined for one that was not or is not there. */
type Matters = (before: DocumentData | undefined, after: DocumentData | undefined) => boolean;

const always: Matters = () => true;

/** Whether any of these fields differs, or the document came or went. */
const differsIn =
  (...fields: string[]): Matters =>
  (before, after) =>
    !before ||
    !after ||
    fields.some((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null));

const undatedKinds: unknown[] = ['allergy', 'condition', 'visit', 'contact'];

/** Entries of some kinds are in no digest. */
const recordMatters: Matters = (before, after) => !undatedKinds.includes((after ?? before)?.['kind']);

/** The pet's cover, and what the home page says of it. */
async function bringUpToDate(uid: string, petId: string): Promise<void> {
  await mendCover(firestore(), uid, petId);
  await refreshCare(firestore(), uid, petId, new Date());
}

/** A trigger listens to one path: six alike. Deployed with retries. */
const refreshing = (
  name: string,
  path: string,
  matters: Matters,
  update = (uid: string, petId: string) => refreshCare(firestore(), uid, petId, new Date()),
): ReturnType<typeof onDocumentWritten> =>
  onDocumentWritten(
    {
      document: `users/{uid}/pets/{petId}${path}`,
      region,
      retry: true,
      memory: '256MiB',
      concurrency: 40,
      maxInstances: 10,
    },
    async ({ id, time, document: subject, data, params }) => {
      if (!matters(data?.before.data(), data?.after.data())) return;
      const { uid = '', petId = '' } = params as Partial<Record<string, string>>;
      await runTrigger(deps, { id, time, subject }, { name, work: () => update(uid, petId) });
    },
  );

export const careOfPet = refreshing(
  'careOfPet',
  '',
  differsIn('name', 'species', 'deceasedOn', 'microchip', 'insurance', 'coverPhotoId'),
);
export const careOfRecord = refreshing('careOfRecord', '/records/{recordId}', recordMatters);
export const careOfChoice = refreshing('careOfChoice', '/choices/{choiceId}', always);
export const careOfDocument = refreshing(
  'careOfDocument',
  '/documents/{documentId}',
  differsIn('kind', 'title', 'expiresOn', 'state'),
);
export const careOfPhoto = refreshing('careOfPhoto', '/photos/{photoId}', differsIn('state'), bringUpToDate);
export const careOfGallery = refreshing('careOfGallery', '/layout/{layoutId}', differsIn('cover'));

/** Does the work of a dead letter of any of these again; `subject` is the path of what was written. */
export async function replayCare(subject: string): Promise<void> {
  const [, uid, petId] = /^users\/([^/]+)\/pets\/([^/]+)/.exec(subject) ?? [];
  if (uid === undefined || petId === undefined) throw new TypeError('Not a path below a pet.');
  await bringUpToDate(uid, petId);
}
