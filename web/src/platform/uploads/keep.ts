import { assetStateNow } from './asset-state.ts';
import { AppError } from '../errors.ts';
import { loadFull } from '../sdk/load.ts';
import { keepFile, keptFile, keptIds, letGo, noteReserved } from './kept-files.ts';
import { refOf, type UploadItem } from './queue.ts';

/*
 * Keeps what is on its way, and finds again what an earlier page has left. A lock of the browser says which page sends a
 * file; when that page ends, however it does, the next one has it.
 */
const holding = new Map<string, { kept: Promise<void>; release: () => void }>();

const lockOf = (id: string): string => `pawfolio.upload:${id}`;

/** Runs `work` when no other page has the file. */
const alone = async (id: string, work: () => Promise<void>): Promise<void> => {
  if ('locks' in navigator) await navigator.locks.request(lockOf(id), work);
  else await work();
};

/** Claims a file for this page, until it is done with. */
function hold(id: string, kept: Promise<void>): Promise<void> {
  const held = new Promise<void>((release) => holding.set(id, { kept, release }));
  return held;
}

/** Keeps a file that has just been picked. A browser that cannot keeps it in this page alone. */
export function keep({ id, target, file, contentType }: UploadItem, pickedAt: number): void {
  const kept = keepFile({ id, target, file, contentType, pickedAt }).catch(() => undefined);
  const held = hold(id, kept);
  void alone(id, () => held);
}

/** Notes that the server expects a file. */
export const reserved = ({ id, target }: UploadItem): void =>
  void noteReserved(target.uid, id).catch(() => undefined);

/** It has arrived, or is not wanted any more. */
export function done({ id, target }: UploadItem): void {
  const held = holding.get(id);
  holding.delete(id);
  void (held?.kept ?? Promise.resolve())
    .then(() => letGo(target.uid, id))
    .catch(() => undefined)
    .finally(() => held?.release());
}

export type Left = Pick<UploadItem, 'id' | 'target' | 'file' | 'contentType'> & {
  /** The server expected it. */
  reserved: boolean;
};

/** Hands over what earlier pages have left, each as soon as no other page has it. Never throws. */
export async function findLeft(uid: string, take: (left: Left) => void): Promise<void> {
  const ids = await keptIds(uid).catch(() => []);
  for (const id of ids) {
    if (holding.has(id)) continue;
    void alone(id, async () => {
      const left = await keptFile(uid, id).catch(() => null);
      if (!left || holding.has(id)) return;
      const held = hold(id, Promise.resolve());
      take({ ...left.file, reserved: left.reserved });
      await held;
    });
  }
}

/**
 * Whether the place of a file that an earlier page has left is still reserved; false when it never was. Throws `AppError`:
 * `upload-left` when the server does not expect it any more, `aborted` when it has it already.
 */
export async function isStillReserved(item: UploadItem, wasReserved: boolean): Promise<boolean> {
  // What that page has written may itself be waiting to be sent.
  await (await loadFull()).allSent();
  const state = await assetStateNow(refOf(item));
  if (state === 'reserved') return true;
  if (state !== null) throw new AppError('aborted');
  if (wasReserved) throw new AppError('upload-left');
  return false;
}
