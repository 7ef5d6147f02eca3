import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Copies text and says for 2 s that it did. `copy` answers false when the browser refuses (no permission, an old
 * browser, a page that is not secure): show the text then so that it can be selected.
 */
export function useCopied(): { copied: boolean; copy: (text: string) => Promise<boolean> } {
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback(async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return false;
    }
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(setCopied, 2000, false);
    return true;
  }, []);
  return { copied, copy };
}
