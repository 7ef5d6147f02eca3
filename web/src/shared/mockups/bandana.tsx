import { useId } from 'react';
import { darker, lighter } from './colour.ts';
import { Outline } from './outline.tsx';
import type { DrawingProps } from './types.ts';

/** Woven cloth with a sleeve for the collar, a hem, and folds that fall to the tip. Drawn on a width of 300. */
export function Bandana({ surface, colour, children }: DrawingProps) {
  const id = useId();
  const { widthMm: w, heightMm: h } = surface;
  const u = w / 300;
  const hem = 9 * u;
  const fold = (x: number, spread: number): string =>
    `M${w * x} 0C${w * (x + spread * 0.3)} ${h * 0.35} ${w / 2 + w * spread * 0.4} ${h * 0.6} ${w / 2} ${h * 0.96}`;
  return (
    <svg
      viewBox={`${-40 * u} ${h / 2 - 190 * u} ${380 * u} ${380 * u}`}
      aria-hidden="true"
      className="size-full"
    >
      <defs>
        <linearGradient id={`${id}g`} x1="0" y1="0" x2="0.2" y2="1">
          <stop offset="0" stopColor={lighter(colour, 0.16)} />
          <stop offset="1" stopColor={darker(colour, 0.14)} />
        </linearGradient>
        <pattern id={`${id}w`} width={3 * u} height={3 * u} patternUnits="userSpaceOnUse">
          <path
            d={`M0 ${u}H${3 * u}M${u} 0V${3 * u}`}
            stroke={darker(colour, 0.5)}
            strokeWidth={0.35 * u}
            strokeOpacity="0.28"
          />
        </pattern>
        <clipPath id={`${id}c`}>
          <Outline surface={surface} />
        </clipPath>
      </defs>
      <g transform={`translate(${4 * u} ${8 * u})`} fill="#2B1D10" opacity="0.16">
        <Outline surface={surface} />
      </g>
      <path
        d={`M${-16 * u} ${-22 * u}q${(w + 32 * u) / 2} ${-14 * u} ${w + 32 * u} 0l${-16 * u} ${24 * u}H0Z`}
        fill={darker(colour, 0.12)}
      />
      <path
        d={`M${-16 * u} ${-22 * u}q${(w + 32 * u) / 2} ${-14 * u} ${w + 32 * u} 0`}
        fill="none"
        stroke={lighter(colour, 0.3)}
        strokeWidth={2 * u}
      />
      <Outline surface={surface} fill={`url(#${id}g)`} />
      <g clipPath={`url(#${id}c)`}>
        {children}
        <rect width={w} height={h} fill={`url(#${id}w)`} />
        <g fill="none" strokeLinecap="round" strokeWidth={16 * u} opacity="0.1">
          <path d={fold(0.2, -0.1)} stroke="#1A120B" />
          <path d={fold(0.26, -0.1)} stroke="#FFFFFF" />
          <path d={fold(0.78, 0.1)} stroke="#1A120B" />
          <path d={fold(0.7, 0.1)} stroke="#FFFFFF" />
        </g>
        <rect width={w} height={10 * u} fill="#1A120B" opacity="0.12" />
      </g>
      <path
        d={`M${hem * 2.6} ${hem}H${w - hem * 2.6}L${w / 2} ${h - hem * 1.35}Z`}
        fill="none"
        stroke={darker(colour, 0.4)}
        strokeWidth={0.9 * u}
        strokeDasharray={`${5 * u} ${3.5 * u}`}
        opacity="0.55"
      />
    </svg>
  );
}
