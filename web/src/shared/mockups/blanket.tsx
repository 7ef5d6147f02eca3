import { useId } from 'react';
import { darker, lighter } from './colour.ts';
import type { DrawingProps } from './types.ts';

/** A fleece throw laid flat, one corner turned over. Drawn on a width of 1,000. */
export function Blanket({ surface, colour, children }: DrawingProps) {
  const id = useId();
  const { widthMm: w, heightMm: h } = surface;
  const u = w / 1000;
  const flap = 150 * u;
  const edge = `M${18 * u} 0H${w - 18 * u}Q${w} 0 ${w} ${18 * u}V${h - flap}L${w - flap} ${h}H${18 * u}Q0 ${h} 0 ${h - 18 * u}V${18 * u}Q0 0 ${18 * u} 0Z`;
  return (
    <svg
      viewBox={`${w / 2 - 560 * u} ${h / 2 - 560 * u} ${1120 * u} ${1120 * u}`}
      aria-hidden="true"
      className="size-full"
    >
      <defs>
        <linearGradient id={`${id}l`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#FFFFFF" stopOpacity="0.28" />
          <stop offset="0.5" stopColor="#FFFFFF" stopOpacity="0" />
          <stop offset="1" stopColor="#1A120B" stopOpacity="0.16" />
        </linearGradient>
        <pattern id={`${id}n`} width={14 * u} height={14 * u} patternUnits="userSpaceOnUse">
          <circle cx={4 * u} cy={4 * u} r={2.2 * u} fill="#FFFFFF" opacity="0.16" />
          <circle cx={11 * u} cy={10 * u} r={2.2 * u} fill="#1A120B" opacity="0.05" />
        </pattern>
        <clipPath id={`${id}c`}>
          <path d={edge} />
        </clipPath>
      </defs>
      <path d={edge} transform={`translate(${10 * u} ${20 * u})`} fill="#2B1D10" opacity="0.18" />
      <path d={edge} fill={colour} />
      <g clipPath={`url(#${id}c)`}>
        {children}
        <rect width={w} height={h} fill={`url(#${id}n)`} />
        <rect width={w} height={h} fill={`url(#${id}l)`} />
        <g fill="none" strokeWidth={26 * u} strokeLinecap="round" opacity="0.07">
          <path d={`M${w * 0.08} ${h * 0.3}Q${w * 0.4} ${h * 0.2} ${w * 0.7} ${h * 0.36}`} stroke="#1A120B" />
          <path
            d={`M${w * 0.3} ${h * 0.82}Q${w * 0.5} ${h * 0.7} ${w * 0.84} ${h * 0.74}`}
            stroke="#1A120B"
          />
        </g>
      </g>
      <path
        d={`M${14 * u} ${14 * u}H${w - 14 * u}V${h - flap - 6 * u}L${w - flap - 6 * u} ${h - 14 * u}H${14 * u}Z`}
        fill="none"
        stroke={darker(colour, 0.35)}
        strokeWidth={2.5 * u}
        strokeDasharray={`${16 * u} ${10 * u}`}
        opacity="0.45"
      />
      <path
        d={`M${w} ${h - flap}Q${w - flap * 0.45} ${h - flap * 0.85} ${w - flap * 0.95} ${h - flap * 0.95}Q${w - flap * 0.85} ${h - flap * 0.4} ${w - flap} ${h}Z`}
        fill={lighter(colour, 0.45)}
        stroke={darker(colour, 0.12)}
        strokeWidth={2 * u}
      />
    </svg>
  );
}
