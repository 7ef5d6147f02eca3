const channels = (hex: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

/** `from` on its way to `to`, both `#RRGGBB`: 0 is `from`, 1 is `to`. */
export function mix(from: string, to: string, share: number): string {
  const end = channels(to);
  const mixed = channels(from).map((value, index) => {
    const channel = Math.round(value + ((end[index] ?? 0) - value) * share);
    return channel.toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`.toUpperCase();
}

/** A colour as it lies in the shade, or in the light. */
export const darker = (hex: string, share: number): string => mix(hex, '#1A120B', share);
export const lighter = (hex: string, share: number): string => mix(hex, '#FFFFFF', share);

/** Black or white, whichever can be read on `hex`: by the luminance of WCAG 2.2. */
export function readableOn(hex: string): string {
  const [r = 0, g = 0, b = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#221F1A' : '#FFFFFF';
}
