import { chromium, type Page } from '@playwright/test';
import { requireChromium } from '../lib/chromium.ts';
import { serveBuilt } from './server.ts';

export interface StaticBytes {
  beforePaint: number;
  total: number;
  /** Scripts in which something of Firebase is found. */
  firebase: string[];
}

/** What was painted as the largest so far, as soon as there is any. */
const paintsOf = (page: Page) =>
  page.evaluate(async () => {
    const paints = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    return paints.map(({ startTime }) => startTime);
  });

/** Every script with the moment at which it was asked for. */
const scriptsOf = (page: Page) =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, startTime, encodedBodySize }) => ({ name, startTime, bytes: encodedBodySize })),
  );

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
    await paintsOf(page); // whoever does something has seen something
    await page.mouse.move(100, 100); // a visitor's first sign
    await page.waitForFunction(isAlive);
    await page.waitForLoadState('networkidle');
    const paintedAt = Math.max(...(await paintsOf(page)));
    const scripts = await scriptsOf(page);
    const texts = await Promise.all([...bodies].map(async ([name, body]) => ({ name, text: await body })));
    // What was fetched ahead is asked for again when it is run, and comes from the browser's cache.
    const sum = (list: typeof scripts): number =>
      [...new Map(list.map(({ name, bytes }) => [name, bytes])).values()].reduce(
        (all, bytes) => all + bytes,
        0,
      );
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
