import { Check } from 'lucide-react';
import { cx } from '../lib/cx.ts';

export interface FilterChipsProps<Value extends string> {
  /** "Show", "Kind of record" */
  label: string;
  options: readonly { value: Value; label: string; count?: number | undefined }[];
  /** The chosen ones; none means: no filter. */
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  /** True: several at once. False (default): one, or none. */
  multiple?: boolean | undefined;
}

/** Narrow a list by its kinds. Toggle buttons; they wrap, so that none hides at 360 px. */
export function FilterChips<Value extends string>(props: FilterChipsProps<Value>) {
  const { label, options, value, onChange, multiple = false } = props;
  const toggle = (option: Value) => {
    const others = value.filter((chosen) => chosen !== option);
    if (value.includes(option)) onChange(others);
    else onChange(multiple ? [...others, option] : [option]);
  };
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-2">
      {options.map((option) => {
        const chosen = value.includes(option.value);
        return (
          <button
            key={option.value}
            type="button"
            aria-pressed={chosen}
            className={cx(
              'inline-flex min-h-9 items-center gap-1.5 rounded-full border px-3.5 text-sm font-medium transition-colors pointer-coarse:min-h-11',
              chosen
                ? 'border-brand bg-brand-soft text-ink'
                : 'border-edge bg-surface hover:border-ink hover:bg-sunken',
            )}
            onClick={() => toggle(option.value)}
          >
            {chosen && <Check aria-hidden="true" className="-ml-0.5 size-4 text-brand" />}
            {option.label}
            {option.count !== undefined && <span className="text-muted tabular-nums">{option.count}</span>}
          </button>
        );
      })}
    </div>
  );
}
