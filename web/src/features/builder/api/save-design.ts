import { documentBytes, saveDesign as contract, type DesignDocument } from '@pawfolio/domain/builder';
import { limits } from '@pawfolio/domain/kernel';
import { call } from '../../../platform/callables.ts';
import { AppError, toAppError } from '../../../platform/errors.ts';
import { ensureUser } from '../../../platform/guest.ts';
import { SaveFailed, type Saved, type SaveFailure } from '../model/save-state.ts';
import type { SaverPorts } from '../model/saver-ports.ts';

/** Saves a design; somebody without an account becomes a guest. Rejects with `SaveFailed`. */
export const saveDesign: SaverPorts['save'] = async ({
  designId,
  baseRevision,
  content,
  preview,
}): Promise<Saved> => {
  const { name, petId, document } = content;
  const { productId, variantId } = document;
  try {
    if (!navigator.onLine) throw new AppError('offline');
    await ensureUser();
    return await call(contract, {
      designId,
      baseRevision,
      name,
      productId,
      variantId,
      petId,
      document,
      ...(preview && { preview }),
    });
  } catch (error) {
    throw new SaveFailed(failureOf(toAppError(error), document), error);
  }
};

/** What a failed request means for the design that it was about. */
export function failureOf({ code, details }: AppError, document?: DesignDocument): SaveFailure {
  switch (code) {
    case 'offline':
    case 'network':
      return { kind: 'offline' };
    case 'unauthenticated':
    case 'permission-denied':
      return { kind: 'signed-out' };
    case 'aborted':
      return { kind: 'stale' };
    case 'resource-exhausted':
      return {
        kind: 'refused',
        reason: document && documentBytes(document) > limits.designBytes ? 'too-large' : 'too-many',
      };
    case 'invalid-argument':
      return { kind: 'refused', reason: reasonOf(issuesIn(details)) };
    default:
      return { kind: 'trouble' };
  }
}

function reasonOf(fields: readonly string[]): 'pet-gone' | 'product-gone' | 'invalid' {
  if (fields.includes('petId')) return 'pet-gone';
  return fields.some((field) => field === 'productId' || field === 'variantId') ? 'product-gone' : 'invalid';
}

function issuesIn(details: unknown): string[] {
  if (typeof details !== 'object' || details === null || !('issues' in details)) return [];
  const issues: readonly unknown[] = Array.isArray(details.issues) ? details.issues : [];
  return issues.flatMap((issue) =>
    typeof issue === 'object' && issue !== null && 'path' in issue ? [String(issue.path)] : [],
  );
}
