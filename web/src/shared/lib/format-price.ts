import { formatMoney, safeLocale, type Money } from '@pawfolio/domain/kernel';
import { chosenLocale } from './locale-note.ts';

/** An amount as the profile wants it, or else as the shop, whose pages are made beforehand, writes it for everybody. */
export const formatPrice = (amount: Money): string => {
  const chosen = chosenLocale();
  return formatMoney(amount, chosen && safeLocale(chosen));
};
