import { useState, type PointerEvent } from 'react';
import { layOutChart, linePath, nearest, type ChartPoint, type Spot } from '../lib/chart.ts';
import { cx } from '../lib/cx.ts';
import { DataTable } from './data-table.tsx';
import { Disclosure } from './disclosure.tsx';

export interface LinePoint extends ChartPoint {
  key: string;
  /** When: "12 March 2026". */
  label: string;
  /** How much: "28.4 kg". */
  value: string;
}

export interface LineChartProps {
  /** What it shows and in which unit: "Weight in kg". */
  label: string;
  /** At least one, oldest first. */
  points: readonly LinePoint[];
  /** Words of a tick of the scale: "28.5". */
  formatTick: (y: number) => string;
  /** Headers of the table: `['Date', 'Weight']`. */
  headers: readonly [string, string];
}

/**
 * A line through measurements over time. Pointer, finger or arrow keys read out a point; the same numbers are in a table
 * below. Placed by percentages, so it fits any width without being measured.
 */
export function LineChart({ label, points, formatTick, headers }: LineChartProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const { spots, ticks } = layOutChart(points);
  const last = points.length - 1;
  const point = points[chosen ?? last];
  const spot = spots[chosen ?? last];
  const onPointer = (event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setChosen(nearest(spots, (event.clientX - left) / width));
  };
  return (
    <figure>
      <figcaption className="mb-3 text-sm text-muted">{label}</figcaption>
      <div className="grid grid-cols-[auto_1fr] gap-x-3">
        <Scale ticks={ticks} format={formatTick} />
        <div className="relative h-48 sm:h-56">
          <input
            type="range"
            className="peer sr-only"
            aria-label={label}
            aria-valuetext={point && `${point.label}: ${point.value}`}
            min={0}
            max={last}
            step={1}
            value={chosen ?? last}
            onChange={(event) => setChosen(event.target.valueAsNumber)}
            onBlur={() => setChosen(null)}
          />
          <div
            className="absolute inset-0 touch-pan-y rounded-sm peer-focus-visible:outline-2 peer-focus-visible:outline-offset-4 peer-focus-visible:outline-(--focus)"
            onPointerMove={onPointer}
            onPointerDown={onPointer}
            onPointerLeave={() => setChosen(null)}
          >
            <Plot {...{ spots, ticks }} />
            {spot && point && <Mark spot={spot} point={point} open={chosen !== null} />}
          </div>
        </div>
        <div
          className={cx(
            'col-start-2 mt-2 flex gap-4 text-xs text-muted',
            last > 0 ? 'justify-between' : 'justify-center',
          )}
        >
          <span>{points[0]?.label}</span>
          {last > 0 && <span>{points[last]?.label}</span>}
        </div>
      </div>
      <div className="mt-2 text-sm">
        <Disclosure summary="Show as a table">
          <DataTable
            caption={label}
            rows={points.toReversed()}
            rowKey={({ key }) => key}
            columns={[
              { key: 'label', header: headers[0], cell: (row) => row.label },
              { key: 'value', header: headers[1], cell: (row) => row.value, align: 'end' },
            ]}
          />
        </Disclosure>
      </div>
    </figure>
  );
}

type Ticks = readonly { value: number; top: number }[];
const percent = (part: number) => `${part * 100}%`;

/** The numbers at the left. The invisible copies give the column its width. */
function Scale({ ticks, format }: { ticks: Ticks; format: (y: number) => string }) {
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

function Plot({ spots, ticks }: { spots: readonly Spot[]; ticks: Ticks }) {
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
function Mark({ spot, point, open }: { spot: Spot; point: LinePoint; open: boolean }) {
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
