import { useEffect } from 'react';

/** Names the page in the tab and to screen readers: "Biscuit · Pawfolio". Null while the name is still loading. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title === '' ? 'Pawfolio' : `${title} · Pawfolio`;
  }, [title]);
}
