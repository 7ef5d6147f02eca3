import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from '../lib/root.ts';
import { openBrowser } from './browser.ts';
import { parityCases, type ParityCase } from './cases.ts';
import { parityPhotos } from './photos.ts';
import { compare, type Difference, type Opaque } from './pixels.ts';
import { engines, print } from './server.ts';

/** At most so many pixels may differ, and so alike must the pictures be at least. */
export const bounds = { pixels: 0.001, ssim: 0.998 } as const;

const folder = join(root, 'test-results/parity');
/** So many pictures of a browser are held at a time. */
const BATCH = 24;

interface Verdict extends Omit<Difference, 'picture'> {
  title: string;
  engine: string;
}

export interface ParityResult {
  passed: number;
  failed: number;
  /** The worst case of each engine, and every one that is out of bounds. */
  report: string;
}

const isWithin = ({ pixels, ssim }: Verdict): boolean => pixels <= bounds.pixels && ssim >= bounds.ssim;

const words = ({ title, engine, pixels, ssim }: Verdict): string =>
  `${engine.padEnd(6)} ${(pixels * 100).toFixed(4)} % of the pixels, SSIM ${ssim.toFixed(5)}: ${title}`;

async function savePictures(name: string, pictures: readonly Opaque[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const height = Math.max(...pictures.map((picture) => picture.height));
  let left = 0;
  const layers = pictures.map(({ data, width: w, height: h }) => {
    const layer = {
      input: Buffer.from(data),
      raw: { width: w, height: h, channels: 4 as const },
      left,
      top: 0,
    };
    left += w;
    return layer;
  });
  const sheet = sharp({ create: { width, height, channels: 3, background: '#fff' } }).composite(layers);
  const path = join(folder, `${name}.png`);
  writeFileSync(path, await sheet.png().toBuffer());
  return path.slice(root.length + 1);
}

/** The worst of one engine so far, with browser, server and difference side by side. */
interface Worst {
  verdict: Verdict;
  pictures: Opaque[];
}

const isWorse = (a: Verdict, b: Verdict): boolean =>
  a.pixels !== b.pixels ? a.pixels > b.pixels : a.ssim < b.ssim;

/** Holds what a browser shows against what the server prints, by both engines. Writes the worst of each as a picture. */
export async function runParity(which: 'all' | 'some', words?: string): Promise<ParityResult> {
  const [cases, photos] = await Promise.all([parityCases(which, words), parityPhotos()]);
  const browser = await openBrowser(photos);
  const verdicts: Verdict[] = [];
  const worst = new Map<string, Worst>();
  const judge = async (each: ParityCase, shown: Opaque): Promise<void> => {
    for (const engine of engines) {
      const printed = await print(each, engine, photos);
      const { picture, ...difference } = compare(shown, printed);
      const verdict = { ...difference, title: each.title, engine: engine.name };
      verdicts.push(verdict);
      const known = worst.get(engine.name);
      if (!known || isWorse(verdict, known.verdict))
        worst.set(engine.name, { verdict, pictures: [shown, printed, picture] });
    }
  };
  try {
    for (let at = 0; at < cases.length; at += BATCH) {
      const batch = cases.slice(at, at + BATCH);
      const shown = await browser.draw(batch);
      for (const [n, each] of batch.entries()) {
        const picture = shown[n];
        if (picture) await judge(each, picture);
      }
    }
  } finally {
    await browser.close();
  }
  return { ...tally(verdicts), report: await reportOf(verdicts, worst) };
}

const tally = (verdicts: readonly Verdict[]): { passed: number; failed: number } => {
  const passed = verdicts.filter(isWithin).length;
  return { passed, failed: verdicts.length - passed };
};

async function reportOf(verdicts: readonly Verdict[], worst: ReadonlyMap<string, Worst>): Promise<string> {
  const lines = verdicts.filter((verdict) => !isWithin(verdict)).map((verdict) => `✗ ${words(verdict)}`);
  for (const [engine, { verdict, pictures }] of worst) {
    const path = await savePictures(`worst-${engine}`, pictures);
    lines.push(`worst of ${words(verdict)}\n       browser, server and difference: ${path}`);
  }
  const lowest = verdicts.reduce((low, { ssim }) => Math.min(low, ssim), 1);
  return [...lines, `lowest SSIM of all ${lowest.toFixed(5)}; ${verdicts.length} pictures compared`].join(
    '\n',
  );
}
