import { Field } from '../../../../shared/ui/field.tsx';

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words: "Zoom 1.5 times". */
  words: string;
  hint?: string | undefined;
  disabled?: boolean | undefined;
  onChange: (value: number) => void;
  onSettle: () => void;
}

/** A value that is easier to find by trying than by typing. The browser's own slider: arrow keys, Home, End. */
export function RangeField({ label, value, words, hint, onChange, onSettle, ...range }: Props) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <span className="flex items-center gap-3">
          <input
            {...control}
            {...range}
            type="range"
            value={value}
            aria-valuetext={words}
            className="h-11 min-w-0 flex-1 accent-(--brand)"
            onChange={({ target }) => onChange(Number(target.value))}
            onPointerUp={onSettle}
            onBlur={onSettle}
          />
          <output aria-hidden="true" className="w-16 text-right text-sm text-muted tabular-nums">
            {words}
          </output>
        </span>
      )}
    </Field>
  );
}
