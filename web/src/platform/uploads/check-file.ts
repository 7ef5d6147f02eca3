import { limits } from '@pawfolio/domain/kernel';
import {
  allowedTypes,
  failureSentence,
  sniff,
  SNIFF_BYTES,
  type AssetKind,
  type ContentType,
  type FailureCode,
} from '@pawfolio/domain/media';

const WRONG_KIND: Record<AssetKind, string> = {
  photo: 'We cannot use this kind of file. Please pick a JPEG, PNG, WebP, AVIF or HEIC picture.',
  artwork: 'We cannot use this kind of file. Please pick a JPEG, PNG, WebP, AVIF or HEIC picture.',
  document: failureSentence('unsupported_type'),
};

export interface GoodFile {
  ok: true;
  file: File;
  /** As found in the bytes. */
  contentType: ContentType;
}
export interface RefusedFile {
  ok: false;
  file: File;
  /** What is wrong and what to do, for the customer. */
  problem: string;
}
export type CheckedFile = GoodFile | RefusedFile;

/**
 * Looks at a picked file before anything is sent: its real type by its first bytes, whatever its name says, and its
 * size. The server decides again.
 */
export async function checkFile(kind: AssetKind, file: File): Promise<CheckedFile> {
  const refuse = (problem: string): CheckedFile => ({ ok: false, file, problem });
  const fail = (code: FailureCode): CheckedFile => refuse(failureSentence(code));
  if (file.size > limits.uploadBytes) return fail('too_large');
  const head = await readHead(file);
  if (head === null) return refuse('This file could not be read. Please pick it again.');
  if (head.length === 0) return fail('corrupt');
  const contentType = sniff(head);
  if (contentType !== null && allowedTypes[kind].includes(contentType))
    return { ok: true, file, contentType };
  // A paper that calls itself one of ours and is not: the name is what misleads its owner.
  return kind === 'document' && claims(file) ? fail('type_mismatch') : refuse(WRONG_KIND[kind]);
}

const claims = ({ name }: File): boolean => /\.(pdf|jpe?g|png|webp|avif|hei[cf])$/i.test(name);

/** Null when the browser cannot read it any more: the file was moved, or lives in a cloud that is out of reach. */
async function readHead(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer());
  } catch {
    return null;
  }
}

/** For file pickers. HEIC by its ending too: many systems know no content type for it. */
export const acceptOf = (kind: AssetKind): string => [...allowedTypes[kind], '.heic', '.heif'].join(',');
