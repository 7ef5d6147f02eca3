import { clip, normaliseLine, serverTime } from '@pawfolio/domain/kernel';
import type { UploadItem } from './queue.ts';

/** The document that reserves a place for an upload, as the security rules want it. */
export const reservationOf = ({
  target,
  file,
  contentType,
}: Pick<UploadItem, 'target' | 'file' | 'contentType'>): Record<string, unknown> => ({
  state: 'reserved',
  contentType,
  size: file.size,
  fileName: clip(normaliseLine(file.name), 120).trim() || target.kind,
  ...target.details,
  createdAt: serverTime,
});
