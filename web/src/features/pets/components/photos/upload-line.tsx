import { CircleAlert, ImageIcon, Pause, Play, X } from 'lucide-react';
import type { UploadItem } from '../../../../platform/uploads/queue.ts';
import {
  cancelUpload,
  pauseUpload,
  resumeUpload,
  retryUpload,
  sendAgain,
} from '../../../../platform/uploads/uploads.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Progress } from '../../../../shared/ui/progress.tsx';
import type { UploadRow } from '../../model/upload-list.ts';
import { PhotoFrame } from '../photo-frame.tsx';

/** Sends a photo once more: what never arrived goes on under its name, what the server refused is another one. */
export function tryAgain(upload: UploadItem): void {
  if (upload.phase === 'stopped') retryUpload(upload.id);
  else sendAgain(upload);
}

interface Props {
  row: UploadRow;
  /** It is taken away, and the focus that it has goes with it. */
  onGone: () => void;
}

/** One photo on its way. */
export function UploadLine({ row, onGone }: Props) {
  const { upload, state } = row;
  const { name } = upload.file;
  return (
    <li className="flex items-center gap-3 border-t border-line py-2 first:border-t-0">
      <PhotoFrame
        alt=""
        preview={upload.preview}
        standIn={<ImageIcon aria-hidden="true" className="absolute inset-3 size-5 text-muted" />}
        className="size-11 shrink-0 rounded-sm"
      />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">{name}</p>
        {state.kind === 'busy' ? (
          <>
            <p className="mb-1 text-sm text-muted tabular-nums">{state.words}</p>
            {upload.phase !== 'waiting' && <Progress label={`${state.words} ${name}`} value={state.part} />}
          </>
        ) : (
          <p className="flex gap-1.5 text-sm font-medium text-danger">
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            <span className="min-w-0 break-words">{state.problem}</span>
          </p>
        )}
        {(state.kind === 'trouble' || state.isSlow) && <Remedies row={row} onGone={onGone} />}
      </div>
      {state.kind === 'busy' && state.canCancel && <Controls upload={upload} onGone={onGone} />}
    </li>
  );
}

function Controls({ upload, onGone }: { upload: UploadItem; onGone: () => void }) {
  const { id, phase, file } = upload;
  const paused = phase === 'paused';
  const cancel = (): void => {
    cancelUpload(id);
    onGone();
  };
  return (
    <div className="-mr-2 flex shrink-0">
      <IconButton
        label={paused ? `Go on with ${file.name}` : `Pause ${file.name}`}
        icon={paused ? <Play /> : <Pause />}
        onClick={() => (paused ? resumeUpload(id) : pauseUpload(id))}
      />
      <IconButton label={`Cancel ${file.name}`} icon={<X />} onClick={cancel} />
    </div>
  );
}

function Remedies({ row: { upload, state }, onGone }: Props) {
  const { name } = upload.file;
  const remove = (): void => {
    cancelUpload(upload.id);
    onGone();
  };
  return (
    <div className="mt-1 -ml-3 flex flex-wrap gap-x-1">
      {state.kind === 'trouble' && state.canRetry && (
        <Button variant="quiet" size="sm" onClick={() => tryAgain(upload)}>
          Try again<span className="sr-only"> {name}</span>
        </Button>
      )}
      <Button variant="quiet" size="sm" onClick={remove}>
        Remove<span className="sr-only"> {name}</span>
      </Button>
    </div>
  );
}
