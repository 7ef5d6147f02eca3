import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface DateFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'required' | 'type'> {}

/** A whole calendar date, `YYYY-MM-DD` or ''. The browser's own picker; `min` and `max` are such dates too. */
export function DateField({ label, hint, error, required, id, className, ...rest }: DateFieldProps) {
  return (
    <Field {...{ label, hint, error, required, id, className }}>
      {(control) => (
        <input {...rest} {...control} type="date" className="control appearance-none tabular-nums" />
      )}
    </Field>
  );
}
