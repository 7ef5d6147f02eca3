import type { PhotoSource } from '@pawfolio/domain/builder';
import { useEffect, useState } from 'react';
import { messageFor } from '../../../../../platform/errors.ts';
import { acceptOf } from '../../../../../platform/uploads/check-file.ts';
import { assetProgress } from '../../../../../platform/uploads/progress.ts';
import { cancelUpload, retryUpload, settleUpload } from '../../../../../platform/uploads/uploads.ts';
import { Button } from '../../../../../shared/ui/button.tsx';
import { FileDrop } from '../../../../../shared/ui/file-drop.tsx';
import { Progress } from '../../../../../shared/ui/progress.tsx';
import { artworkSource, sendArtwork, useSending } from '../../../api/artwork.ts';

/** Adds a picture of the customer's own. It is in the design once the server has it; what goes wrong is said here. */
export function ArtworkUpload({ onReady }: { onReady: (source: PhotoSource) => void }) {
  const [id, setId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { upload, asset } = useSending(id);
  const source = asset && artworkSource(asset);
  useEffect(() => {
    if (!source || id === null) return;
    onReady(source);
    // With it goes what is shown of its way.
    settleUpload(id);
    // What is told when it is ready is the caller's newest; it is told once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [source?.kind, id]);
  const take = async ([file]: File[]): Promise<void> => {
    if (!file) return;
    setProblem(null);
    try {
      const sent = await sendArtwork(file);
      if (sent.ok) setId(sent.id);
      else setProblem(sent.problem);
    } catch (error) {
      setProblem(messageFor(error));
    }
  };
  if (upload && id !== null)
    return (
      <Sending
        id={id}
        name={upload.file.name}
        state={assetProgress({ asset, upload })}
        onDone={() => setId(null)}
      />
    );
  return (
    <FileDrop
      label="Add a picture"
      hint="JPEG, PNG, WebP, AVIF or HEIC, up to 20 MB. Large pictures print best."
      accept={acceptOf('artwork')}
      error={problem}
      onFiles={(files, refused) => void take([...files, ...refused])}
    />
  );
}

interface SendingProps {
  id: string;
  name: string;
  state: ReturnType<typeof assetProgress>;
  onDone: () => void;
}

function Sending({ id, name, state, onDone }: SendingProps) {
  const stop = (): void => {
    cancelUpload(id);
    onDone();
  };
  const isBusy = state.kind === 'busy';
  return (
    <div className="space-y-2 rounded-card border border-line p-4">
      <p className="truncate font-medium">{name}</p>
      {isBusy && <Progress label={`Sending ${name}`} value={state.part} />}
      <p role={isBusy ? 'status' : 'alert'} className={isBusy ? 'text-sm text-muted' : 'text-sm text-danger'}>
        {isBusy ? state.words : state.kind === 'trouble' ? state.problem : ''}
      </p>
      <div className="flex gap-2">
        {state.kind === 'trouble' && state.canRetry && (
          <Button size="sm" variant="secondary" onClick={() => retryUpload(id)}>
            Try again
          </Button>
        )}
        {(!isBusy || state.canCancel) && (
          <Button size="sm" variant="quiet" onClick={stop}>
            {isBusy ? 'Cancel' : 'Dismiss'}
          </Button>
        )}
      </div>
    </div>
  );
}
