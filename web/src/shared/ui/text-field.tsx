import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { Field, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'required' | 'prefix'> {
  /** Shown inside the box at its end: a unit, a status, a button. */
  suffix?: ReactNode;
  /** Classes of the input itself; `className` goes to the field. */
  inputClassName?: string | undefined;
}

/** One line of text. Takes every prop of `<input>`, so `{...register('name')}` works. */
export function TextField({
  label,
  hint,
  error,
  required,
  id,
  className,
  inputClassName,
  suffix,
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, required, id, className }}>
      {(control) =>
        suffix === undefined ? (
          <input type="text" {...rest} {...control} className={cx('control', inputClassName)} />
        ) : (
          <span className="relative block">
            <input type="text" {...rest} {...control} className={cx('control pr-14', inputClassName)} />
            <span className="absolute inset-y-0 right-0 flex items-center pr-3 text-muted">{suffix}</span>
          </span>
        )
      }
    </Field>
  );
}
