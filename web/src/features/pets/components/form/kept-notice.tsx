import { Button } from '../../../../shared/ui/button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { formatMoment } from '../../../../shared/lib/locale.ts';

/** Tells that the form opens with what was typed before, and offers the way back. */
export function KeptNotice(props: {
  kind: 'kept' | 'refused' | 'unsure';
  /** Milliseconds since the epoch. */
  savedAt: number;
  /** Why the server refused. */
  reason: string | null;
  /** "Start afresh", "Discard my changes" */
  discardLabel: string;
  onDiscard: () => void;
  /** Puts back what may not have been saved; for `unsure`. */
  onPutBack?: (() => void) | undefined;
}) {
  const { kind, savedAt, reason, discardLabel, onDiscard, onPutBack } = props;
  const when = formatMoment(savedAt);
  return (
    <Notice
      role="status"
      className="mb-8"
      tone={kind === 'kept' ? 'neutral' : 'warn'}
      title={titles[kind]}
      action={
        <>
          {onPutBack && (
            <Button size="sm" variant="secondary" onClick={onPutBack}>
              Put back what I typed
            </Button>
          )}
          <Button size="sm" variant={onPutBack ? 'quiet' : 'secondary'} onClick={onDiscard}>
            {discardLabel}
          </Button>
        </>
      }
    >
      {kind === 'refused' ? `${reason ?? ''} What you typed is below.` : `From ${when}, on this device.`}
    </Notice>
  );
}

const titles = {
  kept: 'We kept what you typed',
  refused: 'This could not be saved',
  unsure: 'We are not sure that your last changes were saved',
};
