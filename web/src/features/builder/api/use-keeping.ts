import { useEffect } from 'react';
import { useAuth } from '../../../platform/session.ts';
import type { Session } from './session.ts';

/**
 * Keeps a design through whatever may happen to its page: hidden, closed, offline, online again, signed in at last.
 */
export function useKeeping({ saver }: Session): void {
  useEffect(() => {
    const hide = (): void => {
      saver.flush();
      // A page that is hidden may never be shown again; a phone ends it without a word.
      if (document.visibilityState === 'hidden' && saver.isDirty) void saver.saveNow();
    };
    const flush = (): void => saver.flush();
    const retry = (): void => saver.retry();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', flush);
    window.addEventListener('online', retry);
    const stop = useAuth.subscribe(({ user }, before) => {
      if (user && !before.user) retry();
    });
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', retry);
      stop();
    };
  }, [saver]);
}
