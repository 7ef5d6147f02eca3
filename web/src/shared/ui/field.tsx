import { useId, type ReactNode } from 'react';
import { FieldError, FieldHint, RequiredMark } from './field-parts.tsx';

/** What every field takes besides its own control's props. */
export interface FieldProps {
  label: string;
  /** One short line of help, read out with the control. */
  hint?: ReactNode;
  /** What is wrong and how to put it right. Null, undefined and '' mean: nothing. */
  error?: string | null | undefined;
  /** Marks the label. The schema does the checking; the browser's own bubbles stay off. */
  required?: boolean | undefined;
}

/** Spread these on the control: they tie it to its label, hint and error. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

interface Props extends FieldProps {
  /** The id of the control when something else points at it (an error summary); made up otherwise. */
  id?: string | undefined;
  className?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

/**
 * Label, control, hint and error of one field. Use it directly for a control that this folder does not have:
 * `<Field label="Photo">{(control) => <input type="file" {...control} />}</Field>`.
 */
export function Field({ id, label, hint, error, required, className, children }: Props) {
  const made = useId();
  const own = id ?? made;
  const describedBy = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <label htmlFor={own} className="mb-1.5 block text-sm font-semibold">
        {label}
        {required && <RequiredMark />}
      </label>
      {children({
        id: own,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      <FieldError id={`${own}-error`}>{error}</FieldError>
      <FieldHint id={`${own}-hint`}>{hint}</FieldHint>
    </div>
  );
}
