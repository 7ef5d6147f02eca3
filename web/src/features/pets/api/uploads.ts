import { useMemo } from 'react';
import { checkFile, type RefusedFile } from '../../../platform/uploads/check-file.ts';
import type { UploadItem } from '../../../platform/uploads/queue.ts';
import { addUploads, hookUploads, useUploadQueue } from '../../../platform/uploads/uploads.ts';
import { petExists } from './saves.ts';

/** The server takes nothing for a pet that it does not know yet. */
const prepare = async ({ target }: UploadItem): Promise<void> => {
  if (target.kind !== 'artwork') await petExists(target.petId);
};
hookUploads('photo', { prepare });
hookUploads('document', { prepare });

export { resumeUploads } from '../../../platform/uploads/uploads.ts';

/** Looks at the files and sends those that are pictures. Resolves with the ones that are not, and why. */
export async function addPhotos(uid: string, petId: string, files: readonly File[]): Promise<RefusedFile[]> {
  const checked = await Promise.all(files.map((file) => checkFile('photo', file)));
  const target = { kind: 'photo', uid, petId, details: { caption: null } } as const;
  addUploads(checked.filter((one) => one.ok).map((one) => ({ ...one, target })));
  return checked.filter((one) => !one.ok);
}

/** What this page is sending for one pet, in the order in which it was picked. */
export function useUploads(petId: string, kind: 'photo' | 'document'): readonly UploadItem[] {
  const queue = useUploadQueue();
  return useMemo(
    () => queue.filter(({ target }) => target.kind === kind && target.petId === petId),
    [queue, petId, kind],
  );
}
