import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { candidates } from './scripts/lib/chromium.ts';

const chromium = process.env['PAWFOLIO_CHROMIUM'] ?? candidates(process.env).find((path) => existsSync(path));

/**
 * Browser journeys against a built app on the emulators: `npm run test:e2e` starts both and names them in the environment.
 * The title of a journey whose pages have to fit both screens carries `@phone`; it runs on both. `@phone-only` is for one
 * whose pages others look at on a desktop: it tells what happens, and once is enough, where it is harder.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env['PAWFOLIO_URL'] ?? 'http://127.0.0.1:5002',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every journey costs a fifth of their time: PAWFOLIO_TRACE=1 keeps those of journeys that fail.
    trace: process.env['PAWFOLIO_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
