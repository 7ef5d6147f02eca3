const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits by chance; 20 of them are an id as Firestore makes its own. */
export function randomId(length = 20): string {
  let id = '';
  while (id.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      // 248 is the last multiple of 62: beyond it some letters would come more often.
      if (byte < 248 && id.length < length) id += LETTERS.charAt(byte % 62);
    }
  }
  return id;
}

/** Id of an element: unique in its document. */
export const newElementId = (): string => `e-${randomId(10)}`;
