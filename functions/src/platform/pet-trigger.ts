import type { DocumentData } from 'firebase-admin/firestore';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { storeDeadLetter } from './dead-letters.ts';
import type { Logger } from './logger.ts';
import { region } from './params.ts';
import { runTrigger } from './trigger.ts';

/** Whether a change matters: what a document was, and what it is; undefined for one that was not or is not there. */
export type Matters = (before: DocumentData | undefined, after: DocumentData | undefined) => boolean;

interface PetTrigger {
  /** Of the module that listens. */
  logger: Logger;
  name: string;
  /** Of the documents below a pet, with a parameter: `/photos/{photoId}`; empty for the pet itself. */
  below: string;
  /** Every change, unless told. */
  matters?: Matters | undefined;
  work: (uid: string, petId: string) => Promise<void>;
}

/**
 * Listens to a pet, or to what lies below it, and runs `work` for each change that matters: work that may be repeated and
 * reads what is there now, because events come twice and out of order. Deployed with retries; see `runTrigger`.
 */
export const onPetWritten = ({
  logger,
  name,
  below,
  matters = () => true,
  work,
}: PetTrigger): ReturnType<typeof onDocumentWritten> =>
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
      const deps = { logger, now: Date.now, storeDeadLetter };
      await runTrigger(deps, { id, time, subject }, { name, work: () => work(uid, petId) });
    },
  );

/** Whose pet a path below it belongs to, as dead letters keep it. Throws a `TypeError` for any other path. */
export function petOf(subject: string): { uid: string; petId: string } {
  const [, uid, petId] = /^users\/([^/]+)\/pets\/([^/]+)/.exec(subject) ?? [];
  if (uid === undefined || petId === undefined) throw new TypeError('Not a path below a pet.');
  return { uid, petId };
}
