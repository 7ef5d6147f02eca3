import { receiptPath, receiptSchema, type Receipt } from '@pawfolio/domain/user';
import { readPublic } from '../../../platform/read.ts';

/** How much was deleted by a job; null while it is not done, and for an id that is none. Throws `AppError`. */
export async function readReceipt(jobId: string): Promise<Receipt | null> {
  if (!/^\w{16,64}$/.test(jobId)) return null;
  return readPublic({ path: receiptPath(jobId), parse: (_, data) => receiptSchema.parse(data) });
}
