import { TextField, type TextFieldProps } from '../../../shared/ui/text-field.tsx';

interface Props extends Omit<TextFieldProps, 'label' | 'type' | 'onChange'> {
  label?: string;
  onChange: (event: { target: { value: string } }) => void;
  /** Told what is typed, letter by letter. */
  onTyped?: (email: string) => void;
}

/** The address of an account, so that phones show the right keys and password managers know what it is. */
export function EmailField({ label = 'E-mail', onChange, onTyped, ...rest }: Props) {
  return (
    <TextField
      autoComplete="username"
      {...rest}
      label={label}
      type="email"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      required
      onChange={(event) => {
        onChange(event);
        onTyped?.(event.target.value);
      }}
    />
  );
}
