import { TextField, type TextFieldProps } from '../../../shared/ui/text-field.tsx';

/** The address of an account, so that phones show the right keys and password managers know what it is. */
export function EmailField(props: Omit<TextFieldProps, 'label' | 'type'>) {
  return (
    <TextField
      {...props}
      label="E-mail"
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
    />
  );
}
