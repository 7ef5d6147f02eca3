import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as bare from './bare.ts';
import { forgetPeak, peak } from './memory.ts';
import * as ours from './ours.ts';

/*
 * One measurement in a process of its own; the last line that it prints is the result, as JSON.
 *
 *   media-process.ts time   ROUNDS SAMPLE    milliseconds of every stage and of both ways, round by round
 *   media-process.ts memory ours|bare SAMPLE bytes at the peak of every stage, and of the whole
 */

export type Times = Record<string, number[]>;
export type Peaks = Record<string, number>;

const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Both ways take turns, so that a machine that gets slower does so for both. The first round warms up and is left out. */
async function time(sample: ours.Sample, rounds: number): Promise<Times> {
  const bytes = await readFile(sample.path);
  const times: Times = {};
  const note = async (name: string, work: () => unknown): Promise<void> => {
    const took = await timed(work);
    (times[name] ??= []).push(took);
  };
  for (let round = 0; round <= rounds; round++) {
    await note('bare decode', () => bare.decode(sample, bytes));
    await note('our decode', () => ours.decode(sample, bytes));
    await note('bare', () => bare.whole(sample));
    await note('ours', () => ours.whole(sample));
    await ours.staged(sample, async (name, work) => {
      const began = performance.now();
      const result = await work();
      (times[name] ??= []).push(performance.now() - began);
      return result;
    });
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, values.slice(1)]));
}

async function memory(sample: ours.Sample, way: string): Promise<Peaks> {
  const peaks: Peaks = { before: peak() };
  if (way === 'bare') await bare.whole(sample);
  else if (way === 'ours') await ours.whole(sample);
  else
    await ours.staged(sample, async (name, work) => {
      forgetPeak();
      const result = await work();
      peaks[name] = peak();
      return result;
    });
  return { ...peaks, most: peak() };
}

const {
  positionals: [what, how = '', sample = ''],
} = parseArgs({ allowPositionals: true });
const given = JSON.parse(sample) as ours.Sample;
console.log(JSON.stringify(await (what === 'time' ? time(given, Number(how)) : memory(given, how))));
process.exit();
