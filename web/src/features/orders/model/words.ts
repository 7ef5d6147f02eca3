import type { PlacedOrder } from '@pawfolio/domain/order';
import { formatMoment } from '../../../shared/lib/locale.ts';

export const dayOf = (millis: number): string =>
  formatMoment(millis, { day: 'numeric', month: 'long', year: 'numeric' });
/** Where the reader is. */
export const momentOf = (millis: number): string =>
  formatMoment(millis, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** "Bone tag for Biscuit", "Bone tag for Biscuit and 2 more". */
export function thingsIn({ items }: Pick<PlacedOrder, 'items'>): string {
  const [first, ...others] = items;
  if (!first) return 'Nothing';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return first.title + more;
}
