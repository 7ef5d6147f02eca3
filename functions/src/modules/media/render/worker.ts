import { parentPort, workerData } from 'node:worker_threads';
import { Rejection } from '../rejection.ts';
import type { Answer, Job, Tasks } from './isolated.ts';
import { MAX_DECODER_BYTES } from './limits.ts';
import { limitDecoderMemory } from './memory.ts';

/** Loads the decoder that the job needs, and no other: each takes a while. */
const decoders: { [T in keyof Tasks]: (...args: Tasks[T]['args']) => Promise<Tasks[T]['result']> } = {
  heic: async (...args) => (await import('./heic-decode.ts')).decodeHeic(...args),
  pdf: async (...args) => (await import('./pdf.ts')).previewPdf(...args),
};

/** What a decoder throws when it runs into a wall of its sandbox: memory that is not there, or more than there is. */
const isTrap = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError);

async function answer<T extends keyof Tasks>({ task, args }: Job<T>): Promise<Answer<T>> {
  try {
    return { result: await decoders[task](...args) };
  } catch (error) {
    if (error instanceof Rejection) return { failure: error.failure };
    if (isTrap(error)) return { failure: 'corrupt' };
    throw error;
  }
}

limitDecoderMemory(MAX_DECODER_BYTES);
const message = await answer(workerData as Job);
parentPort?.postMessage(message, 'result' in message ? [message.result.data.buffer] : []);
