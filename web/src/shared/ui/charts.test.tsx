import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LineChart } from './line-chart.tsx';
import { Sparkline } from './sparkline.tsx';

const points = [28, 28.4].map((y, index) => ({
  key: String(index),
  x: index,
  y,
  label: `${index + 1} March`,
  value: `${y} kg`,
}));

describe('LineChart', () => {
  const html = renderToStaticMarkup(
    <LineChart label="Weight in kg" points={points} formatTick={String} headers={['Date', 'Weight']} />,
  );

  it('has every number in a table too, newest first', () => {
    const [, table = ''] = html.split('<table');
    expect(table).toContain('28 kg');
    expect(table.indexOf('2 March')).toBeLessThan(table.indexOf('1 March'));
  });

  it('is one stop for the keyboard and reads out the newest point', () => {
    expect(html.match(/type="range"/g)).toHaveLength(1);
    expect(html).toContain('aria-valuetext="2 March: 28.4 kg"');
  });
});

describe('Sparkline', () => {
  it('draws nothing for a single point', () => {
    expect(renderToStaticMarkup(<Sparkline points={points.slice(0, 1)} label="Weight" />)).toBe('');
  });

  it('says in words what it shows', () => {
    expect(renderToStaticMarkup(<Sparkline points={points} label="Weight: up" />)).toContain(
      'role="img" aria-label="Weight: up"',
    );
  });
});
