import { describe, expect, it } from 'vitest';
import { mean, samplesOf } from './samples.ts';

const picture = (width: number, ...pixels: [number, number, number, number][]) => ({
  data: Buffer.from(pixels.flat()),
  width,
  height: pixels.length / width,
});

describe('drawing larger than wanted', () => {
  it('is for what is small enough, and never beyond what memory bears', () => {
    expect(samplesOf({ width: 295, height: 295 })).toBe(4);
    expect(samplesOf({ width: 1000, height: 1000 })).toBe(2);
    expect(samplesOf({ width: 6000, height: 4500 })).toBe(1);
  });

  it('leaves one sample as it is', () => {
    const one = picture(1, [1, 2, 3, 4]);
    expect(mean(one, 1)).toBe(one);
  });

  it('takes the mean of each square', () => {
    const drawn = picture(
      4,
      ...([
        [0, 0, 0, 255],
        [100, 0, 0, 255],
        [10, 20, 30, 255],
        [10, 20, 30, 255],
        [200, 0, 0, 255],
        [100, 40, 0, 255],
        [10, 20, 30, 255],
        [10, 20, 30, 255],
      ] as [number, number, number, number][]),
    );
    const { data, width, height } = mean(drawn, 2);
    expect([width, height]).toEqual([2, 1]);
    expect([...data]).toEqual([100, 10, 0, 255, 10, 20, 30, 255]);
  });

  it('gives a clear pixel no colour of its own', () => {
    const drawn = picture(2, [200, 100, 50, 255], [0, 0, 0, 0], [0, 255, 0, 0], [0, 0, 0, 0]);
    expect([...mean(drawn, 2).data]).toEqual([200, 100, 50, 64]);
  });
});
