import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Theme = Record<string, string>;

const source = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pattern = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const light: Theme = {};
const dark: Theme = {};
for (const [, name, day, night] of source.matchAll(pattern)) {
  if (name && day && night) {
    light[name] = day;
    dark[name] = night;
  }
}

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, 1..21. */
function contrast(a: string, b: string) {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const backgrounds = ['paper', 'surface', 'sunken'];
const softs = ['brand-soft', 'spruce-soft', 'warn-soft', 'danger-soft'];
const on = (names: string[], grounds: string[]) =>
  names.flatMap((name) => grounds.map((ground): [string, string] => [name, ground]));

/** Text needs 4.5 : 1 (1.4.3). */
const text = [
  ...on(['ink', 'muted', 'brand', 'brand-strong', 'spruce', 'warn', 'danger', 'danger-strong'], backgrounds),
  ...on(['ink', 'muted', 'brand', 'brand-strong'], softs),
  ...on(['spruce'], ['spruce-soft']),
  ...on(['warn'], ['warn-soft']),
  ...on(['danger'], ['danger-soft']),
  ...on(['on-brand'], ['brand', 'brand-strong']),
  ...on(['on-danger'], ['danger', 'danger-strong']),
  ...on(['paper', 'surface'], ['ink']),
];

/** The edge of a control, the focus ring, icons and the line of a chart need 3 : 1 (1.4.11). */
const graphics = [
  ...on(['edge', 'focus', 'brand', 'spruce', 'warn', 'danger'], backgrounds),
  ...on(['edge', 'focus'], softs),
];

/** Carry no meaning: hairlines, shadows, the grounds of drawings. Everything else must stand in a pair above. */
const decoration = /^(line|marigold|dimmed|tile-\w+)$/;

describe.each([
  ['light', light],
  ['dark', dark],
])('%s tokens', (_, theme) => {
  const ratio = (a: string, b: string) => contrast(theme[a] ?? '#000000', theme[b] ?? '#000000');

  it('are each checked in a pair, or decoration', () => {
    const paired = new Set([...text, ...graphics].flat());
    const names = Object.keys(theme);
    expect(names.filter((name) => !paired.has(name) && !decoration.test(name))).toEqual([]);
    expect([...paired].filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(text)('text %s on %s reaches 4.5 : 1', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphics)('graphic %s on %s reaches 3 : 1', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(3);
  });
});

describe('contrast', () => {
  it('agrees with the two ends of the WCAG scale', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
