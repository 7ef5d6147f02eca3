import { useId, type ComponentProps, type ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import type { FieldProps } from './field.tsx';
import { FieldError, FieldHint, RequiredMark } from './field-parts.tsx';

export interface RadioOption {
  value: string;
  label: string;
  hint?: string | undefined;
  /** A picture above the label (cards only). */
  picture?: ReactNode;
}

export interface RadioGroupProps
  extends FieldProps, Omit<ComponentProps<'input'>, 'required' | 'type' | 'value' | 'defaultValue' | 'id'> {
  /** Needed: it is what makes the radios one group. */
  name: string;
  options: readonly RadioOption[];
  /** The chosen value when controlled; leave out with `register`. */
  value?: string | null | undefined;
  /** The value that is chosen at first when not controlled. */
  defaultValue?: string | undefined;
  /** `segments`: two to four short words in a row · `cards`: with a picture or a hint, wrapping. */
  look?: 'segments' | 'cards' | undefined;
  /** The id of the first radio, for error summaries. */
  id?: string | undefined;
}

const group = {
  segments: 'flex gap-1 rounded-card border bg-surface p-1',
  cards: 'grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-2',
};
const item = {
  segments: 'min-h-9 flex-1 justify-center rounded-sm px-3 text-sm pointer-coarse:min-h-11',
  cards:
    'min-h-11 flex-col justify-center gap-1 rounded-card border border-line bg-surface p-3 text-sm hover:border-edge',
};

/** Pick one of a few that are all in sight. Native radios: arrow keys, forms and `register` work as ever. */
export function RadioGroup(props: RadioGroupProps) {
  const {
    label,
    hint,
    error,
    required,
    options,
    value,
    defaultValue,
    look = 'segments',
    className,
    id: given,
    ...rest
  } = props;
  const made = useId();
  const id = given ?? made;
  const described = cx(hint ? `${id}-hint` : '', error ? `${id}-error` : '') || undefined;
  return (
    <fieldset className={cx('min-w-0', className)} aria-describedby={described}>
      <legend className="mb-1.5 text-sm font-semibold">
        {label}
        {required && <RequiredMark />}
      </legend>
      <div className={cx(group[look], look === 'segments' && (error ? 'border-danger' : 'border-edge'))}>
        {options.map((option, index) => (
          <label key={option.value} className={cx('choice', item[look])}>
            <input
              {...rest}
              type="radio"
              id={index === 0 ? id : undefined}
              value={option.value}
              {...(value !== undefined && { checked: value === option.value })}
              {...(defaultValue !== undefined && { defaultChecked: defaultValue === option.value })}
              className="sr-only"
            />
            {option.picture}
            <span>{option.label}</span>
            {option.hint && <span className="text-xs font-normal text-muted">{option.hint}</span>}
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
    </fieldset>
  );
}
