import { Camera, ImagePlus } from 'lucide-react';
import { useEffect, useId, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react';
import { isAccepted } from '../lib/accept.ts';
import { cx } from '../lib/cx.ts';
import { buttonStyle } from './button-style.ts';

export interface FileDropProps {
  /** "Add photos" */
  label: string;
  /** What is taken: "JPEG, PNG, WebP or HEIC, up to 20 MB each". */
  hint?: ReactNode;
  /** As the `accept` attribute: content types and endings. */
  accept: string;
  multiple?: boolean | undefined;
  /** On a phone a second button opens the camera: the back one (`environment`) or the front one (`user`). */
  capture?: 'environment' | 'user' | undefined;
  /** The files of an accepted kind, and those that were dropped but are of another. */
  onFiles: (files: File[], refused: File[]) => void;
  disabled?: boolean | undefined;
  error?: string | null | undefined;
  icon?: ReactNode;
  /** The id of the input, for error summaries. */
  id?: string | undefined;
}

/**
 * Pick files, drop them, or take a picture. The native input does the work, so keyboard, screen readers and phones behave
 * as everywhere. The same file can be picked again after it failed.
 */
export function FileDrop(props: FileDropProps) {
  const { label, hint, accept, multiple = false, capture, onFiles, disabled = false, error } = props;
  const made = useId();
  const id = props.id ?? made;
  const take = (list: readonly File[]) => {
    const files = multiple ? list : list.slice(0, 1);
    const taken = files.filter((file) => isAccepted(file, accept));
    if (files.length > 0)
      onFiles(
        taken,
        files.filter((file) => !taken.includes(file)),
      );
  };
  const { over, ...drop } = useDrop(!disabled, take);
  const input = {
    type: 'file',
    accept,
    disabled,
    className: 'sr-only',
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      const files = [...(target.files ?? [])];
      target.value = '';
      take(files);
    },
  };
  const described = cx(hint ? `${id}-hint` : '', error ? `${id}-error` : '') || undefined;
  return (
    <div
      {...drop}
      className={cx(
        'rounded-card border border-dashed p-2 transition-colors',
        over ? 'border-brand bg-brand-soft' : error ? 'border-danger' : 'border-edge',
        disabled && 'opacity-60',
      )}
    >
      <label className="flex flex-col items-center justify-center gap-0.5 rounded-sm px-4 pt-6 pb-3 text-center hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-(--focus)">
        <input
          {...input}
          id={id}
          multiple={multiple}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
        />
        <span className="mb-1 grid size-11 place-items-center rounded-full bg-brand-soft text-brand [&_svg]:size-6">
          {props.icon ?? <ImagePlus aria-hidden="true" />}
        </span>
        <span className="font-semibold text-brand">{over ? 'Let go to add' : label}</span>
        <span aria-hidden="true" className="text-sm text-muted pointer-coarse:hidden">
          or drop {multiple ? 'them' : 'it'} here
        </span>
      </label>
      {capture && (
        <label
          className={buttonStyle(
            'secondary',
            'md',
            'mx-auto mt-1 mb-3 flex! w-fit has-focus-visible:outline-2 has-focus-visible:outline-(--focus) not-pointer-coarse:hidden!',
          )}
        >
          <input {...input} capture={capture} />
          <Camera aria-hidden="true" />
          Take a picture
        </label>
      )}
      <div className="px-4 pb-2 text-center text-sm empty:hidden">
        {error && (
          <p id={`${id}-error`} className="font-medium text-danger">
            {error}
          </p>
        )}
        {hint && (
          <p id={`${id}-hint`} className="text-muted">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

/** Drag and drop of files onto one element. `over` is true while files hang above it. */
function useDrop(enabled: boolean, onDrop: (files: File[]) => void) {
  // Entering a child also leaves its parent, so entries are counted.
  const [depth, setDepth] = useState(0);
  useEffect(() => {
    // Beside it, the browser would open the file in the place of this page, and take what is on its way with it.
    const refuse = (event: globalThis.DragEvent): void => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
  const guard = (act: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!enabled || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    act(event);
  };
  return {
    over: depth > 0,
    onDragEnter: guard(() => setDepth((now) => now + 1)),
    onDragLeave: guard(() => setDepth((now) => Math.max(now - 1, 0))),
    onDragOver: guard((event) => {
      event.dataTransfer.dropEffect = 'copy';
    }),
    onDrop: guard((event) => {
      setDepth(0);
      onDrop([...event.dataTransfer.files]);
    }),
  };
}
