import { daysBetween, formatDate, type Units } from '@pawfolio/domain/kernel';
import {
  formatWeight,
  GRAMS_PER_POUND,
  weightJump,
  weightSeries,
  type WeightPoint,
} from '@pawfolio/domain/pet';
import { useState } from 'react';
import { Button } from '../../../../shared/ui/button.tsx';
import { LineChart } from '../../../../shared/ui/line-chart.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { SegmentedControl } from '../../../../shared/ui/segmented-control.tsx';
import type { Reader } from '../../api/use-care.ts';
import { useHealth } from '../health-context.ts';
import { Panel } from '../panel.tsx';
import { RecordMenu } from '../record-menu.tsx';

const YEAR_DAYS = 365;
type Period = 'year' | 'all';

/** The scale of a chart: heavy animals in kilograms or pounds, light ones in grams or ounces. */
function scaleOf(heaviest: number, units: Units): { unit: string; grams: number } {
  if (units === 'metric') return heaviest < 1000 ? { unit: 'g', grams: 1 } : { unit: 'kg', grams: 1000 };
  return heaviest < GRAMS_PER_POUND
    ? { unit: 'oz', grams: GRAMS_PER_POUND / 16 }
    : { unit: 'lb', grams: GRAMS_PER_POUND };
}

/** The newest weight, its course, and a gentle word about a jump. */
export function WeightPanel() {
  const { pet, records, reader, open } = useHealth();
  const over = pet.deceasedOn !== null;
  const series = weightSeries(records);
  const newest = series.at(-1);
  const jump = weightJump(records, reader.units, reader.locale);
  const stored = records.find(({ id }) => id === newest?.id);
  if (!newest && over) return null;
  return (
    <Panel title="Weight" adds="weight">
      {newest ? (
        <>
          <div className="flex items-start justify-between gap-3">
            <p>
              <span className="font-display text-title">
                {formatWeight(newest.grams, reader.units, reader.locale)}
              </span>
              <span className="block text-sm text-muted">{formatDate(newest.on, reader.locale)}</span>
            </p>
            {stored && (
              <div className="-my-1.5 -mr-2">
                <RecordMenu record={stored} />
              </div>
            )}
          </div>
          {jump && !over && (
            <Notice tone="warn" className="mt-4 text-sm">
              {jump.sentence}
            </Notice>
          )}
          <Course {...{ series, reader }} />
        </>
      ) : (
        <>
          <p className="text-muted">Weigh now and then, and the line here shows how it goes.</p>
          <Button
            variant="secondary"
            size="sm"
            className="mt-4"
            onClick={() => open({ mode: 'add', kind: 'weight' })}
          >
            Add a weight
          </Button>
        </>
      )}
    </Panel>
  );
}

function Course({ series, reader }: { series: readonly WeightPoint[]; reader: Reader }) {
  const { units, locale, today } = reader;
  const [period, setPeriod] = useState<Period>('all');
  const lastYear = series.filter(({ on }) => daysBetween(on, today) <= YEAR_DAYS);
  const choice = lastYear.length > 1 && lastYear.length < series.length;
  const shown = choice && period === 'year' ? lastYear : series;
  const [first] = shown;
  if (!first || shown.length < 2) return null;
  const scale = scaleOf(Math.max(...shown.map(({ grams }) => grams)), units);
  return (
    <div className="mt-5">
      {choice && (
        <div className="mb-4">
          <SegmentedControl<Period>
            label="Period"
            options={[
              { value: 'year', label: 'Last year' },
              { value: 'all', label: 'All' },
            ]}
            value={period}
            onChange={setPeriod}
          />
        </div>
      )}
      <LineChart
        label={`Weight in ${scale.unit}`}
        headers={['Date', 'Weight']}
        formatTick={(value) => value.toLocaleString(locale)}
        points={shown.map(({ id, on, grams }) => ({
          key: id,
          x: daysBetween(first.on, on),
          y: grams / scale.grams,
          label: formatDate(on, locale, 'short'),
          value: formatWeight(grams, units, locale),
        }))}
      />
    </div>
  );
}
