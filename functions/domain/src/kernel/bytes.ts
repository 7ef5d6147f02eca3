import { safeLocale } from './locale.ts';

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes for people: `184 kB`, `2.4 MB`. A megabyte is 1024 × 1024 bytes here, as in `limits`. */
export function formatBytes(bytes: number, locale: string): string {
  let step = 0;
  let value = bytes;
  while (step < steps.length - 1 && Math.round(value) >= 1024) {
    value /= 1024;
    step++;
  }
  return new Intl.NumberFormat(safeLocale(locale), {
    style: 'unit',
    unit: steps[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 && value < 100 ? 1 : 0,
  }).format(value);
}
