const wasCut = (error: unknown): boolean => error instanceof Error && /fetch failed/.test(error.message);

/**
 * Sends once more what could not be sent: the emulator closes idle connections, now and then just as one is taken up
 * again. An answer of any kind is never asked for twice.
 */
export async function steady<T>(send: () => Promise<T>): Promise<T> {
  for (let left = 3; ; left -= 1)
    try {
      return await send();
    } catch (error) {
      if (left === 0 || !wasCut(error)) throw error;
    }
}
