import { chromium, type Page } from '@playwright/test';
import { requireChromium } from '../lib/chromium.ts';
import { serveBuilt } from './server.ts';

export interface StaticBytes {
  beforePaint: number;
  total: number;
  /** Scripts in which something of Firebase is found. */
  firebase: string[];
}

/** When the largest part of the page was painted, and every script with the moment at which it was asked for. */
const timings = (page: Page) =>
  page.evaluate(async () => {
    const paints = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      paintedAt: Math.max(...paints.map(({ startTime }) => startTime)),
      scripts: loaded
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, startTime, encodedBodySize }) => ({ name, startTime, bytes: encodedBodySize })),
    };
  });

const isAlive = (): boolean =>
  Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer'));

/** Opens a prerendered page of a built app in a browser, and waits until it has come alive. */
export async function measureStatic(folder: string, path: string): Promise<StaticBytes> {
  const { server, url } = await serveBuilt(folder);
  const browser = await chromium.launch({
    executablePath: await requireChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const bodies = new Map<string, Promise<string>>();
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) bodies.set(response.url(), response.text());
    });
    await page.goto(url + path);
    await page.waitForFunction(isAlive);
    await page.waitForLoadState('networkidle');
    const { paintedAt, scripts } = await timings(page);
    const texts = await Promise.all([...bodies].map(async ([name, body]) => ({ name, text: await body })));
    const sum = (list: typeof scripts): number => list.reduce((bytes, script) => bytes + script.bytes, 0);
    return {
      beforePaint: sum(scripts.filter(({ startTime }) => startTime < paintedAt)),
      total: sum(scripts),
      firebase: texts.filter(({ text }) => /@firebase|identitytoolkit/.test(text)).map(({ name }) => name),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
