import { onDocumentCreated, onDocumentDeleted } from 'firebase-functions/v2/firestore';
import { storeDeadLetter } from '../../platform/dead-letters.ts';
import { bucket, firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { region } from '../../platform/params.ts';
import { PermanentError, runTrigger } from '../../platform/trigger.ts';
import { designFiles } from './files.ts';
import type { FindPicture, FindProduct, VersionRef } from './ports.ts';
import { canvasEngine } from './render/canvas.ts';
import { firstOf } from './render/first-of.ts';
import {
  makePreview,
  makePrints,
  removePreviews,
  type PrintOrder,
  type RenderDeps,
  type StoredPrint,
} from './render/make.ts';
import { Unprintable } from './render/render-design.ts';
import { resvgEngine } from './render/resvg.ts';
import { versionStore } from './versions.ts';

const logger = createLogger('builder');
const deps = { logger, now: Date.now, storeDeadLetter };

/** What rendering needs of other modules. */
export interface RenderingNeeds {
  findProduct: FindProduct;
  findPicture: FindPicture;
}

const renderDeps = (needs: RenderingNeeds): RenderDeps => ({
  ...needs,
  versions: versionStore(firestore()),
  files: designFiles(bucket),
  engine: firstOf([resvgEngine, canvasEngine], logger),
});

const asPermanent = (error: unknown): never => {
  throw error instanceof Unprintable ? new PermanentError(error.message, { cause: error }) : error;
};

async function preview(needs: RenderingNeeds, ref: VersionRef): Promise<void> {
  const began = Date.now();
  const { uid, designId } = ref;
  const work = renderDeps(needs);
  const path = await makePreview(work, ref).catch(asPermanent);
  await work.versions.answered(ref);
  logger.info('preview made', {
    uid,
    designId,
    state: path === null ? 'gone' : 'shown',
    durationMs: Date.now() - began,
  });
}

async function clear(last: VersionRef): Promise<void> {
  const kept = await versionStore(firestore()).removeUnkept(last);
  if (kept) await removePreviews(designFiles(bucket), { ...last, kept });
}

/** The functions that draw designs, and that clear away what was drawn. */
export const designRendering = (needs: RenderingNeeds) => ({
  /** A save that asked for a picture. One at a time: drawing takes the whole processor. */
  designPreview: onDocumentCreated(
    {
      document: 'previewRequests/{requestId}',
      region,
      retry: true,
      memory: '1GiB',
      cpu: 1,
      concurrency: 1,
      maxInstances: 20,
      timeoutSeconds: 120,
    },
    async ({ id, time, data, document: subject }) => {
      if (!data) return;
      const { uid, designId, revision } = data.data() as VersionRef;
      await runTrigger(
        deps,
        { id, time, subject, payload: { uid, designId, revision } },
        { name: 'designPreview', work: () => preview(needs, { uid, designId, revision }) },
      );
    },
  ),
  /** Takes along versions and previews of a deleted design, but for those of orders. */
  designDeleted: onDocumentDeleted(
    { document: 'users/{uid}/designs/{designId}', region, retry: true, memory: '256MiB', maxInstances: 10 },
    ({ id, time, data, document: subject, params: { uid, designId } }) => {
      const revision = Number(data?.get('revision') ?? 0);
      return runTrigger(
        deps,
        { id, time, subject, payload: { revision } },
        { name: 'designDeleted', work: () => clear({ uid, designId, revision }) },
      );
    },
  ),
});

/** A dead letter of either function, as it has written it. */
interface Letter {
  subject: string;
  payload: Readonly<Record<string, string | number | null>>;
}

/** Does the work of dead letters again. Throws a `TypeError` for a letter of something else. */
export const designReplays = (needs: RenderingNeeds) => ({
  preview: async ({ payload: { uid, designId, revision } }: Letter): Promise<void> => {
    if (typeof uid !== 'string' || typeof designId !== 'string' || typeof revision !== 'number')
      throw new TypeError('Not the letter of a preview.');
    await preview(needs, { uid, designId, revision });
  },
  removal: async ({ subject, payload: { revision } }: Letter): Promise<void> => {
    const [, uid, designId] = /^users\/([^/]+)\/designs\/([^/]+)$/.exec(subject) ?? [];
    if (uid === undefined || designId === undefined || typeof revision !== 'number')
      throw new TypeError('Not the letter of a deleted design.');
    await clear({ uid, designId, revision });
  },
});

/**
 * What the module of orders needs: an ordered state kept for good, and its print files, or a `PermanentError` where there
 * can be none. Needs 2 GiB for the largest.
 */
export const designPrints = (needs: RenderingNeeds) => ({
  keepVersion: (ref: VersionRef) => versionStore(firestore()).keep(ref),
  makePrints: (order: PrintOrder): Promise<StoredPrint[]> =>
    makePrints(renderDeps(needs), order).catch(asPermanent),
});
