import { Autocomplete } from '@base-ui/react/autocomplete';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';
import { useOverlayContainer } from './overlay-container.ts';

export interface ComboboxFieldProps
  extends
    FieldProps,
    Omit<ComponentProps<'input'>, 'required' | 'value' | 'onChange' | 'defaultValue' | 'list'> {
  /** What stands in the box: free text, '' when empty. */
  value: string;
  onChange: (value: string) => void;
  /** Suggestions, in the order in which they are shown; at most `limit` of those that match what is typed. */
  options: readonly string[];
  /** Default 50. */
  limit?: number | undefined;
}

/**
 * A text field that suggests: breeds, vaccines. Whatever is typed is accepted. Base UI brings 37 KB (brotli), so only
 * form routes import this; a list that nobody may leave is a `SelectField`. While the list is open, all but the input is
 * hidden from screen readers: an axe check of the page (`aria-hidden-focus`) belongs before or after that.
 */
export function ComboboxField(props: ComboboxFieldProps) {
  const {
    label,
    hint,
    error,
    required,
    id,
    className,
    value,
    onChange,
    options,
    limit = 50,
    ...rest
  } = props;
  // Base UI takes null for a container that is yet to come, and shows nothing until then.
  const container = useOverlayContainer() ?? undefined;
  return (
    <Field {...{ label, hint, error, required, id, className }}>
      {(control) => (
        <Autocomplete.Root
          items={options}
          value={value}
          onValueChange={onChange}
          limit={limit}
          openOnInputClick
        >
          <Autocomplete.InputGroup className="relative">
            {/* The open list hides everything around it from screen readers, also the <label>: hence the second name. */}
            <Autocomplete.Input
              autoComplete="off"
              {...rest}
              {...control}
              aria-label={label}
              className="control pr-12"
            />
            <Autocomplete.Trigger
              aria-label={`Suggestions for ${label}`}
              tabIndex={-1}
              className="absolute top-0 right-0 grid size-11 place-items-center text-muted hover:text-ink"
            >
              <ChevronDown aria-hidden="true" className="size-5" />
            </Autocomplete.Trigger>
          </Autocomplete.InputGroup>
          <Autocomplete.Portal container={container}>
            <Autocomplete.Positioner sideOffset={6} align="start" className="z-50">
              <Autocomplete.Popup className="floating w-(--anchor-width) max-w-(--available-width) data-empty:hidden">
                <Autocomplete.List className="max-h-[min(18rem,var(--available-height))] scroll-py-1.5 overflow-y-auto overscroll-contain p-1.5">
                  {(option: string) => (
                    <Autocomplete.Item
                      key={option}
                      value={option}
                      className="flex min-h-10 cursor-pointer items-center rounded-sm px-3 py-2 data-highlighted:bg-sunken pointer-coarse:min-h-11"
                    >
                      {option}
                    </Autocomplete.Item>
                  )}
                </Autocomplete.List>
              </Autocomplete.Popup>
            </Autocomplete.Positioner>
          </Autocomplete.Portal>
        </Autocomplete.Root>
      )}
    </Field>
  );
}
