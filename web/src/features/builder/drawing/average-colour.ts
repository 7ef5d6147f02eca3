const MOST = 63;

const channel = (value: number): string =>
  Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0');

/** The colour of a picture as a whole, `#RRGGBB`, from its ThumbHash in base64: its first 18 bits. Null for anything else. */
export function averageColour(thumbhash: string): string | null {
  if (!/^[A-Za-z0-9+/]{4}/.test(thumbhash)) return null;
  const [a, b, c] = Array.from(atob(thumbhash.slice(0, 4)), (char) => char.charCodeAt(0));
  const bits = (a ?? 0) | ((b ?? 0) << 8) | ((c ?? 0) << 16);
  // Lightness, yellow against blue, red against green.
  const [l, p, q] = [(bits & MOST) / MOST, ((bits >> 6) & MOST) / 31.5 - 1, ((bits >> 12) & MOST) / 31.5 - 1];
  const blue = l - (2 / 3) * p;
  const red = (3 * l - blue + q) / 2;
  return `#${channel(red)}${channel(red - q)}${channel(blue)}`;
}
