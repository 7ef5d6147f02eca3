import { FONT_IDS, type FontId } from '@pawfolio/domain/builder';
import { startTransition, useEffect, useState } from 'react';
import { reportError } from '../../../platform/report.ts';
import { loadTools, type DrawingTools } from './load-tools.ts';

export type { DrawingTools };

/**
 * `tools` of the other states are those with the fonts that are there already, for showing; what measures (the checks)
 * waits for `ready`, or it would throw `FontNotLoaded`.
 */
export type ToolsState =
  | { status: 'loading'; tools: DrawingTools | null }
  | { status: 'ready'; tools: DrawingTools }
  | { status: 'error'; tools: DrawingTools | null; retry: () => void };

interface Known {
  tools: DrawingTools | null;
  /** For which fonts `tools` were loaded, and for which they could not be. */
  fonts: string | null;
  failed: string | null;
}

/**
 * The text shaper with those fonts (all, when none are named), loaded after the first paint and kept for the visit. `tools`
 * is another object whenever fonts have come, so that what was drawn with it is drawn anew. A failure is repeated when the
 * network is back.
 */
export function useDrawingTools(fontIds: readonly FontId[] = FONT_IDS): ToolsState {
  const wanted = [...new Set(fontIds)].sort().join();
  const [known, setKnown] = useState<Known>({ tools: null, fonts: null, failed: null });
  const [attempt, setAttempt] = useState(0);
  const retry = (): void => setAttempt((before) => before + 1);
  useEffect(() => {
    let left = false;
    loadTools(wanted === '' ? [] : (wanted.split(',') as FontId[])).then(
      (tools) => {
        // Much is drawn at once now: in slices, so that a finger is answered between them.
        startTransition(() => {
          if (!left) setKnown({ tools, fonts: wanted, failed: null });
        });
      },
      (error: unknown) => {
        reportError(error);
        if (!left) setKnown((before) => ({ ...before, failed: wanted }));
      },
    );
    return () => {
      left = true;
    };
  }, [wanted, attempt]);
  const failed = known.failed === wanted;
  useEffect(() => {
    if (!failed) return;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [failed]);
  const { tools } = known;
  if (tools && known.fonts === wanted) return { status: 'ready', tools };
  return failed ? { status: 'error', tools, retry } : { status: 'loading', tools };
}
