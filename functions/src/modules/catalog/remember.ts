/** More are not kept at once: ids come from clients. */
const MOST = 200;

/**
 * Remembers what `read` found for `ms` milliseconds, and shares a read that is under way. Neither a failure nor an absence
 * is remembered.
 */
export function remember<T>(
  read: (id: string) => Promise<T | null>,
  ms: number,
  now: () => number,
): (id: string) => Promise<T | null> {
  const known = new Map<string, { until: number; value: Promise<T | null> }>();
  return (id) => {
    const found = known.get(id);
    if (found && found.until > now()) return found.value;
    const value = read(id);
    known.delete(id);
    if (known.size >= MOST) known.delete(known.keys().next().value ?? '');
    const entry = { until: now() + ms, value };
    known.set(id, entry);
    const forget = (): void => {
      if (known.get(id) === entry) known.delete(id);
    };
    value.then((result) => result ?? forget(), forget);
    return value;
  };
}
