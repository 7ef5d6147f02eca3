import { TextField, type TextFieldProps } from './text-field.tsx';

export interface NumberFieldProps extends Omit<TextFieldProps, 'type' | 'inputMode' | 'suffix'> {
  /** "kg", "lb", "€": shown in the box and read out with the label. */
  unit?: string | undefined;
  /** False for counts: the phone's keypad then has no decimal key. */
  decimal?: boolean | undefined;
}

/**
 * A number with its unit. A text box on purpose: `type="number"` changes its value on a stray scroll and drops what it
 * cannot read. Parse with `parseDecimal`, which takes a comma too.
 */
export function NumberField({ unit, decimal = true, label, ...rest }: NumberFieldProps) {
  return (
    <TextField
      autoComplete="off"
      {...rest}
      label={unit ? `${label} (${unit})` : label}
      inputMode={decimal ? 'decimal' : 'numeric'}
      inputClassName="tabular-nums"
      {...(unit && { suffix: <span aria-hidden="true">{unit}</span> })}
    />
  );
}
