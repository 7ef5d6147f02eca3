import { limits } from '@pawfolio/domain/kernel';
import {
  allowedTypes,
  failureSentence,
  sniff,
  SNIFF_BYTES,
  type ContentType,
  type FailureCode,
} from '@pawfolio/domain/media';

const NO_PICTURE = 'We cannot use this kind of file. Please pick a JPEG, PNG, WebP, AVIF or HEIC picture.';

export type CheckedFile =
  { ok: true; file: File; contentType: ContentType } | { ok: false; file: File; problem: string };

/**
 * Looks at a picked file before anything is sent: its real type by its first bytes, whatever its name says, and its
 * size. The server decides again.
 */
export async function checkPhoto(file: File): Promise<CheckedFile> {
  const refuse = (code: FailureCode): CheckedFile => ({ ok: false, file, problem: failureSentence(code) });
  if (file.size > limits.uploadBytes) return refuse('too_large');
  const head = await readHead(file);
  if (head === null)
    return { ok: false, file, problem: 'This file could not be read. Please pick it again.' };
  const contentType = sniff(head);
  if (contentType === null || !allowedTypes.photo.includes(contentType))
    return { ok: false, file, problem: NO_PICTURE };
  return { ok: true, file, contentType };
}

/** Null when the browser cannot read it any more: the file was moved, or lives in a cloud that is out of reach. */
async function readHead(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer());
  } catch {
    return null;
  }
}

/** For file pickers. HEIC by its ending too: many systems know no content type for it. */
export const PHOTO_ACCEPT = [...allowedTypes.photo, '.heic', '.heif'].join(',');
