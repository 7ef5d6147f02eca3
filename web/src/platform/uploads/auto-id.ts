const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 20;
/** Bytes from here on would make the first letters likelier than the others. */
const FAIR = Math.floor(256 / LETTERS.length) * LETTERS.length;

/** An unused document id like those of Firestore, made at once and without its SDK. */
export function autoId(): string {
  let id = '';
  while (id.length < LENGTH)
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH * 2)))
      if (byte < FAIR && id.length < LENGTH) id += LETTERS.charAt(byte % LETTERS.length);
  return id;
}
