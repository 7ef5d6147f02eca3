import { WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useOnline } from '../hooks/use-online.ts';

/** A strip that appears while there is no network. The live region is always there; its words come and go. */
export function OfflineBanner({ children }: { children?: ReactNode }) {
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className="flex items-center justify-center gap-2 bg-ink px-4 py-2 text-center text-sm font-medium text-paper">
          <WifiOff aria-hidden="true" className="size-4 shrink-0" />
          {children ?? 'You are offline. What you have open stays here; changes are sent when you are back.'}
        </p>
      )}
    </div>
  );
}
