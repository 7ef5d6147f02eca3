import { PawMark } from '../../shared/ui/logo.tsx';

/**
 * What the app's documents show until its script has run: the mark, where every header has it, and nothing that would have to
 * move afterwards. No word: its font is on the way, and to look for one that stands in for it holds the browser up. Drawn when the
 * app is built (`web/build/prerender.ts`).
 */
export function FirstFrame() {
  return (
    <div className="frame flex items-center">
      <span className="-ml-1 p-1">
        <PawMark />
      </span>
      <div className="min-h-16" />
    </div>
  );
}
