import type { PlacedOrder } from '@pawfolio/domain/order';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

export const dayOf = (millis: number): string => day.format(millis);
/** Where the reader is. */
export const momentOf = (millis: number): string => moment.format(millis);

/** "Bone tag for Biscuit", "Bone tag for Biscuit and 2 more". */
export function thingsIn({ items }: Pick<PlacedOrder, 'items'>): string {
  const [first, ...others] = items;
  if (!first) return 'Nothing';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return first.title + more;
}
