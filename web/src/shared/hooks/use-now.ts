import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The time in milliseconds, to the minute: what ends by itself goes from the page by itself. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
