import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { incomingPath, type AssetRef, type FailureCode } from '@pawfolio/domain/media';
import type { FileStore, MediaDeps } from '../../../../functions/src/modules/media/ports.ts';
import { isolation, pipeline, rendering } from '../built.ts';
import { hostileFiles, type HostileFile } from './index.ts';

/*
 * Sends hostile files through the pipeline as it is deployed, on a bucket and documents that are kept in memory. Prints one
 * line of JSON, a `Report`. Its folder of temporary files must be empty when it starts.
 *
 *   node --expose-gc … process.ts COUNT SEED
 */

export interface Result {
  name: string;
  bytes: number;
  /** `ready`, a failure code, or what was thrown. */
  end: string;
  ms: number;
}

/** What a process has in use, once everything that it no longer needs is gone. */
export interface Holdings {
  /** Bytes. */
  memory: number;
  files: number;
  threads: number;
  children: number;
  temporaryFiles: string[];
}

export interface Report {
  results: Result[];
  /** Four times: after the first tenth, when everything has been loaded once, and after each third of the rest. */
  holdings: Holdings[];
}

const render = rendering.createRender(isolation.isolatedDecoders);

interface Outcome {
  failure: FailureCode | null;
  stored: Map<string, Buffer>;
}

function depsFor({ announced, bytes }: HostileFile, outcome: Outcome): MediaDeps {
  const unused = (): never => {
    throw new Error('Nothing asks for this here.');
  };
  const files: FileStore = {
    download: () => Promise.resolve(bytes),
    write: (path, file) => Promise.resolve(void outcome.stored.set(path, file.bytes)),
    remove: () => Promise.resolve(),
    removeAll: () => Promise.resolve(),
    list: unused,
  };
  const assets: MediaDeps['assets'] = {
    claim: () => Promise.resolve({ outcome: 'claimed', contentType: announced }),
    complete: () => Promise.resolve('done'),
    fail: (_ref, _generation, failure) => Promise.resolve(void (outcome.failure = failure)),
    release: unused,
    listUnfinished: unused,
    abandon: unused,
    filesOf: unused,
  };
  const logger = { info: () => undefined, warn: () => undefined, error: unused };
  return { assets, files, render, logger };
}

async function send(file: HostileFile): Promise<string> {
  const outcome: Outcome = { failure: null, stored: new Map() };
  const owner = { uid: 'u', assetId: 'a' };
  const ref: AssetRef =
    file.kind === 'artwork' ? { ...owner, kind: file.kind } : { ...owner, kind: file.kind, petId: 'p' };
  try {
    const upload = { path: incomingPath(ref), generation: '1', size: file.bytes.length };
    const end = await pipeline.processUpload(depsFor(file, outcome), upload);
    if (end === 'ready') return outcome.stored.size > 1 ? 'ready' : 'ready with too few files';
    return outcome.stored.size === 0 ? (outcome.failure ?? end) : 'failed with files';
  } catch (error) {
    return String(error);
  }
}

/** Of all threads of a process (proc(5)). */
const childrenOf = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  ).length;

const COLLECTIONS = 20;
/** Times 25 ms: on a busy machine a thread may take seconds to end. */
const PATIENCE = 800;

/**
 * Threads and files end a moment after the one who waits for them goes on: looks until there are no more than at first.
 * What never goes down to that stays in the report.
 */
async function holdings(first?: Holdings): Promise<Holdings> {
  for (let tries = 0; ; tries++) {
    if (tries < COLLECTIONS) globalThis.gc?.();
    await setTimeout(25);
    const now = holdingsNow();
    const isQuiet = !first || (now.threads <= first.threads && now.files <= first.files);
    if (tries >= COLLECTIONS && (isQuiet || tries >= PATIENCE)) return now;
  }
}

function holdingsNow(): Holdings {
  return {
    memory: process.memoryUsage().rss,
    files: readdirSync('/proc/self/fd').length,
    threads: readdirSync('/proc/self/task').length,
    children: childrenOf(process.pid),
    temporaryFiles: readdirSync(tmpdir()),
  };
}

async function main(count: number, seed: number): Promise<Report> {
  const report: Report = { results: [], holdings: [] };
  const pauses = [0.1, 0.4, 0.7, 1].map((share) => Math.ceil(count * share));
  const files = hostileFiles(count, seed);
  /** Two at a time, as one instance of the function works. */
  const lane = async (until: number): Promise<void> => {
    while (report.results.length + running < until) {
      running += 1;
      const next = await files.next();
      if (!next.done) report.results.push(await measured(next.value));
      running -= 1;
    }
  };
  let running = 0;
  for (const until of pauses) {
    await Promise.all([lane(until), lane(until)]);
    report.holdings.push(await holdings(report.holdings[0]));
  }
  return report;
}

async function measured(file: HostileFile): Promise<Result> {
  const began = performance.now();
  const end = await send(file);
  return { name: file.name, bytes: file.bytes.length, end, ms: Math.round(performance.now() - began) };
}

const [count = '1000', seed = '1'] = process.argv.slice(2);
console.log(JSON.stringify(await main(Number(count), Number(seed))));
process.exit();
