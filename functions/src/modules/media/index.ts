import { parseAssetPath, parseIncomingPath } from '@pawfolio/domain/media';
import { storageBucket } from 'firebase-functions/params';
import { onDocumentDeleted } from 'firebase-functions/v2/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onObjectFinalized } from 'firebase-functions/v2/storage';
import { storeDeadLetter } from '../../platform/dead-letters.ts';
import { createLogger } from '../../platform/logger.ts';
import { mediaMaxInstances, region } from '../../platform/params.ts';
import { runTrigger } from '../../platform/trigger.ts';
import { statusOf } from './claim.ts';
import { parseAsset } from './parse.ts';
import { processUpload } from './pipeline.ts';
import type { AssetMentions } from './ports.ts';
import { mediaDeps } from './production.ts';
import { removeAsset } from './remove-asset.ts';
import { resumeUploads, sweep } from './sweep.ts';

const logger = createLogger('media');
const deps = { logger, now: Date.now, storeDeadLetter };

/** Two uploads at a time: while one is decoded, the other one waits for the network. */
const heavy = { region, memory: '2GiB', cpu: 1, concurrency: 2, maxInstances: mediaMaxInstances } as const;
/** Runs by the clock do not overlap. */
const alone = { concurrency: 1, maxInstances: 1 } as const;

/**
 * Every new file of the bucket. Only those below `incoming/` are uploads; what the pipeline itself writes is not.
 * Deployed with retries: a crash at any step is followed by another attempt.
 */
export const mediaUploaded = onObjectFinalized(
  { ...heavy, bucket: storageBucket, retry: true, timeoutSeconds: 180 },
  async ({ id, time, data }) => {
    const ref = parseIncomingPath(data.name);
    if (!ref) return;
    // Typed as numbers, but 64-bit integers travel as text.
    const [generation, size] = [String(data.generation), Number(String(data.size))];
    const upload = { path: data.name, generation, size };
    await runTrigger(
      deps,
      { id, time, subject: upload.path, payload: { generation, size } },
      {
        name: 'mediaUploaded',
        // Somebody looks at "Getting it ready …" meanwhile.
        tries: 3,
        work: async () => {
          const began = Date.now();
          const state = await processUpload(mediaDeps(), upload);
          const { uid, assetId, kind: assetKind } = ref;
          logger.info('upload processed', {
            uid,
            assetId,
            assetKind,
            generation,
            state,
            durationMs: Date.now() - began,
          });
        },
        giveUp: () => mediaDeps().assets.fail(ref, generation, 'internal'),
      },
    );
  },
);

/** Three functions alike, since a trigger listens to one path. */
const removal = (
  name: string,
  document: string,
  mentions: AssetMentions,
): ReturnType<typeof onDocumentDeleted> =>
  onDocumentDeleted(
    { document, region, retry: true, memory: '256MiB', maxInstances: 20 },
    async ({ id, time, data, document: subject }) => {
      const ref = parseAssetPath(subject);
      const asset = ref && data && parseAsset(ref.kind, data);
      if (!asset) return;
      const { state, generation } = statusOf(asset);
      const bytes = asset.state === 'ready' ? asset.bytes : 0;
      await runTrigger(
        deps,
        { id, time, subject, payload: { state, generation, bytes } },
        {
          name,
          work: () => removeAsset({ ...mediaDeps(), mentions }, { ref, state, generation, bytes }),
        },
      );
    },
  );

/** The functions that take along what belongs to a deleted asset. */
export const mediaRemovals = (
  mentions: AssetMentions,
): Record<'photoDeleted' | 'documentDeleted' | 'artworkDeleted', ReturnType<typeof removal>> => ({
  photoDeleted: removal('photoDeleted', 'users/{uid}/pets/{petId}/photos/{photoId}', mentions),
  documentDeleted: removal('documentDeleted', 'users/{uid}/pets/{petId}/documents/{documentId}', mentions),
  artworkDeleted: removal('artworkDeleted', 'users/{uid}/artwork/{artworkId}', mentions),
});

/** Mends what events have missed, four times a day. */
export const mediaSweep = onSchedule(
  { ...heavy, ...alone, schedule: 'every 6 hours', timeoutSeconds: 1_800, retryCount: 1 },
  async () => {
    const { uploads, unfinished, orphans, errors } = await sweep(mediaDeps(), Date.now());
    logger.info('swept', { count: uploads + unfinished + orphans, errors });
  },
);

/**
 * Goes on with uploads whose event was lost, or whose process was killed until its events had ended: within two hours a
 * customer has the photo, or a sentence about it.
 */
export const mediaResume = onSchedule(
  { ...heavy, ...alone, schedule: 'every 30 minutes', timeoutSeconds: 900, retryCount: 0 },
  async () => {
    const { uploads, errors } = await resumeUploads(mediaDeps(), Date.now());
    if (uploads + errors > 0) logger.warn('uploads were left behind', { count: uploads, errors });
  },
);

export { findPicture } from './pictures.ts';
