/** Set while this device holds writes that the server has not answered, also over a reload. */
const KEY = 'pawfolio.unsent';
let latest = 0;

/** Whether this device holds, or may hold, writes that the server has not answered yet. */
export const hasUnsent = (): boolean => localStorage.getItem(KEY) !== null;

/** Remembers that there are writes on their way, until `allSent` settles. */
export function noteUnsent(allSent: () => Promise<void>): void {
  const own = ++latest;
  localStorage.setItem(KEY, '1');
  allSent().then(
    () => {
      if (own === latest) localStorage.removeItem(KEY);
    },
    () => undefined, // the account has changed; whoever comes next looks again
  );
}
