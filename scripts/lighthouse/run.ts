import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isShell } from '../lib/chromium.ts';
import { command, tool } from '../lib/command.ts';
import { Problem } from '../lib/problem.ts';
import type { Reading } from './judge.ts';

interface Audit {
  score: number | null;
  numericValue?: number;
}

interface Category {
  score: number | null;
  auditRefs: { id: string; weight: number }[];
}

/** The part of Lighthouse's result that is read here. */
interface Result {
  runtimeError?: { code: string; message: string };
  environment: { benchmarkIndex: number };
  audits: Record<string, Audit | undefined>;
  categories: Record<string, Category | undefined>;
}

const WITHOUT_SPEED = ['accessibility', 'best-practices', 'seo'];

function readingOf({ audits, categories, environment }: Result): Reading {
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    benchmark: environment.benchmarkIndex,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    paint: audits['largest-contentful-paint']?.numericValue ?? NaN,
    shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    failed: WITHOUT_SPEED.flatMap((name) =>
      (categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${id}`),
    ),
  };
}

export interface RunOptions {
  url: string;
  chromium: string;
  /** The browser's folder in which somebody is signed in; it is copied, so that each visit is the first. */
  profile: string | null;
  skip: readonly string[];
  /** Of the certificate that the pages are served with. A browser keeps no file from where it only overlooks the errors. */
  pin: string;
}

/*
 * What Lighthouse's launcher switches off, with two differences; the last such flag is the one that counts. RenderDocument stays on, as
 * every browser has it, and PaintHolding, which keeps the page before on the screen, is off. With either the other way round a page may
 * take over the frames of the blank one before it, which count as unanswered, and is shown a second or two after it was ready
 * (GoogleChrome/lighthouse#17148; Puppeteer has RenderDocument on since puppeteer/puppeteer#14745).
 */
const OFF = [
  ...[
    'Translate',
    'OptimizationHints',
    'MediaRouter',
    'DialMediaRouteProvider',
    'CalculateNativeWinOcclusion',
  ],
  ...['InterestFeedContentSuggestions', 'CertificateTransparencyComponentUpdater'],
  ...['AutofillServerCommunication', 'PrivacySandboxSettings4', 'PaintHolding'],
];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** Of a machine that was too busy to record the visit: nothing was measured. */
const UNRECORDED = /\b(NO_NAVSTART|NO_TRACING_STARTED|NO_FCP)\b/;
const TRIES = 3;

/** Measures a page once, as a phone on a slow network (Lighthouse's own simulation). Throws a `Problem` when it cannot. */
export async function measure(options: RunOptions): Promise<Reading> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await visit(options);
    } catch (error) {
      const [code] = error instanceof Problem ? (UNRECORDED.exec(error.message) ?? []) : [];
      if (code === undefined || attempt === TRIES) throw error;
      console.log(`  ${options.url} was not recorded (${code}): once more`);
    }
  }
}

async function visit({ url, chromium, profile, skip, pin }: RunOptions): Promise<Reading> {
  const folder = await mkdtemp(join(tmpdir(), 'pawfolio-lighthouse-'));
  try {
    if (profile !== null) await cp(profile, join(folder, 'profile'), { recursive: true });
    const report = join(folder, 'report.json');
    const flags = [isShell(chromium) ? '--headless' : '--headless=new', ...FLAGS];
    flags.push(`--disable-features=${OFF.join(',')}`, `--ignore-certificate-errors-spki-list=${pin}`);
    const args = [
      ...[url, '--quiet', '--output=json', `--output-path=${report}`],
      // Firestore's long poll keeps a page busy for good.
      '--max-wait-for-load=18000',
      '--only-categories=performance,accessibility,best-practices,seo',
      ...(skip.length > 0 ? [`--skip-audits=${skip.join(',')}`] : []),
      ...(profile === null ? [] : ['--disable-storage-reset']),
      `--chrome-flags=${[...flags, `--user-data-dir=${join(folder, 'profile')}`].join(' ')}`,
    ];
    const { code, output } = await command(tool('lighthouse'), args, { env: { CHROME_PATH: chromium } });
    if (code !== 0) throw new Problem(`Lighthouse could not measure ${url}:\n${output.trimEnd()}`);
    const result = JSON.parse(await readFile(report, 'utf8')) as Result;
    if (result.runtimeError)
      throw new Problem(`${url}: ${result.runtimeError.code}, ${result.runtimeError.message}`);
    return readingOf(result);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
