import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { tool } from './command.ts';
import { Problem } from './problem.ts';

const variables = ['PAWFOLIO_CHROMIUM', 'CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
/*
 * First the headless shell: the same engine without a window of its own. A browser draws its tabs and toolbar also when nobody sees
 * them, and on few cores the page waits for that.
 */
const names = [
  ...['chromium-headless-shell', 'chrome-headless-shell'],
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
];
const elsewhere = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Paths at which an installed browser may be, the likeliest first. */
export const candidates = (env: Readonly<Record<string, string | undefined>>): string[] => [
  ...variables.flatMap((name) => env[name] ?? []),
  ...(env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  ...elsewhere,
];

/** Whether a browser can be without a window only. */
export const isShell = (path: string): boolean => /headless-shell$/.test(path);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function playwrights(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** The path of an installed Chromium or Chrome, or of Playwright's own; null when there is none. */
export const installedChromium = async (): Promise<string | null> =>
  candidates(process.env).find(isExecutable) ?? (await playwrights());

/** As `installedChromium`, but lets Playwright download its own. Throws a `Problem` that says how to get one. */
export async function requireChromium(): Promise<string> {
  const found = await installedChromium();
  if (found) return found;
  console.log('No Chromium found: letting Playwright install its own …');
  await promisify(execFile)(tool('playwright'), ['install', 'chromium'], { timeout: 300_000 }).catch(
    () => undefined,
  );
  const installed = await playwrights();
  if (installed) return installed;
  throw new Problem(
    'The browser journeys need Chromium, and Playwright could not download it. Debian and Ubuntu: ' +
      '`sudo apt-get install chromium`; elsewhere install Google Chrome, or name a browser in PAWFOLIO_CHROMIUM.',
  );
}
