import { format, maskPath, type PrintSurface } from '@pawfolio/domain/builder';
import { memo } from 'react';
import { darker, lighter } from '../../../shared/mockups/colour.ts';

interface Props {
  spec: PrintSurface;
  prefix: string;
}

/** The material that is printed, engraved or embroidered. */
export const Material = memo(function Material({ spec, colour, prefix }: Props & { colour: string }) {
  const isMetal = spec.method === 'engrave';
  return (
    <>
      {isMetal && (
        <linearGradient id={`${prefix}-metal`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={lighter(colour, 0.5)} />
          <stop offset="0.45" stopColor={colour} />
          <stop offset="0.6" stopColor={lighter(colour, 0.3)} />
          <stop offset="1" stopColor={darker(colour, 0.16)} />
        </linearGradient>
      )}
      <path d={maskPath(spec)} fill={isMetal ? `url(#${prefix}-metal)` : colour} />
    </>
  );
});

/** What is cut off lies under a veil; the edge of the product and, where there is one, that of the bleed are lines. */
export const Edges = memo(function Edges({ spec, prefix, guides }: Props & { guides: boolean }) {
  const { widthMm: w, heightMm: h, bleedMm, safeMm } = spec;
  const edge = maskPath(spec);
  const far = Math.max(w, h) * 2;
  const box = {
    x: format(-bleedMm),
    y: format(-bleedMm),
    width: format(w + 2 * bleedMm),
    height: format(h + 2 * bleedMm),
  };
  return (
    <g pointerEvents="none" fill="none">
      <path
        d={`M${-far} ${-far}H${w + far}V${h + far}H${-far}Z${edge}`}
        fill="var(--sunken)"
        fillRule="evenodd"
        fillOpacity="0.86"
      />
      <path d={edge} stroke="var(--edge)" strokeWidth="1" vectorEffect="non-scaling-stroke" />
      {guides && (
        <>
          {bleedMm > 0 && (
            <rect
              {...box}
              stroke="var(--danger)"
              strokeWidth="1"
              strokeDasharray="6 4"
              vectorEffect="non-scaling-stroke"
            />
          )}
          <clipPath id={`${prefix}-edge`}>
            <path d={edge} />
          </clipPath>
          {/* A line as wide as twice the margin, cut at the edge, reaches in exactly as far as the margin does. */}
          <path
            d={edge}
            clipPath={`url(#${prefix}-edge)`}
            stroke="#B14507"
            strokeOpacity="0.16"
            strokeWidth={2 * safeMm}
            strokeLinejoin="miter"
          />
        </>
      )}
    </g>
  );
});
