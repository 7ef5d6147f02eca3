import type { RawPicture } from './engine.ts';

/** What is drawn at once where a picture is drawn larger than it is wanted. */
const MAX_DRAWN_PIXELS = 6e6;

/**
 * How many times as large a picture is drawn, before it is scaled down. Engines smooth an edge in quarters of a pixel, some of
 * them only in pictures of many points, and each in its own way: drawn larger, all of them come as near to the true edge as
 * anybody can see. A large print has so many pixels to the millimetre that it makes no difference there.
 */
export function samplesOf({ width, height }: { width: number; height: number }): number {
  for (const samples of [4, 3, 2]) if (width * height * samples * samples <= MAX_DRAWN_PIXELS) return samples;
  return 1;
}

/** Each square of `samples` × `samples` pixels as one. A clear pixel has no colour, so each counts by its alpha. */
export function mean(drawn: RawPicture, samples: number): RawPicture {
  if (samples === 1) return drawn;
  const [width, height] = [drawn.width / samples, drawn.height / samples];
  const data = Buffer.alloc(width * height * 4);
  const row = new Float64Array(width * 4);
  for (let y = 0; y < height; y++) {
    row.fill(0);
    for (let line = y * samples; line < (y + 1) * samples; line++) addLine(drawn, line, samples, row);
    writeRow(row, samples * samples, data, y * width * 4);
  }
  return { data, width, height };
}

/** Adds a line of the drawn picture to the sums of a row: red, green and blue times alpha, and alpha. */
function addLine({ data, width }: RawPicture, line: number, samples: number, sums: Float64Array): void {
  let from = line * width * 4;
  for (let to = 0; to < sums.length; to += 4)
    for (let sample = 0; sample < samples; sample++, from += 4) {
      const alpha = data[from + 3] ?? 0;
      if (alpha === 0) continue;
      for (let channel = 0; channel < 3; channel++)
        sums[to + channel] = (sums[to + channel] ?? 0) + (data[from + channel] ?? 0) * alpha;
      sums[to + 3] = (sums[to + 3] ?? 0) + alpha;
    }
}

function writeRow(sums: Float64Array, area: number, out: Buffer, at: number): void {
  for (let from = 0; from < sums.length; from += 4) {
    const alpha = sums[from + 3] ?? 0;
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel++)
      out[at + from + channel] = Math.round((sums[from + channel] ?? 0) / alpha);
    out[at + from + 3] = Math.round(alpha / area);
  }
}
