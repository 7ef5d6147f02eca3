import { layOutChart, linePath, type ChartPoint } from '../lib/chart.ts';
import { cx } from '../lib/cx.ts';

export interface SparklineProps {
  /** Oldest first; nothing is drawn for fewer than two. */
  points: readonly ChartPoint[];
  /** What the line says, in words: "Weight: up from 26 to 28.4 kg since January". */
  label: string;
  className?: string | undefined;
}

/** A line the size of a word, without scales. The full story is a `LineChart`. */
export function Sparkline({ points, label, className = 'h-8 w-24' }: SparklineProps) {
  if (points.length < 2) return null;
  const { spots } = layOutChart(points);
  const end = spots.at(-1);
  return (
    <span role="img" aria-label={label} className={cx('relative inline-block p-1 text-brand', className)}>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="size-full overflow-visible"
        aria-hidden="true"
      >
        <path
          d={linePath(spots)}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
        {/* A path of no length with a round end is a dot that does not stretch. */}
        <path
          d={linePath(end ? [end, end] : [])}
          stroke="currentColor"
          strokeWidth="6"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </span>
  );
}
