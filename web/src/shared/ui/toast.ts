import { create } from 'zustand';

export interface ToastAction {
  /** "Undo" */
  label: string;
  onAction: () => void;
}

export interface ToastOptions {
  tone?: 'neutral' | 'good' | 'danger' | undefined;
  action?: ToastAction | undefined;
  /** How long it stays, in milliseconds; 0: until it is closed. Default 6 s, 10 s with an action, 0 for danger. */
  duration?: number | undefined;
  /** It has left the screen, and its action has not been taken: the time to take it is over. */
  onClosed?: (() => void) | undefined;
}

export interface ToastItem extends Required<Pick<ToastOptions, 'duration'>> {
  id: number;
  message: string;
  tone: NonNullable<ToastOptions['tone']>;
  action: ToastAction | null;
  onClosed: (() => void) | null;
}

/** What is on screen, oldest first. Only `Toaster` reads it. */
export const useToasts = create<readonly ToastItem[]>()(() => []);

const MOST = 3;
let last = 0;

/**
 * Says in one sentence what just happened ("Biscuit was saved"). Callable from anywhere; shown by `Toaster`.
 * Never the only place for an error that the person has to act on: that belongs beside its cause.
 * @returns a function that takes it away early
 */
export function toast(
  message: string,
  { tone = 'neutral', action, duration, onClosed }: ToastOptions = {},
): () => void {
  const id = ++last;
  const stay = duration ?? (tone === 'danger' ? 0 : action ? 10_000 : 6_000);
  const item: ToastItem = {
    id,
    message,
    tone,
    action: action ?? null,
    duration: stay,
    onClosed: onClosed ?? null,
  };
  const all = [...useToasts.getState(), item];
  useToasts.setState(all.slice(-MOST), true);
  for (const pushedOut of all.slice(0, -MOST)) pushedOut.onClosed?.();
  return () => {
    dismissToast(id);
  };
}

/** Takes one away; nothing happens when it is gone already. `acted`: by its action. */
export function dismissToast(id: number, acted = false): void {
  const gone = useToasts.getState().find((item) => item.id === id);
  useToasts.setState((items) => items.filter((item) => item.id !== id), true);
  if (!acted) gone?.onClosed?.();
}
