import type { DocumentData } from 'firebase-admin/firestore';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { storeDeadLetter } from '../../../platform/dead-letters.ts';
import { firestore } from '../../../platform/firebase.ts';
import { createLogger } from '../../../platform/logger.ts';
import { region } from '../../../platform/params.ts';
import { runTrigger } from '../../../platform/trigger.ts';
import { refreshCard } from './store.ts';

const deps = { logger: createLogger('user'), now: Date.now, storeDeadLetter };

type Matters = (before: DocumentData | undefined, after: DocumentData | undefined) => boolean;

const isContact: Matters = (before, after) => (after ?? before)?.['kind'] === 'contact';
const stateDiffers: Matters = (before, after) => before?.['state'] !== after?.['state'];

/** A card is in step with what it shows, whoever changes it. Deployed with retries. */
const refreshing = (
  name: string,
  below: string,
  matters: Matters = () => true,
): ReturnType<typeof onDocumentWritten> =>
  onDocumentWritten(
    {
      document: `users/{uid}/pets/{petId}${below}`,
      region,
      retry: true,
      memory: '256MiB',
      concurrency: 40,
      maxInstances: 10,
    },
    async ({ id, time, document: subject, data, params }) => {
      if (!matters(data?.before.data(), data?.after.data())) return;
      const { uid = '', petId = '' } = params as Partial<Record<string, string>>;
      const work = (): Promise<void> => refreshCard(firestore(), { uid, petId });
      await runTrigger(deps, { id, time, subject }, { name, work });
    },
  );

export const cardOfPet = refreshing('cardOfPet', '');
export const cardOfContact = refreshing('cardOfContact', '/records/{recordId}', isContact);
export const cardOfPhoto = refreshing('cardOfPhoto', '/photos/{photoId}', stateDiffers);
export const cardOfGallery = refreshing('cardOfGallery', '/layout/{layoutId}');

/** Does the work of a dead letter of any of these again; `subject` is the path of what was written. */
export async function replayCard(subject: string): Promise<void> {
  const [, uid, petId] = /^users\/([^/]+)\/pets\/([^/]+)/.exec(subject) ?? [];
  if (uid === undefined || petId === undefined) throw new TypeError('Not a path below a pet.');
  await refreshCard(firestore(), { uid, petId });
}
