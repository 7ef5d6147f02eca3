/**
 * Allows `most` calls of one name within `withinMs`, by this instance's own memory: enough against a button that is held down
 * or a script that runs wild, and costs no read. `now` is in milliseconds.
 */
export function rateLimit(most: number, withinMs: number): (name: string, now: number) => boolean {
  const calls = new Map<string, number[]>();
  return (name, now) => {
    for (const [known, times] of calls) if ((times.at(-1) ?? 0) <= now - withinMs) calls.delete(known);
    const recent = (calls.get(name) ?? []).filter((time) => time > now - withinMs);
    if (recent.length >= most) return false;
    calls.set(name, [...recent, now]);
    return true;
  };
}
