import { useEffect } from 'react';
import { useBuilderSession } from './builder-context.ts';

/** Ctrl or Cmd with Z, Shift+Z or Y, and S, wherever the focus is: also words that are typed are part of the design. */
export function useShortcuts(): void {
  const { builder, saver } = useBuilderSession();
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest('dialog, [data-own-undo]')) return;
      const key = event.key.toLowerCase();
      const action =
        key === 'z'
          ? event.shiftKey
            ? builder.redo
            : builder.undo
          : key === 'y'
            ? builder.redo
            : key === 's'
              ? () => void saver.saveNow({ preview: true })
              : null;
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [builder, saver]);
}
