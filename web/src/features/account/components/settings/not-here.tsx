/** What this device has never held cannot be told without a network; that there is nothing would be a guess. */
export const NotHere = () => (
  <p className="text-muted">
    You are offline, and this is not on this device yet. It appears as soon as you are connected again.
  </p>
);
