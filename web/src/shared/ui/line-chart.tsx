import { useState, type PointerEvent } from 'react';
import { layOutChart, nearest } from '../lib/chart.ts';
import { cx } from '../lib/cx.ts';
import { DataTable } from './data-table.tsx';
import { Disclosure } from './disclosure.tsx';
import { Mark, Plot, Scale, type LinePoint } from './line-chart-parts.tsx';

export type { LinePoint };

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
