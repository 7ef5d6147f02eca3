import { useId } from 'react';
import { darker, lighter } from './colour.ts';
import type { DrawingProps } from './types.ts';

interface Props extends DrawingProps {
  /** Enamel has a dark rim of its own, straight walls and a thin handle. */
  enamel?: boolean;
}

/** The side of a mug that faces you: the middle of what goes around it. Millimetres; the body is 84 wide. */
export function Mug({ surface, colour, enamel = false, children }: Props) {
  const id = useId();
  const { widthMm: w, heightMm: h } = surface;
  const body = { width: 84, height: h + 14 };
  const left = (w - body.width) / 2;
  const right = left + body.width;
  const top = -8;
  const bottom = top + body.height;
  const rim = enamel ? '#2B3440' : lighter(colour, 0.4);
  const round = enamel ? 4 : 12;
  const wall = `M${left} ${top}V${bottom - round}q0 ${round} ${round} ${round + 2}H${right - round}q${round} -2 ${round} ${-round - 2}V${top}Z`;
  return (
    <svg viewBox={`${w / 2 - 72} ${h / 2 - 70} 144 144`} aria-hidden="true" className="size-full">
      <defs>
        <linearGradient id={`${id}s`}>
          <stop offset="0" stopColor="#1A120B" stopOpacity="0.34" />
          <stop offset="0.16" stopColor="#1A120B" stopOpacity="0.06" />
          <stop offset="0.3" stopColor="#FFFFFF" stopOpacity="0.42" />
          <stop offset="0.42" stopColor="#FFFFFF" stopOpacity="0" />
          <stop offset="0.75" stopColor="#1A120B" stopOpacity="0.05" />
          <stop offset="1" stopColor="#1A120B" stopOpacity="0.38" />
        </linearGradient>
        <clipPath id={`${id}c`}>
          <path d={wall} />
        </clipPath>
      </defs>
      <ellipse cx={w / 2 + 4} cy={bottom + 3} rx="50" ry="6" fill="#2B1D10" opacity="0.16" />
      <g fill="none" strokeLinecap="round">
        <path
          d={`M${right - 2} ${top + 18}c26 -4 28 42 0 ${body.height * 0.52}`}
          stroke={darker(colour, 0.22)}
          strokeWidth={enamel ? 6 : 10}
        />
        <path
          d={`M${right - 2} ${top + 16.5}c27 -4 29 42 0 ${body.height * 0.52}`}
          stroke={lighter(colour, 0.2)}
          strokeWidth={enamel ? 3 : 6}
        />
      </g>
      <path d={wall} fill={colour} />
      <g clipPath={`url(#${id}c)`}>
        {children}
        <rect x={left} y={top} width={body.width} height={body.height + 4} fill={`url(#${id}s)`} />
        <rect x={left} y={bottom - 3} width={body.width} height="6" fill="#1A120B" opacity="0.1" />
      </g>
      <ellipse cx={w / 2} cy={top} rx={body.width / 2} ry="6.500" fill={darker(colour, 0.32)} />
      <ellipse
        cx={w / 2}
        cy={top + 1.2}
        rx={body.width / 2 - 3}
        ry="4.800"
        fill={darker(colour, 0.5)}
        opacity="0.6"
      />
      <ellipse
        cx={w / 2}
        cy={top}
        rx={body.width / 2 - 0.7}
        ry="6"
        fill="none"
        stroke={rim}
        strokeWidth={enamel ? 2.4 : 2}
      />
    </svg>
  );
}
