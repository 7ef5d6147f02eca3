import { assetProgress, type BusyState, type TroubleState } from '../../../platform/uploads/progress.ts';
import type { UploadItem } from '../../../platform/uploads/queue.ts';
import type { Tile } from './photo-wall.ts';

/** One line of the list of what this page is sending. */
export interface UploadRow {
  upload: UploadItem;
  state: BusyState | TroubleState;
}

/** What is on its way, in the order in which it was picked; what needs the customer comes first. */
export function uploadRows(tiles: readonly Tile[], now?: number): UploadRow[] {
  const rows = tiles.toReversed().flatMap(({ photo, upload }): UploadRow[] => {
    const state = assetProgress({ asset: photo, upload }, now);
    return upload && state.kind !== 'ready' ? [{ upload, state }] : [];
  });
  const troubles = rows.filter(({ state }) => state.kind === 'trouble');
  return [...troubles, ...rows.filter((row) => !troubles.includes(row))];
}

export interface UploadSummary {
  /** How many are being sent or wait for their turn. */
  moving: number;
  paused: number;
  /** How many the server is at work with. */
  processing: number;
  troubled: number;
  bytesLeft: number;
}

export function summaryOf(rows: readonly UploadRow[]): UploadSummary {
  const summary = { moving: 0, paused: 0, processing: 0, troubled: 0, bytesLeft: 0 };
  for (const { upload, state } of rows) {
    if (state.kind === 'trouble') summary.troubled += 1;
    else if (!state.canCancel) summary.processing += 1;
    else {
      summary[upload.phase === 'paused' ? 'paused' : 'moving'] += 1;
      summary.bytesLeft += upload.file.size - upload.sentBytes;
    }
  }
  return summary;
}

const photos = (number: number): string => (number === 1 ? '1 photo' : `${number} photos`);

/** What happens now, in one line. */
export function summaryTitle(
  { moving, paused, processing, troubled }: UploadSummary,
  online: boolean,
): string {
  if (moving > 0 && !online) return `${photos(moving)} ${moving === 1 ? 'waits' : 'wait'} for the connection`;
  if (moving > 0) return `${photos(moving)} on ${moving === 1 ? 'its' : 'their'} way`;
  if (paused > 0) return `${photos(paused)} paused`;
  if (processing > 0) return `Getting ${photos(processing)} ready`;
  return `${photos(troubled)} could not be added`;
}

/** What to say aloud: it changes with what happens, not with every photo. */
export function summarySpoken(summary: UploadSummary, online: boolean): string {
  const { moving, paused, processing, troubled } = summary;
  const now =
    moving > 0
      ? online
        ? 'Photos are being sent.'
        : 'Photos wait for the connection.'
      : paused > 0
        ? 'Uploads are paused.'
        : processing > 0
          ? 'All photos are sent.'
          : '';
  return [now, troubled > 0 && `${photos(troubled)} could not be added.`].filter(Boolean).join(' ');
}
