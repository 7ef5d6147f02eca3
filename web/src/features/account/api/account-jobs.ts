import type { WithId } from '@pawfolio/domain/kernel';
import {
  deleteMyAccount,
  deletionPath,
  deletionSchema,
  exportMyData,
  exportPath,
  exportSchema,
  activityPath,
  activitySchema,
  keepMyAccount,
  noteExportDownload,
  signOutEverywhere,
  usagePath,
  usageSchema,
  type Activity,
  type DataExport,
  type Deletion,
  type Usage,
} from '@pawfolio/domain/user';
import { revokeShares } from '@pawfolio/domain/share';
import { unpublishTag } from '@pawfolio/domain/tag';
import { confirmOwner, type Proof } from '../../../platform/auth-methods.ts';
import { call } from '../../../platform/callables.ts';
import { useDoc, useList, type Live } from '../../../platform/live.ts';
import { fetchFile } from '../../../platform/pictures.ts';
import { readDoc } from '../../../platform/rest.ts';
import { saveFile } from '../../../shared/lib/save-file.ts';

/** Whether the account is going to be deleted, and when; null when it is not. */
export const useDeletion = (uid: string): Live<Deletion | null> =>
  useDoc({ path: deletionPath(uid), parse: (_, data) => deletionSchema.parse(data) });

/** The newest copy of one's data; null when none was ever asked for. */
export const useExport = (uid: string): Live<DataExport | null> =>
  useDoc({ path: exportPath(uid), parse: (_, data) => exportSchema.parse(data) });

export const useUsage = (uid: string): Live<Usage | null> =>
  useDoc({ path: usagePath(uid), parse: (_, data) => usageSchema.parse(data) });

/** What was noted of late, the newest first. */
export const useActivity = (uid: string): Live<WithId<Activity>[]> =>
  useList({
    path: activityPath(uid),
    parse: (id, data) => ({ ...activitySchema.parse(data), id }),
    orderBy: ['at', 'desc'],
    limit: 20,
  });

/**
 * Asks for the deletion, once its owner has shown that it is them, and answers what has become of that; null where it cannot be read
 * just now, since what follows it tells too. Throws `AppError`.
 */
export async function askForDeletion(uid: string, proof: Proof): Promise<Deletion | null> {
  await confirmOwner(proof);
  await call(deleteMyAccount, { confirm: 'DELETE' });
  // It is asked for by now: nothing that fails here may look as if it were not.
  return readDoc(deletionPath(uid)).then(
    (found) => deletionSchema.safeParse(found).data ?? null,
    () => null,
  );
}

/** Throws `AppError`. */
export async function takeDeletionBack(): Promise<void> {
  await call(keepMyAccount, {});
}

/** Throws `AppError`. */
export async function askForExport(): Promise<void> {
  await call(exportMyData, {});
}

/** Throws `AppError`. */
export async function endAllSessions(): Promise<void> {
  await call(signOutEverywhere, {});
}

/** Takes a pet's card away. Throws `AppError`. */
export async function hideCard(petId: string): Promise<void> {
  await call(unpublishTag, { petId });
}

/** Ends links at once. Throws `AppError`. */
export async function endLinks(shareIds: string[]): Promise<void> {
  await call(revokeShares, { shareIds });
}

/** Saves a copy of one's data; that it was fetched is noted first. Throws `AppError`. */
export async function saveExport({ path, jobId }: { path: string; jobId: string }): Promise<void> {
  await call(noteExportDownload, { jobId });
  saveFile('pawfolio-data.zip', await fetchFile(path));
}
