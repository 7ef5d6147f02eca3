import type { ComponentProps } from 'react';
import { cx } from '../lib/cx.ts';
import { Field, type FieldProps } from './field.tsx';

export interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'required'> {}

/** Several lines of text. It grows with what is typed where the browser can (`field-sizing`), at most half the screen. */
export function TextArea({ label, hint, error, required, id, className, rows = 4, ...rest }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, required, id, className }}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={rows}
          className={cx('control max-h-[50vh] min-h-24 resize-y field-sizing-content')}
        />
      )}
    </Field>
  );
}
