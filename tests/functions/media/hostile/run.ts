import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { failureCodes } from '@pawfolio/domain/media';
import type { Report } from './process.ts';

/** How many files there must be. */
export const HOSTILE_FILES = 1_000;

/** Bytes: what allocators keep for later varies, a leak of a file's pixels would be gigabytes. */
const MAX_GROWTH = 256e6;

/** How each file must end: `internal` would be a fault of ours. */
export const allowedEnds: ReadonlySet<string> = new Set([
  'ready',
  ...failureCodes.filter((code) => code !== 'internal'),
]);

/** Files are no test if all of them are refused at the door: of a thousand, some must end so. */
export const expectedEnds = [
  'ready',
  'corrupt',
  'unsupported_type',
  'type_mismatch',
  'pixel_limit',
  'too_large',
] as const;

/** Sends them through the built pipeline, in a process of its own, whose memory, threads and files are its alone. */
export async function sendHostileFiles(count: number, seed = 1): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'pawfolio-hostile-'));
  const script = new URL('process.ts', import.meta.url).pathname;
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--expose-gc', script, String(count), String(seed)],
      { env: { ...process.env, TMPDIR: folder }, maxBuffer: 10_000_000 },
    );
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Report;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a process has after the last file that it did not have after the first tenth, each as a sentence. */
export function leaksIn({ holdings }: Report): string[] {
  const [first, , , last] = holdings;
  if (!first || !last) return ['Nothing was measured.'];
  const grown = last.memory - first.memory;
  return [
    last.children === first.children ? '' : `${last.children - first.children} processes were left`,
    last.temporaryFiles.length === first.temporaryFiles.length ? '' : 'temporary files were left',
    last.threads <= first.threads + 2 ? '' : `${last.threads - first.threads} threads were left`,
    last.files <= first.files + 4 ? '' : `${last.files - first.files} open files were left`,
    grown < MAX_GROWTH ? '' : `memory has grown by ${Math.round(grown / 1e6)} MB`,
  ].filter(Boolean);
}
