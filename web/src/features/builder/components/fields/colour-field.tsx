import { useId } from 'react';
import { colourWord } from '../../model/colour-words.ts';

interface Props {
  label: string;
  value: string | null;
  colours: readonly string[];
  /** Words for no colour at all, where that can be chosen. */
  none?: string | undefined;
  disabled?: boolean | undefined;
  onChange: (colour: string | null) => void;
}

/** One of the colours in which the product is made. */
export function ColourField({ label, value, colours, none, disabled, onChange }: Props) {
  const name = useId();
  // A colour that the product does not have (any more) is shown, so that it can be seen what holds.
  const all = value === null || colours.includes(value) ? colours : [...colours, value];
  const choices: readonly (string | null)[] = none === undefined ? all : [null, ...all];
  if (choices.length < 2) return null;
  return (
    <fieldset className="min-w-0" disabled={disabled}>
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map((colour) => (
          <label
            key={colour ?? 'none'}
            className="choice size-11 justify-center rounded-full border border-line bg-surface"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={colour === value}
              onChange={() => onChange(colour)}
            />
            <span className="sr-only">{colour === null ? none : colourWord(colour)}</span>
            <span
              aria-hidden="true"
              className={colour === null ? 'text-muted' : 'size-7 rounded-full border border-edge'}
              style={colour === null ? undefined : { backgroundColor: colour }}
            >
              {colour === null ? '–' : ''}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
