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
}

export interface ToastItem extends Required<Pick<ToastOptions, 'duration'>> {
  id: number;
  message: string;
  tone: NonNullable<ToastOptions['tone']>;
  action: ToastAction | null;
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
  { tone = 'neutral', action, duration }: ToastOptions = {},
): () => void {
  const id = ++last;
  const stay = duration ?? (tone === 'danger' ? 0 : action ? 10_000 : 6_000);
  const item: ToastItem = { id, message, tone, action: action ?? null, duration: stay };
  useToasts.setState((items) => [...items, item].slice(-MOST), true);
  return () => {
    dismissToast(id);
  };
}

/** Takes one away; nothing happens when it is gone already. */
export function dismissToast(id: number): void {
  useToasts.setState((items) => items.filter((item) => item.id !== id), true);
}
