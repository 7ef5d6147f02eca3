import { linePath, type ChartPoint, type Spot } from '../lib/chart.ts';
import { cx } from '../lib/cx.ts';

export interface LinePoint extends ChartPoint {
  key: string;
  /** When: "12 March 2026". */
  label: string;
  /** How much: "28.4 kg". */
  value: string;
}

type Ticks = readonly { value: number; top: number }[];
const percent = (part: number) => `${part * 100}%`;

/** The numbers at the left. The invisible copies give the column its width. */
export function Scale({ ticks, format }: { ticks: Ticks; format: (y: number) => string }) {
  return (
    <div aria-hidden="true" className="relative text-right text-xs text-muted tabular-nums">
      {ticks.map(({ value, top }) => (
        <div key={value}>
          <span className="invisible block h-0">{format(value)}</span>
          <span className="absolute right-0 -translate-y-1/2" style={{ top: percent(top) }}>
            {format(value)}
          </span>
        </div>
      ))}
    </div>
  );
}

/** Lines of the scale, the area, the line and its points. */
export function Plot({ spots, ticks }: { spots: readonly Spot[]; ticks: Ticks }) {
  const line = linePath(spots);
  const ends = [spots[0]?.left ?? 0, spots.at(-1)?.left ?? 0].map((left) => left * 100);
  return (
    <>
      {ticks.map(({ value, top }) => (
        <div key={value} className="absolute inset-x-0 border-t border-line" style={{ top: percent(top) }} />
      ))}
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute inset-0 size-full overflow-visible text-brand"
      >
        <path d={`${line}L${ends[1]} 100L${ends[0]} 100Z`} className="fill-brand-soft opacity-70" />
        <path
          d={line}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {spots.length <= 40 &&
        spots.map(({ left, top }) => (
          <span
            key={`${left} ${top}`}
            className="absolute size-1.5 -translate-1/2 rounded-full bg-brand forced-colors:bg-[Highlight]"
            style={{ left: percent(left), top: percent(top) }}
          />
        ))}
    </>
  );
}

/** The point that is read out: a dot, and its words while someone points at it. */
export function Mark({ spot, point, open }: { spot: Spot; point: LinePoint; open: boolean }) {
  const side = spot.left > 0.66 ? 'right-0' : spot.left < 0.33 ? 'left-0' : 'left-1/2 -translate-x-1/2';
  return (
    <div
      className="pointer-events-none absolute"
      style={{ left: percent(spot.left), top: percent(spot.top) }}
    >
      <span className="absolute size-3.5 -translate-1/2 rounded-full border-2 border-surface bg-brand forced-colors:bg-[Highlight]" />
      {open && (
        <span
          aria-hidden="true"
          className={cx(
            'absolute rounded-sm bg-ink px-2.5 py-1.5 text-sm whitespace-nowrap text-paper',
            side,
            spot.top < 0.4 ? 'top-3' : 'bottom-3',
          )}
        >
          <strong className="font-semibold">{point.value}</strong> · {point.label}
        </span>
      )}
    </div>
  );
}
