import { Worker } from 'node:worker_threads';
import type { FailureCode } from '@pawfolio/domain/media';
import { Rejection } from '../rejection.ts';
import type { decodeHeic, DecodedHeic } from './heic-decode.ts';
import { MAX_SECONDS } from './limits.ts';
import type { PdfPreview, previewPdf } from './pdf.ts';
import type { Decoders } from './render.ts';

/** Decoders that block the thread they run in. */
export interface Tasks {
  heic: { args: Parameters<typeof decodeHeic>; result: DecodedHeic };
  pdf: { args: Parameters<typeof previewPdf>; result: PdfPreview };
}

export interface Job<T extends keyof Tasks = keyof Tasks> {
  task: T;
  args: Tasks[T]['args'];
}

export type Answer<T extends keyof Tasks = keyof Tasks> =
  { result: Tasks[T]['result'] } | { failure: FailureCode };

/** What a decoder prints about a broken file is of no use to anybody, and may quote it. */
const SILENT = { stdout: true, stderr: true };

/**
 * Runs a decoder in a thread of its own, which ends with the job: a hostile file can neither hold up the other uploads
 * of this instance nor leave anything in the memory of the next one.
 * Throws a `Rejection` if the decoder refuses, dies, or needs longer than `MAX_SECONDS`.
 */
async function run<T extends keyof Tasks>(job: Job<T>): Promise<Tasks[T]['result']> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: job, ...SILENT });
  const timer = setTimeout(() => void worker.terminate(), MAX_SECONDS * 1000);
  try {
    const answer = await new Promise<Answer<T>>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Rejection('corrupt')));
    });
    if ('failure' in answer) throw new Rejection(answer.failure);
    return answer.result;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** The decoders of HEIC and PDF, isolated. They run from the built code only (`lib/`). */
export const isolatedDecoders: Decoders = {
  heic: (...args) => run({ task: 'heic', args }),
  pdf: (...args) => run({ task: 'pdf', args }),
};
