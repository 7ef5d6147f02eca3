/** Relative luminance of `#RRGGBB` (WCAG 2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const isGrey = (colour: string): boolean => {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels) < 24;
};

/** The first ink that is read well on all these grounds, or else the one that is read best where it is read worst. */
export function inkOver(grounds: readonly string[], inks: readonly string[]): string {
  const worst = (ink: string): number => Math.min(...grounds.map((ground) => contrast(ink, ground)));
  const best = [...inks].sort((a, b) => worst(b) - worst(a))[0] ?? '#000000';
  return inks.find((ink) => worst(ink) >= 4.5) ?? best;
}

/** A second ink with some colour in it, for what adorns. */
export function accentOver(grounds: readonly string[], inks: readonly string[]): string {
  const main = inkOver(grounds, inks);
  const isSeen = (ink: string): boolean => grounds.every((ground) => contrast(ink, ground) >= 2.5);
  return inks.find((ink) => ink !== main && !isGrey(ink) && isSeen(ink)) ?? main;
}

export const inkOn = (ground: string, inks: readonly string[]): string => inkOver([ground], inks);
export const accentOn = (ground: string, inks: readonly string[]): string => accentOver([ground], inks);
