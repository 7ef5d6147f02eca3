import { formatBytes } from '@pawfolio/domain/kernel';
import { Pause, Play, RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import { pauseUpload, resumeUpload } from '../../../../platform/uploads/uploads.ts';
import { useNow } from '../../../../shared/hooks/use-now.ts';
import { useOnline } from '../../../../shared/hooks/use-online.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import type { Tile } from '../../model/photo-wall.ts';
import {
  summaryOf,
  summarySpoken,
  summaryTitle,
  uploadRows,
  type UploadRow,
  type UploadSummary,
} from '../../model/upload-list.ts';
import { tryAgain, UploadLine } from './upload-line.tsx';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';

interface Props {
  tiles: readonly Tile[];
  /** The last line was taken away by hand, and the focus with it. */
  onEmptied: () => void;
}

/** What this page is sending: how far each photo is, and what can be done about it. Nothing while there is nothing. */
export function UploadPanel({ tiles, onEmptied }: Props) {
  const online = useOnline();
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = uploadRows(tiles, useNow());
  const summary = summaryOf(rows);
  const onGone = (): void => (rows.length > 1 ? heading.current?.focus() : onEmptied());
  return (
    <>
      <p role="status" className="sr-only">
        {summarySpoken(summary, online)}
      </p>
      {rows.length > 0 && (
        <section aria-label="Uploads" className="card p-4 sm:p-5">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <div className="min-w-0 flex-1">
              <h2 ref={heading} tabIndex={-1} className="text-lg outline-none">
                {summaryTitle(summary, online)}
              </h2>
              <Detail summary={summary} online={online} />
            </div>
            <All rows={rows} summary={summary} />
          </div>
          <ul aria-label="Photos on their way" className="mt-3 max-h-80 overflow-y-auto overscroll-contain">
            {rows.map((row) => (
              <UploadLine key={row.upload.id} row={row} onGone={onGone} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Detail({ summary, online }: { summary: UploadSummary; online: boolean }) {
  const { moving, paused, troubled, bytesLeft } = summary;
  const locale = useLocale();
  const words = [
    moving + paused > 0 && `${formatBytes(bytesLeft, locale)} to go`,
    moving > 0 && !online && 'they go on by themselves',
    moving > 0 && troubled > 0 && `${troubled} could not be added`,
  ].filter((part) => part !== false);
  return words.length > 0 && <p className="text-sm text-muted tabular-nums">{words.join(' · ')}</p>;
}

const each = (rows: readonly UploadRow[], act: (id: string) => void): void =>
  rows.forEach(({ upload }) => act(upload.id));

/** One press for all lines. A single line has its own buttons. */
function All({ rows, summary }: { rows: readonly UploadRow[]; summary: UploadSummary }) {
  const { moving, paused, troubled } = summary;
  const again = rows.filter(({ state }) => state.kind === 'trouble' && state.canRetry);
  const button = { variant: 'secondary', size: 'sm' } as const;
  return (
    <div className="flex flex-wrap gap-2">
      {troubled > 1 && again.length > 1 && (
        <Button {...button} onClick={() => again.forEach(({ upload }) => tryAgain(upload))}>
          <RotateCcw aria-hidden="true" />
          Try all again
        </Button>
      )}
      {moving + paused > 1 &&
        (moving > 0 ? (
          <Button {...button} onClick={() => each(rows, pauseUpload)}>
            <Pause aria-hidden="true" />
            Pause all
          </Button>
        ) : (
          <Button {...button} onClick={() => each(rows, resumeUpload)}>
            <Play aria-hidden="true" />
            Go on with all
          </Button>
        ))}
    </div>
  );
}
