/** Without letters and digits that are taken for one another when read aloud or copied by hand. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * A number for people, such as `PF-7K2M-9QXD-4TRW`: 60 random bits, so that no order's number tells another's.
 * @param random 12 random bytes
 */
export function orderNumber(random: Uint8Array): string {
  const letters = [...random.slice(0, 12)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? '2').join('');
  return `PF-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8, 12)}`;
}
