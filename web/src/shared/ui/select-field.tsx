import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';
import { SelectBox } from './select-box.tsx';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

export interface SelectFieldProps
  extends FieldProps, Omit<ComponentProps<'select'>, 'required' | 'children'> {
  options: readonly Option[];
  /** The first, empty entry ("Choose a species"). Leave out when there is always a value. */
  placeholder?: string | undefined;
}

/** Pick one of up to about 15. The browser's own list, which phones show best; beyond that use `ComboboxField`. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, required, id, className, options, placeholder, ...rest } = props;
  return (
    <Field {...{ label, hint, error, required, id, className }}>
      {(control) => (
        <SelectBox {...rest} {...control}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </SelectBox>
      )}
    </Field>
  );
}
