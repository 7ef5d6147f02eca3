import { useId } from 'react';
import { darker, lighter } from './colour.ts';
import { Outline } from './outline.tsx';
import type { DrawingProps } from './types.ts';

interface Props extends DrawingProps {
  /** How far below the top edge of the outline the ring's eye sits, in millimetres. */
  eyeMm: number;
}

/** Brushed metal, milled and engraved, on its split ring. */
export function Tag({ surface, colour, eyeMm, children }: Props) {
  const id = useId();
  const { widthMm: w, heightMm: h } = surface;
  const pad = Math.max(w, h) * 0.16;
  const ringTop = eyeMm - 11;
  const bottom = h + pad;
  const side = Math.max(bottom - ringTop, w + pad);
  const left = (w - side) / 2;
  const top = (ringTop + bottom - side) / 2;
  const eye = { cx: w / 2, cy: eyeMm };
  return (
    <svg viewBox={`${left} ${top} ${side} ${side}`} aria-hidden="true" className="size-full">
      <defs>
        <linearGradient id={`${id}m`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={lighter(colour, 0.55)} />
          <stop offset="0.38" stopColor={colour} />
          <stop offset="0.55" stopColor={lighter(colour, 0.35)} />
          <stop offset="1" stopColor={darker(colour, 0.25)} />
        </linearGradient>
        <linearGradient id={`${id}e`} x1="0" y1="0" x2="0.6" y2="1">
          <stop offset="0" stopColor="#FFFFFF" stopOpacity="0.95" />
          <stop offset="0.5" stopColor="#FFFFFF" stopOpacity="0.1" />
          <stop offset="1" stopColor={darker(colour, 0.55)} stopOpacity="0.9" />
        </linearGradient>
        <pattern
          id={`${id}b`}
          width="3"
          height="0.5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-8)"
        >
          <path d="M0 .1H2M.8 .35H3" stroke="#FFFFFF" strokeWidth="0.07" strokeOpacity="0.5" />
        </pattern>
        <clipPath id={`${id}c`}>
          <Outline surface={surface} />
        </clipPath>
      </defs>
      <ellipse
        cx={w / 2 + 0.6}
        cy={h + pad * 0.5}
        rx={w * 0.36}
        ry={pad * 0.22}
        fill="#2B1D10"
        opacity="0.16"
      />
      <Ring {...eye} colour={colour} behind />
      <g transform="translate(.5 .9)" fill="#2B1D10" opacity="0.22">
        <circle {...eye} r="3.6" />
        <Outline surface={surface} />
      </g>
      <circle {...eye} r="3.4" fill={`url(#${id}m)`} stroke={darker(colour, 0.3)} strokeWidth="0.15" />
      <Outline surface={surface} fill={`url(#${id}m)`} />
      <g clipPath={`url(#${id}c)`}>
        <rect width={w} height={h} fill={`url(#${id}b)`} />
        <Outline surface={surface} fill="none" stroke={`url(#${id}e)`} strokeWidth="1.3" />
        <g transform="translate(.12 .14)" opacity="0.65" className="mockup-cut-light">
          {children}
        </g>
        <g opacity="0.82">{children}</g>
      </g>
      <circle {...eye} r="1.7" fill="var(--color-surface)" stroke={darker(colour, 0.5)} strokeWidth="0.3" />
      <Ring {...eye} colour={colour} />
    </svg>
  );
}

interface RingProps {
  cx: number;
  cy: number;
  colour: string;
  behind?: boolean;
}

/** Half of the split ring: the one behind the tag, or the one that comes out of its eye. */
function Ring({ cx, cy, colour, behind = false }: RingProps) {
  const sweep = behind ? 1 : 0;
  const arc = `M${cx} ${cy}a4.600 4.600 0 0 ${sweep} 0 -9.200`;
  return (
    <g fill="none" strokeLinecap="round">
      <path d={arc} stroke={darker(colour, 0.45)} strokeWidth="1.15" />
      <path d={arc} stroke={lighter(colour, 0.4)} strokeWidth="0.45" />
    </g>
  );
}
