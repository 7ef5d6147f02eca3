import { daysBetween, spanInWords, whenInWords, type IsoDate } from '@pawfolio/domain/kernel';
import type { DueItem } from '@pawfolio/domain/pet';
import type { Tone } from '../../../shared/ui/badge.tsx';

type Due = Pick<DueItem, 'kind' | 'dueOn' | 'key'>;

const verbs: Partial<Record<DueItem['kind'], readonly [past: string, ahead: string]>> = {
  document: ['Expired', 'Expires'],
  insurance: ['Renewal was', 'Renews'],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** When something is due, in a few words: `Overdue by 3 weeks`, `Due tomorrow`, `Expires in 12 days`. */
export function dueWords({ kind, dueOn, key }: Due, today: IsoDate): string {
  const days = daysBetween(today, dueOn);
  const when = whenInWords(dueOn, today);
  // A course that ends is not a thing to do: its title says what happens on that day.
  if (kind === 'medication' && key.endsWith('/end')) return capital(when);
  const verb = verbs[kind];
  if (verb) return `${verb[days < 0 ? 0 : 1]} ${when}`;
  return days < 0 ? `Overdue by ${spanInWords(days)}` : `Due ${when}`;
}

/** How loud a due date may be. Only care that was missed is red; a paper is never more than a hint. */
export function dueTone({ kind, dueOn }: Pick<Due, 'kind' | 'dueOn'>, today: IsoDate): Tone {
  const days = daysBetween(today, dueOn);
  const care = kind === 'vaccination' || kind === 'reminder';
  if (days < 0) return care ? 'danger' : 'warn';
  return days <= 7 ? 'warn' : 'neutral';
}
