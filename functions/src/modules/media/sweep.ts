import {
  assetPath,
  incomingPath,
  parseIncomingPath,
  parseMediaPath,
  type AssetRef,
} from '@pawfolio/domain/media';
import { processUpload } from './pipeline.ts';
import type { MediaDeps, StoredFile, UnfinishedAsset } from './ports.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Ages, in milliseconds, from which something has been left behind. Events are retried for an hour. */
const AGE = { retry: 75 * MINUTE, abandoned: DAY, orphaned: DAY, kept: 7 * DAY } as const;

/** How many of each were dealt with. */
export interface SweepReport {
  /** Uploads whose event was lost or had failed, now processed (or refused, or found to be of no use). */
  uploads: number;
  /** Reservations and interrupted assets whose upload never came. */
  unfinished: number;
  /** Files that no document names. */
  orphans: number;
  /** What could not be dealt with this time. */
  errors: number;
}

type Each = <T>(
  items: AsyncIterable<T>,
  count: keyof SweepReport,
  work: (item: T) => Promise<boolean>,
) => Promise<void>;

/** One failing item does not keep the others from their turn. */
function reporting({ logger }: MediaDeps): { report: SweepReport; each: Each } {
  const report: SweepReport = { uploads: 0, unfinished: 0, orphans: 0, errors: 0 };
  const each: Each = async (items, count, work) => {
    for await (const item of items) {
      try {
        if (await work(item)) report[count] += 1;
      } catch (error) {
        report.errors += 1;
        logger.error('sweep of one item failed', error, { code: count });
      }
    }
  };
  return { report, each };
}

const uploadsIn = (deps: MediaDeps, now: number, each: Each): Promise<void> =>
  each(deps.files.list('incoming/'), 'uploads', (file) => sweepUpload(deps, file, now - file.createdAt));

/**
 * Processes uploads that nobody has, or that somebody was killed over: as long as an upload is there, its work can be done
 * again. There is seldom one, so this may be asked often. `now` is in ms since 1970.
 */
export async function resumeUploads(deps: MediaDeps, now: number): Promise<SweepReport> {
  const { report, each } = reporting(deps);
  await uploadsIn(deps, now, each);
  return report;
}

/**
 * Mends what was left behind by lost events, crashes and closed laptops: processes uploads that nobody has processed,
 * removes reservations that were never used, and files that belong to nothing. `now` is in ms since 1970.
 */
export async function sweep(deps: MediaDeps, now: number): Promise<SweepReport> {
  const { report, each } = reporting(deps);
  await uploadsIn(deps, now, each);
  await each(deps.assets.listUnfinished(now - AGE.abandoned), 'unfinished', (asset) =>
    sweepUnfinished(deps, asset),
  );
  const isOrphan = orphanFinder(deps);
  await each(deps.files.list('media/'), 'orphans', async (file) => {
    if (now - file.createdAt < AGE.orphaned || !(await isOrphan(file))) return false;
    await deps.files.remove(file.path, file.generation);
    return true;
  });
  return report;
}

/** An upload that still exists is one that nobody has finished: the pipeline knows what to do in each case. */
async function sweepUpload(deps: MediaDeps, file: StoredFile, age: number): Promise<boolean> {
  if (age < AGE.retry) return false;
  try {
    const outcome = await processUpload(deps, file);
    const isOver = outcome === 'kept' ? age > AGE.kept : outcome === 'superseded' || outcome === 'ignored';
    if (isOver) await deps.files.remove(file.path, file.generation);
    return outcome !== 'kept' || isOver;
  } catch (error) {
    const ref = parseIncomingPath(file.path);
    if (ref && age > AGE.abandoned) await deps.assets.fail(ref, file.generation, 'internal');
    throw error;
  }
}

/** Uploads that are still there have had their turn; the others are not going to come, or are too young to judge. */
async function sweepUnfinished(
  { assets, files }: MediaDeps,
  { ref, state, generation }: UnfinishedAsset,
): Promise<boolean> {
  const path = incomingPath(ref);
  for await (const file of files.list(path)) if (file.path === path) return false;
  await (state === 'processing' && generation !== null
    ? assets.fail(ref, generation, 'internal')
    : assets.abandon(ref));
  return true;
}

/** Files come in the order of their paths, so that those of one asset are neighbours and its document is read once. */
function orphanFinder({ assets }: MediaDeps): (file: StoredFile) => Promise<boolean> {
  let last: { path: string; known: ReturnType<MediaDeps['assets']['filesOf']> } | undefined;
  const filesOf = (ref: AssetRef): ReturnType<MediaDeps['assets']['filesOf']> => {
    const path = assetPath(ref);
    if (last?.path !== path) last = { path, known: assets.filesOf(ref) };
    return last.known;
  };
  return async ({ path }) => {
    const parsed = parseMediaPath(path);
    if (!parsed) return false;
    const { paths, processing } = await filesOf(parsed.ref);
    return !paths.has(path) && (processing === null || !parsed.file.startsWith(`${processing}-`));
  };
}
