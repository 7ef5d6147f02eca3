import { Search } from 'lucide-react';
import { useId, type ComponentProps } from 'react';
import { cx } from '../lib/cx.ts';

export interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange'> {
  /** "Search products": read out and shown in the empty box. */
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search box. Escape and the browser's own cross empty it. Wrap it in `<search>` together with its filters. */
export function SearchField({ label, value, onChange, className, ...rest }: SearchFieldProps) {
  const id = useId();
  return (
    <div className={cx('relative', className)}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Search aria-hidden="true" className="pointer-events-none absolute top-3 left-3.5 size-5 text-muted" />
      <input
        autoComplete="off"
        placeholder={label}
        enterKeyHint="search"
        {...rest}
        id={id}
        type="search"
        value={value}
        className="control rounded-full! pl-11"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
