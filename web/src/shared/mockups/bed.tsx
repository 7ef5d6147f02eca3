import { useId } from 'react';
import { darker, lighter } from './colour.ts';
import type { DrawingProps } from './types.ts';

/** A felt bed from the front and a little above: rim, cushion, and the panel with the name. */
export function Bed({ surface, colour, children }: DrawingProps) {
  const id = useId();
  const { widthMm: w, heightMm: h } = surface;
  const u = w / 260;
  const cx = w / 2;
  const rx = 270 * u;
  const front = `M${cx - rx} ${-70 * u}C${cx - rx} ${h + 70 * u} ${cx + rx} ${h + 70 * u} ${cx + rx} ${-70 * u}`;
  return (
    <svg
      viewBox={`${cx - 310 * u} ${h / 2 - 330 * u} ${620 * u} ${620 * u}`}
      aria-hidden="true"
      className="size-full"
    >
      <defs>
        <linearGradient id={`${id}f`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={lighter(colour, 0.22)} />
          <stop offset="1" stopColor={darker(colour, 0.24)} />
        </linearGradient>
        <radialGradient id={`${id}q`} cx="0.5" cy="0.3" r="0.8">
          <stop offset="0" stopColor="#FFFDF8" />
          <stop offset="1" stopColor="#D8CCB6" />
        </radialGradient>
        <pattern id={`${id}p`} width={9 * u} height={9 * u} patternUnits="userSpaceOnUse">
          <path
            d={`M${u} ${2 * u}l${3 * u} ${u}M${5 * u} ${6 * u}l${3 * u} ${-u}M${2 * u} ${7 * u}l${u} ${u}`}
            stroke={darker(colour, 0.45)}
            strokeWidth={0.7 * u}
            strokeOpacity="0.22"
          />
        </pattern>
      </defs>
      <ellipse cx={cx} cy={h + 18 * u} rx={rx * 0.96} ry={26 * u} fill="#2B1D10" opacity="0.18" />
      <ellipse cx={cx} cy={-80 * u} rx={rx} ry={104 * u} fill={darker(colour, 0.18)} />
      <ellipse cx={cx} cy={-84 * u} rx={rx - 8 * u} ry={96 * u} fill={lighter(colour, 0.12)} />
      <ellipse cx={cx} cy={-70 * u} rx={rx - 44 * u} ry={70 * u} fill={darker(colour, 0.45)} />
      <ellipse cx={cx} cy={-52 * u} rx={rx - 52 * u} ry={58 * u} fill={`url(#${id}q)`} />
      <path
        d={`M${cx - 150 * u} ${-64 * u}q${150 * u} ${40 * u} ${300 * u} 0M${cx - 40 * u} ${-98 * u}q${30 * u} ${20 * u} ${80 * u} ${4 * u}`}
        fill="none"
        stroke="#BFB199"
        strokeWidth={3 * u}
        strokeLinecap="round"
        opacity="0.6"
      />
      <path
        d={`${front}C${cx + rx - 40 * u} ${20 * u} ${cx - rx + 40 * u} ${20 * u} ${cx - rx} ${-70 * u}Z`}
        fill={`url(#${id}f)`}
      />
      <path
        d={`${front}C${cx + rx - 40 * u} ${20 * u} ${cx - rx + 40 * u} ${20 * u} ${cx - rx} ${-70 * u}Z`}
        fill={`url(#${id}p)`}
      />
      <path
        d={`M${cx - rx} ${-70 * u}C${cx - rx + 40 * u} ${20 * u} ${cx + rx - 40 * u} ${20 * u} ${cx + rx} ${-70 * u}`}
        fill="none"
        stroke={lighter(colour, 0.4)}
        strokeWidth={7 * u}
        strokeLinecap="round"
      />
      <g className="mockup-thread">{children}</g>
    </svg>
  );
}
