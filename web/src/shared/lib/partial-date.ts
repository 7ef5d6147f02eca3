/** The three boxes of a partial date as they were typed. */
export interface DateParts {
  day: string;
  /** `01`..`12` or ''. */
  month: string;
  year: string;
}

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when all boxes are empty. An entry with a hole in it (a day without a month,
 * no year) gives text such as `--3` that no schema accepts, and that `parsePartialDate` turns back into the same boxes:
 * so a half-typed date survives in a draft and is never taken for a date.
 */
export function composePartialDate({ day, month, year }: DateParts): string | null {
  if (!day && !month && !year) return null;
  if (!year || (day && !month)) return `${year}-${month}-${day}`;
  if (!month) return year;
  return day ? `${year}-${month}-${day.padStart(2, '0')}` : `${year}-${month}`;
}

/** The boxes of a value that `composePartialDate` made, whole or not. */
export function parsePartialDate(value: string | null): DateParts {
  const [year = '', month = '', day = ''] = (value ?? '').split('-');
  return { day, month, year };
}
