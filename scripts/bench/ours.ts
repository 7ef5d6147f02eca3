import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { incomingPath, variantSpecs, type ContentType } from '@pawfolio/domain/media';
import type { AssetStore, FileStore, MediaDeps, Upload } from '../../functions/src/modules/media/ports.ts';
import {
  checking,
  encoding,
  heif,
  isolation,
  opening,
  pipeline,
  rendering,
} from '../../tests/functions/media/built.ts';

/** One picture on disk, and the folder where its variants go. */
export interface Sample {
  path: string;
  type: ContentType;
  size: number;
  folder: string;
}

/** The disk stands for the bucket: what the network takes is not what is measured. */
const files = ({ path, folder }: Sample): FileStore => ({
  download: () => readFile(path),
  write: (name, { bytes }) => writeFile(join(folder, name.replaceAll('/', '_')), bytes),
  remove: () => Promise.resolve(),
  removeAll: () => Promise.resolve(),
  list: () => {
    throw new Error('Nothing lists files here.');
  },
});

const unused = (): never => {
  throw new Error('No upload that succeeds needs this.');
};
const assets = ({ type }: Sample): AssetStore => ({
  claim: () => Promise.resolve({ outcome: 'claimed', contentType: type }),
  complete: () => Promise.resolve('done'),
  fail: unused,
  release: unused,
  listUnfinished: unused,
  abandon: unused,
  filesOf: unused,
});

const deps = (sample: Sample): MediaDeps => ({
  assets: assets(sample),
  files: files(sample),
  render: rendering.createRender(isolation.isolatedDecoders),
  logger: { info: () => undefined, warn: () => undefined, error: unused },
});

const path = incomingPath({ kind: 'photo', uid: 'bench', petId: 'pet', assetId: 'photo' });
const upload = ({ size }: Sample): Upload => ({ path, generation: '1', size });

/** The whole way of one photo, as `mediaUploaded` goes it. */
export async function whole(sample: Sample): Promise<void> {
  const outcome = await pipeline.processUpload(deps(sample), upload(sample));
  if (outcome !== 'ready') throw new Error(`The photo is ${outcome}.`);
}

const sides = Object.values(variantSpecs.photo).map(({ longestSide }) => longestSide ?? 0);

const open = ({ type }: Pick<Sample, 'type'>, bytes: Buffer) =>
  type === 'image/heic' ? heif.openHeic(bytes, isolation.isolatedDecoders.heic) : opening.openPicture(bytes);

/** Pixels of the largest variant for screens, as the pipeline decodes them. */
export const decode = async (sample: Pick<Sample, 'type'>, bytes: Buffer) =>
  encoding.decode(await open(sample, bytes), Math.max(...sides));

/** The same in steps. Calls `step` with the name and the work of each, one after the other. */
export async function staged(
  sample: Sample,
  step: <T>(name: string, work: () => T | Promise<T>) => Promise<T>,
): Promise<void> {
  const store = files(sample);
  const bytes = await step('download', () => readFile(sample.path));
  await step('sniff', () => checking.checkType('photo', sample.type, bytes));
  const picture = await open(sample, bytes);
  const pixels = await step('decode', () => encoding.decode(picture, Math.max(...sides)));
  const variants = await step('variants', async () => {
    const made = [];
    for (const side of sides) made.push(await encoding.webp(pixels, side));
    made.push(await encoding.upright(picture, 85, '4:2:0'));
    await encoding.thumbhash(pixels);
    return made;
  });
  await step('upload', () =>
    Promise.all(
      variants.map(({ bytes: file, contentType }, index) =>
        store.write(`${index}.webp`, { bytes: file, contentType, attachment: false }),
      ),
    ),
  );
}
