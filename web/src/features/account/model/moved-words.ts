export interface Counts {
  pets: number;
  designs: number;
  orders: number;
  /** On this device; the server knows of none. */
  carts?: number;
}

const some = (count: number, one: string): string[] =>
  count === 0 ? [] : [`${count} ${one}${count === 1 ? '' : 's'}`];

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** `2 designs and 1 pet`; empty for nothing. */
export const countWords = ({ pets, designs, orders, carts = 0 }: Counts): string =>
  listed([
    ...some(designs, 'design'),
    ...some(pets, 'pet'),
    ...some(orders, 'order'),
    ...some(carts, 'cart'),
  ]);

/** What to say once a guest's things are in the account; null when there was nothing to move. */
export function movedWords(moved: Counts, left: { pets: number }): string | null {
  const words = countWords(moved);
  const total = moved.pets + moved.designs + moved.orders;
  const done =
    words === ''
      ? ''
      : `${words} from before you signed in ${total === 1 ? 'is' : 'are'} now in this account.`;
  const rest =
    left.pets === 0
      ? ''
      : `There was no room for ${countWords({ pets: left.pets, designs: 0, orders: 0 })}: an account holds 50. We keep what is left for 30 days, and it comes along once there is room.`;
  return [done, rest].filter((part) => part !== '').join(' ') || null;
}
