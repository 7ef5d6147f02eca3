import { useState } from 'react';
import { TextField, type TextFieldProps } from './text-field.tsx';

export interface PasswordFieldProps extends Omit<TextFieldProps, 'type' | 'suffix' | 'autoComplete'> {
  /** Tells password managers what to do: fill in, or make up a new one. */
  autoComplete: 'current-password' | 'new-password';
}

/** A password that can be shown. Pasting works, and nothing corrects or capitalises what is typed. */
export function PasswordField(props: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      {...props}
      type={shown ? 'text' : 'password'}
      inputClassName="pr-20"
      suffix={
        <button
          type="button"
          aria-label={`${shown ? 'Hide' : 'Show'} ${props.label.toLocaleLowerCase()}`}
          className="-mr-3 min-h-11 rounded-card px-4 text-sm font-semibold text-brand hover:text-brand-strong"
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </button>
      }
    />
  );
}
