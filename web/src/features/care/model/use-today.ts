import { today, type IsoDate } from '@pawfolio/domain/kernel';
import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, MINUTE_MS);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onChange);
  };
}

/** The calendar day where this device is; it changes at midnight also on a page that stays open. */
export const useToday = (): IsoDate => useSyncExternalStore(subscribe, () => today());
