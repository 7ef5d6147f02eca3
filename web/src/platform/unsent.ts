/** Set while this device holds writes that the server has not answered, also over a reload. */
const KEY = 'pawfolio.unsent';
let latest: Promise<void> | undefined;

/** Whether this device holds, or may hold, writes that the server has not answered yet. */
export const hasUnsent = (): boolean => localStorage.getItem(KEY) !== null;

/** Remembers that there are writes on their way, until `allSent` settles. */
export function noteUnsent(allSent: () => Promise<void>): void {
  localStorage.setItem(KEY, '1');
  const own = allSent().then(
    () => {
      if (own === latest) localStorage.removeItem(KEY);
    },
    () => undefined, // the account has changed; whoever comes next looks again
  );
  latest = own;
}

/** Gives what is on its way a moment to arrive. Whether everything has. */
export async function allSentWithin(milliseconds: number): Promise<boolean> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  if (hasUnsent() && navigator.onLine) await Promise.race([latest, patience]);
  return !hasUnsent();
}
