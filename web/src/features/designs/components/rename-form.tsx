import { normaliseLine } from '@pawfolio/domain/kernel';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { messageFor } from '../../../platform/errors.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { rename } from '../api/design-calls.ts';

const MAX = 80;

interface Props {
  designId: string;
  name: string;
  /** The name as it is now; null when it stays. */
  onDone: (name: string | null) => void;
}

const problemOf = (name: string): string | null => {
  if (name === '') return 'Please give it a name.';
  return name.length > MAX ? `This is too long. At most ${MAX} characters fit.` : null;
};

/** Changes a design's name in its place. It closes when the server has the name; what was typed stays when it refuses. */
export function RenameForm({ designId, name, onDone }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  useEffect(() => input.current?.select(), []);
  const save = async (): Promise<void> => {
    const next = normaliseLine(text);
    const wrong = problemOf(next);
    if (wrong !== null) {
      setProblem(wrong);
      return;
    }
    if (next === name) {
      onDone(null);
      return;
    }
    setSaving(true);
    try {
      await rename(designId, next);
      onDone(next);
    } catch (error) {
      setProblem(messageFor(error));
      setSaving(false);
    }
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!saving) void save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onDone(null);
  };
  return (
    <form noValidate className="grid gap-2" onSubmit={submit}>
      <label htmlFor={id} className="text-sm font-medium">
        Name of the design
      </label>
      <input
        ref={input}
        id={id}
        className="control"
        value={text}
        autoComplete="off"
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-error`}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
        }}
      />
      {problem !== null && (
        <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm" loading={saving}>
          Save
        </Button>
        <Button variant="quiet" size="sm" onClick={() => onDone(null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
