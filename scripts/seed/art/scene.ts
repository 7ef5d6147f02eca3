/** Where a portrait was "taken". All scenes fill 2000 × 1500 px; the animal stands at the bottom, in the middle. */
export const scenes = ['meadow', 'sea', 'evening', 'home'] as const;
export type Scene = (typeof scenes)[number];

export const WIDTH = 2000;
export const HEIGHT = 1500;

const gradient = (id: string, from: string, to: string): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;

const sky = (from: string, to: string): string =>
  `<defs>${gradient('sky', from, to)}</defs><rect width="2000" height="1500" fill="url(#sky)"/>`;

const disc = (x: number, y: number, radius: number, fill: string, opacity = 1): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" opacity="${opacity}"/>`;

const glow = (x: number, y: number, radius: number, fill: string): string =>
  disc(x, y, radius * 2.6, fill, 0.12) + disc(x, y, radius * 1.7, fill, 0.2) + disc(x, y, radius, fill);

const hill = (d: string, fill: string): string => `<path d="${d} V1500 H0 Z" fill="${fill}"/>`;

const flower = (x: number, y: number, fill: string): string =>
  `<path d="M${x} ${y} q6 60 -4 120" stroke="#4e7a45" stroke-width="8" fill="none"/>` +
  [0, 72, 144, 216, 288]
    .map(
      (turn) =>
        `<ellipse cx="${x}" cy="${y - 20}" rx="15" ry="24" fill="${fill}" transform="rotate(${turn} ${x} ${y})"/>`,
    )
    .join('') +
  disc(x, y, 13, '#f7d774');

const meadow = (): string =>
  sky('#bfe3ee', '#fdf1d8') +
  glow(1560, 300, 120, '#ffe6a3') +
  hill('M0 900 Q500 700 1000 860 T2000 800', '#b9cf94') +
  hill('M0 1040 Q600 900 1200 1030 T2000 980', '#93b873') +
  hill('M0 1230 Q700 1120 2000 1210', '#74a05a') +
  (
    [
      [160, 1270, '#f08a5d'],
      [330, 1340, '#fff3e0'],
      [1660, 1300, '#e85d75'],
      [1840, 1250, '#fff3e0'],
      [1540, 1380, '#f08a5d'],
    ] as const
  )
    .map(([x, y, fill]) => flower(x, y, fill))
    .join('');

const wave = (y: number, fill: string): string =>
  `<path d="M0 ${y} q125 -40 250 0 t250 0 t250 0 t250 0 t250 0 t250 0 t250 0 t250 0 V1500 H0 Z" fill="${fill}"/>`;

const sea = (): string =>
  sky('#8ecae6', '#e8f4f2') +
  glow(460, 340, 110, '#fff1c1') +
  wave(760, '#3d8fa8') +
  wave(860, '#56a8bd') +
  wave(960, '#84c5cf') +
  hill('M0 1090 Q900 1010 2000 1110', '#f3dfb8') +
  hill('M0 1270 Q1100 1190 2000 1290', '#e9cd98') +
  `<path d="M1500 640 l170 110 h-340 z" fill="#fffaf0"/><path d="M1330 760 h340 l-60 60 h-220 z" fill="#c2510c"/>`;

const evening = (): string =>
  sky('#3a3f6b', '#f3a46c') +
  glow(1000, 820, 190, '#ffd08a') +
  (
    [
      [240, 180],
      [520, 320],
      [820, 140],
      [1320, 230],
      [1690, 160],
      [1830, 380],
      [120, 420],
    ] as const
  )
    .map(([x, y]) => disc(x, y, 6, '#fff6e0', 0.9))
    .join('') +
  hill('M0 930 L320 700 L620 930 L960 690 L1400 960 L1720 760 L2000 940', '#7d5a78') +
  hill('M0 1090 Q600 960 1100 1080 T2000 1030', '#59486a') +
  hill('M0 1280 Q800 1180 2000 1270', '#3c3654');

const home = (): string =>
  sky('#f2dcc3', '#eac9a5') +
  `<rect x="1230" y="170" width="520" height="620" rx="16" fill="#fffaf0"/><rect x="1262" y="202" width="456" height="556" fill="#a9d3dd"/>` +
  `<path d="M1262 640 q120 -120 240 -20 t216 -40 V758 H1262 Z" fill="#8bb27a"/><path d="M1490 202 v556 M1262 480 h456" stroke="#fffaf0" stroke-width="22"/>` +
  `<path d="M250 1010 h260 l-36 230 h-188 z" fill="#c2510c"/><path d="M380 1010 C300 800 180 780 150 690 C290 700 370 800 380 960 C380 780 420 640 560 560 C580 720 480 820 390 1010 Z" fill="#3f7a5a"/>` +
  `<rect y="1200" width="2000" height="300" fill="#b9845a"/><ellipse cx="1000" cy="1370" rx="820" ry="150" fill="#1f5d50"/><ellipse cx="1000" cy="1370" rx="700" ry="112" fill="none" stroke="#f2c879" stroke-width="12"/>`;

const drawings: Record<Scene, () => string> = { meadow, sea, evening, home };

/** A whole picture: the animal, drawn around x = 0 with its feet at y = 0, stands in the scene. */
export const portrait = (scene: Scene, animal: string, { x = 1000, y = 1440, scale = 1 } = {}): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${drawings[scene]()}` +
  `<ellipse cx="${x}" cy="${y}" rx="${430 * scale}" ry="${46 * scale}" fill="#000" opacity=".18"/>` +
  `<g transform="translate(${x} ${y}) scale(${scale})">${animal}</g></svg>`;
