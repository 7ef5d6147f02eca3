import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import { Pencil } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { messageFor } from '../../../../platform/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { setCaption } from '../../api/photos.ts';
import { useUid } from '../../api/use-pets.ts';

const MAX = 200;

interface Props {
  petId: string;
  photo: WithId<PhotoAsset>;
  editing: boolean;
  onEditing: (editing: boolean) => void;
  /** Shows a button where there is no caption yet; without, there is nothing then. */
  invite?: boolean | undefined;
}

/** What a photo shows, in the owner's words, changed in its place. It is read out where the photo cannot be seen. */
export function Caption({ petId, photo, editing, onEditing, invite = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);
  // After every drawing: new words are not there at once.
  useEffect(() => {
    if (!returning.current || !button.current) return;
    returning.current = false;
    button.current.focus();
  });
  const done = (form: HTMLElement | null, words: string | null): void => {
    returning.current = words !== null || invite;
    // Without words nothing stays here that could have the focus; the photo itself can.
    if (!returning.current) form?.closest('[data-photo]')?.querySelector('button')?.focus();
    onEditing(false);
  };
  if (editing) return <Form petId={petId} photo={photo} onDone={done} />;
  if (photo.caption === null && !invite) return null;
  return (
    <button
      ref={button}
      type="button"
      className="group -mx-1 flex max-w-full items-start gap-1.5 rounded-sm px-1 py-1 text-left text-sm text-muted hover:text-ink pointer-coarse:min-h-11 pointer-coarse:items-center"
      onClick={() => onEditing(true)}
    >
      <span className="sr-only">{photo.caption === null ? '' : 'Change the caption: '}</span>
      <span className="line-clamp-3 min-w-0 break-words">{photo.caption ?? 'Add a caption'}</span>
      <Pencil aria-hidden="true" className="mt-0.5 size-4 shrink-0 pointer-coarse:hidden" />
    </button>
  );
}

interface FormProps extends Pick<Props, 'petId' | 'photo'> {
  /** `words`: what the caption is now. */
  onDone: (form: HTMLElement | null, words: string | null) => void;
}

function Form({ petId, photo, onDone }: FormProps) {
  const uid = useUid();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(photo.caption ?? '');
  const tooLong = text.trim().length > MAX;
  useEffect(() => input.current?.select(), []);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (uid === null || tooLong) return;
    setCaption(uid, petId, photo.id, text).catch((error: unknown) =>
      toast(messageFor(error), { tone: 'danger' }),
    );
    onDone(input.current, text.trim() || null);
  };
  const cancel = (): void => onDone(input.current, photo.caption);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Prevented, so that a lightbox around it stays open.
    event.preventDefault();
    cancel();
  };
  return (
    <form className="grid gap-2 py-1 text-left" onSubmit={save}>
      <label htmlFor={id} className="text-sm font-medium">
        What it shows
      </label>
      <input
        ref={input}
        id={id}
        className="control"
        value={text}
        autoComplete="off"
        aria-invalid={tooLong || undefined}
        aria-describedby={tooLong ? `${id}-error` : undefined}
        onKeyDown={onKeyDown}
        onChange={(event) => setText(event.target.value)}
      />
      {tooLong && (
        <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">
          This is too long. At most {MAX} characters fit.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm">
          Save
        </Button>
        <Button variant="quiet" size="sm" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
