import { designPath, designSchema, type Design } from '@pawfolio/domain/builder';
import { AppError, toAppError } from '../../../platform/errors.ts';
import { readNow } from '../../../platform/read.ts';
import type { DocRef } from '../../../platform/refs.ts';
import { useAuth } from '../../../platform/session.ts';
import { contentOf } from '../model/content.ts';
import { SaveFailed, type CloudDesign } from '../model/save-state.ts';
import { failureOf } from './save-design.ts';

const designRef = (uid: string, designId: string): DocRef<Design> => ({
  path: designPath(uid, designId),
  parse: (_, data) => designSchema.parse(data),
});

/** A design as the server has it; null when there is none. Rejects with `SaveFailed`. */
export async function loadDesign(designId: string): Promise<CloudDesign | null> {
  const uid = useAuth.getState().user?.uid;
  try {
    if (uid === undefined) throw new AppError('unauthenticated');
    const design = await readNow(designRef(uid, designId));
    return design && { content: contentOf(design), revision: design.revision };
  } catch (error) {
    throw new SaveFailed(failureOf(toAppError(error)), error);
  }
}
