import { useId } from 'react';

export interface SegmentedControlProps<Value extends string> {
  /** What is chosen, for screen readers: "Period". */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/**
 * Two to five short words of which one holds, acting at once: the period of a chart, list or grid. Native radios, so arrow
 * keys work. In a form, with a label and errors, use `RadioGroup`.
 */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className="inline-flex max-w-full gap-0.5 rounded-full bg-sunken p-1">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative inline-flex min-h-9 items-center rounded-full border border-transparent px-4 text-sm font-semibold whitespace-nowrap text-muted transition-colors hover:text-ink has-checked:border-line has-checked:bg-surface has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-(--focus) pointer-coarse:min-h-11 forced-colors:has-checked:outline-3"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
