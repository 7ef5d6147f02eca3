import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { serveBuilt } from '../size/server.ts';
import { requireChromium } from './chromium.ts';
import { must, tool } from './command.ts';

export interface HarnessPage {
  page: Page;
  close: () => Promise<void>;
}

/** Builds `web/harness`, the app's drawing code on a page of its own, and opens it in a browser of that size. */
export async function openHarness(viewport: { width: number; height: number }): Promise<HarnessPage> {
  const folder = await mkdtemp(join(tmpdir(), 'pawfolio-harness-'));
  const output = ['--outDir', folder, '--logLevel', 'error'];
  await must('The build of web/harness', tool('vite'), ['build', 'web/harness', ...output]);
  const { server, url } = await serveBuilt(folder);
  const browser = await chromium.launch({
    executablePath: await requireChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--no-first-run'],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const page = await browser.newPage({ viewport });
    await page.goto(url);
    await page.waitForSelector('html[data-ready]');
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
