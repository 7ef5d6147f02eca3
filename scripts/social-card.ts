import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildWeb } from './lib/build.ts';
import { requireChromium } from './lib/chromium.ts';
import { cleanUp } from './lib/cleanup.ts';
import { describeError } from './lib/problem.ts';
import { root } from './lib/root.ts';
import { serveBuilt } from './size/server.ts';

/*
 * `npm run social-card`: draws `web/public/social.png`, the picture that is shown where somebody shares a link. It is the
 * top of the landing page as it is now, in the size that social networks ask for.
 */
async function draw(): Promise<void> {
  const { server, url } = await serveBuilt(join(root, await buildWeb({ mode: 'emulator' })));
  const browser = await chromium.launch({
    executablePath: await requireChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1200, height: 630 },
      colorScheme: 'light',
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    // What can be pressed has no place in a picture.
    await page.addStyleTag({ content: 'header{display:none}main a,main a ~ *{visibility:hidden}' });
    await page.screenshot({ path: join(root, 'web/public/social.png') });
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  await draw();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
