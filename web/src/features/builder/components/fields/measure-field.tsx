import { useState } from 'react';
import { parseDecimal } from '../../../../shared/lib/parse-decimal.ts';
import { NumberField } from '../../../../shared/ui/number-field.tsx';

interface Props {
  label: string;
  unit: string;
  value: number;
  min: number;
  max: number;
  /** One press of an arrow key. */
  step: number;
  disabled?: boolean | undefined;
  onChange: (value: number) => void;
  /** The change is complete. */
  onSettle: () => void;
}

/** Also below nought, which `parseDecimal` leaves to its callers. */
function parse(text: string): number | null {
  const [, sign, digits = ''] = /^\s*([-−]?)(.*)$/.exec(text) ?? [];
  const number = parseDecimal(digits);
  return number === null ? null : sign ? -number : number;
}

const shown = (value: number): string => String(Math.round(value * 100) / 100);

/** A measure that takes effect while it is typed, as soon as it is one; arrow keys count up and down. */
export function MeasureField({ label, unit, value, min, max, step, disabled, onChange, onSettle }: Props) {
  // What is being typed, for as long as the design has the value that it stands for.
  const [typing, setTyping] = useState<{ text: string; value: number } | null>(null);
  const text = typing && typing.value === value ? typing.text : shown(value);
  const parsed = parse(text);
  const isGood = parsed !== null && parsed >= min && parsed <= max;
  const take = (next: string): void => {
    const number = parse(next);
    const good = number !== null && number >= min && number <= max;
    setTyping({ text: next, value: good ? number : value });
    if (good) onChange(number);
  };
  const count = (steps: number): void => take(shown(Math.min(max, Math.max(min, value + steps * step))));
  return (
    <NumberField
      label={label}
      unit={unit}
      value={text}
      disabled={disabled}
      error={isGood ? null : `From ${shown(min)} to ${shown(max)}`}
      onChange={({ target }) => take(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        count((event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 10 : 1));
      }}
      onBlur={() => {
        setTyping(null);
        onSettle();
      }}
    />
  );
}
