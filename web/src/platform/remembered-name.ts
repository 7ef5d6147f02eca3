import { HINT } from './session.ts';

/** The name of whoever was signed in on this device when it was last open, to greet them by; empty when there is none. */
export function rememberedName(): string {
  const name = localStorage.getItem(HINT) ?? '';
  return name === '1' ? '' : name;
}
