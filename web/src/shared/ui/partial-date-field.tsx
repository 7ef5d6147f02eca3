import { useId, useState } from 'react';
import { cx } from '../lib/cx.ts';
import { composePartialDate, parsePartialDate, type DateParts } from '../lib/partial-date.ts';
import type { FieldProps } from './field.tsx';
import { FieldError, FieldHint, RequiredMark } from './field-parts.tsx';
import { SelectBox } from './select-box.tsx';

export interface PartialDateFieldProps extends FieldProps {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null; its length is its precision. */
  value: string | null;
  /** Gets the same, or text that no schema accepts while the entry is incomplete (`lib/partial-date.ts`). */
  onChange: (value: string | null) => void;
  onBlur?: (() => void) | undefined;
  /** The id of the first box, for error summaries. */
  id?: string | undefined;
  className?: string | undefined;
}

const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1).padStart(2, '0'),
  label: new Intl.DateTimeFormat(undefined, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, index, 1),
  ),
}));

/** A date of which perhaps only the year, or year and month, is known: day, month and year in boxes of their own. */
export function PartialDateField(props: PartialDateFieldProps) {
  const { label, hint, error, required, value, onChange, onBlur, className } = props;
  const made = useId();
  const id = props.id ?? made;
  const [draft, setDraft] = useState<DateParts>(() => parsePartialDate(value));
  // The boxes follow the form when it changes the value (reset, restored draft), but not their own echo.
  const parts = composePartialDate(draft) === value ? draft : parsePartialDate(value);
  const set = (change: Partial<DateParts>) => {
    const next = { ...parts, ...change };
    setDraft(next);
    onChange(composePartialDate(next));
  };
  const box = {
    onBlur,
    autoComplete: 'off',
    'aria-describedby': cx(hint ? `${id}-hint` : '', error ? `${id}-error` : '') || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  };
  return (
    <fieldset className={cx('min-w-0', className)}>
      <legend className="mb-1.5 text-sm font-semibold">
        {label}
        {required && <RequiredMark />}
      </legend>
      <div className="grid grid-cols-[1.1fr_2fr_1.2fr] gap-2">
        <Part label="Day" htmlFor={`${id}-day`}>
          <input
            {...box}
            id={`${id}-day`}
            inputMode="numeric"
            maxLength={2}
            className="control tabular-nums"
            value={parts.day}
            onChange={(event) => set({ day: digits(event.target.value) })}
          />
        </Part>
        <Part label="Month" htmlFor={`${id}-month`}>
          <SelectBox
            {...box}
            id={`${id}-month`}
            value={parts.month}
            onChange={(event) => set({ month: event.target.value })}
          >
            <option value="">–</option>
            {months.map((month) => (
              <option key={month.value} value={month.value}>
                {month.label}
              </option>
            ))}
          </SelectBox>
        </Part>
        <Part label="Year" htmlFor={id}>
          <input
            {...box}
            id={id}
            inputMode="numeric"
            maxLength={4}
            aria-required={required}
            className="control tabular-nums"
            value={parts.year}
            onChange={(event) => set({ year: digits(event.target.value) })}
          />
        </Part>
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
    </fieldset>
  );
}

function Part({ label, htmlFor, children }: { label: string; htmlFor: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={htmlFor} className="mb-1 block text-xs text-muted">
        {label}
      </label>
      {children}
    </div>
  );
}

const digits = (text: string) => text.replace(/\D/g, '');
