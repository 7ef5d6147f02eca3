/**
 * The number that a person typed, with a point or a comma: `4.25`, `4,25`, `1 200`, `1,200.5`. Of two kinds of
 * separators the last is the decimal one. Null for anything else, also for signs, exponents and a second decimal mark.
 */
export function parseDecimal(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f']/g, '');
  const point = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (point < 0) return /^\d+$/.test(compact) ? Number(compact) : null;
  const mark = compact.charAt(point);
  const thousands = mark === '.' ? ',' : '.';
  const whole = compact.slice(0, point);
  const fraction = compact.slice(point + 1);
  const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+$`);
  const wholeIsRight = /^\d*$/.test(whole) || grouped.test(whole);
  if (!wholeIsRight || !/^\d*$/.test(fraction) || whole + fraction === '') return null;
  return Number(`${whole.replaceAll(thousands, '') || '0'}.${fraction || '0'}`);
}
