import { chromium, type Page } from '@playwright/test';
import { sceneToSvg } from '@pawfolio/domain/builder';
import sharp from 'sharp';
import { requireChromium } from '../lib/chromium.ts';
import type { ParityCase } from './cases.ts';
import type { ParityPhoto } from './photos.ts';
import { scaledTo, type Opaque } from './pixels.ts';

/** So many pictures on one page as stay within this height. */
const PAGE_PX = 8_000;

const tall = ({ height, onScreen }: ParityCase): number => height * onScreen;

export interface ParityBrowser {
  /** What Chromium shows of each. */
  draw: (cases: readonly ParityCase[]) => Promise<Opaque[]>;
  close: () => Promise<void>;
}

/** Starts a Chromium that draws scenes as the web app does, each as an `<svg>` of its own. */
export async function openBrowser(photos: readonly ParityPhoto[]): Promise<ParityBrowser> {
  const browser = await chromium.launch({
    executablePath: await requireChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
  });
  const page = await browser.newPage({ viewport: { width: 2500, height: 800 } });
  await page.setContent(
    '<!doctype html><style>body{margin:0;background:#fff}svg{position:absolute;left:0}</style><body></body>',
  );
  const urls = new Map<string, string>();
  for (const { key, bytes } of photos) urls.set(key, await addPhoto(page, bytes));
  return {
    draw: async (cases) => {
      const drawn: Opaque[] = [];
      for (const batch of batches(cases)) drawn.push(...(await drawBatch(page, batch, urls)));
      return drawn;
    },
    close: () => browser.close(),
  };
}

const addPhoto = (page: Page, bytes: Buffer): Promise<string> =>
  page.evaluate(async (base64) => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    return URL.createObjectURL(blob);
  }, bytes.toString('base64'));

function batches(cases: readonly ParityCase[]): ParityCase[][] {
  const all: ParityCase[][] = [];
  let room = 0;
  for (const each of cases) {
    if (tall(each) > room) {
      all.push([]);
      room = PAGE_PX;
    }
    all.at(-1)?.push(each);
    room -= tall(each);
  }
  return all;
}

async function drawBatch(
  page: Page,
  batch: readonly ParityCase[],
  urls: ReadonlyMap<string, string>,
): Promise<Opaque[]> {
  const svgs = batch.map(({ scene, width, onScreen }, at) =>
    sceneToSvg(scene, {
      width: width * onScreen,
      bleed: true,
      idPrefix: `c${at}-`,
      href: (key) => urls.get(key) ?? null,
    }),
  );
  const tops = batch.map((_, at) => batch.slice(0, at).reduce((sum, each) => sum + tall(each), 0));
  await page.evaluate(
    async ({ svgs: markup, tops: places, heights }) => {
      document.body.innerHTML = markup.join('');
      document.querySelectorAll('svg').forEach((svg, at) => {
        svg.style.top = `${places[at] ?? 0}px`;
        // A whole multiple of what is compared, which is not always the nearest whole number.
        svg.style.height = `${heights[at] ?? 0}px`;
      });
      // Each picture has been decoded before anything is looked at.
      const hrefs = [...document.querySelectorAll('image')].map((image) => image.getAttribute('href') ?? '');
      await Promise.all(
        [...new Set(hrefs)].map(async (href) => {
          const picture = new Image();
          picture.src = href;
          await picture.decode();
        }),
      );
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    { svgs, tops, heights: batch.map(tall) },
  );
  const total = batch.reduce((sum, each) => sum + tall(each), 0);
  const clip = {
    x: 0,
    y: 0,
    width: Math.max(...batch.map(({ width, onScreen }) => width * onScreen)),
    height: total,
  };
  const shot = await page.screenshot({ clip, fullPage: true, type: 'png' });
  const { data, info } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return batch.map(({ width, height, onScreen }, at) => {
    const shown = { width: width * onScreen, height: height * onScreen };
    return scaledTo(cut(data, info.width, { top: tops[at] ?? 0, ...shown }), { width, height });
  });
}

/** One picture out of the whole page. */
function cut(
  page: Buffer,
  pageWidth: number,
  { top, width, height }: { top: number; width: number; height: number },
): Opaque {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = ((top + y) * pageWidth + x) * 3;
      data.set(page.subarray(from, from + 3), (y * width + x) * 4);
    }
  return { data, width, height };
}
