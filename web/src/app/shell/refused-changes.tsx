import { settle, useLedger, type Unsent } from '../../platform/ledger.ts';
import { commit } from '../../platform/write.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { formatMoment } from '../../shared/lib/locale.ts';

/** What the server has not taken, with what was typed, until each is sent again or given up. */
export default function RefusedChanges({ onClose }: { onClose: () => void }) {
  const entries = useLedger();
  const refused = entries.filter(({ state }) => state === 'refused');
  return (
    <Dialog
      open
      onClose={onClose}
      title="Changes that could not be saved"
      description={
        refused.length === 0 ? 'There are none left.' : 'What you typed is kept here, on this device.'
      }
    >
      <ul className="grid gap-6">
        {refused.map((entry) => (
          <Refused key={entry.id} entry={entry} />
        ))}
      </ul>
    </Dialog>
  );
}

function Refused({ entry }: { entry: Unsent }) {
  const { id, at, about, ops, reason, whole } = entry;
  return (
    <li>
      <p className="font-semibold">{about?.what}</p>
      <p className="text-sm text-muted">
        {formatMoment(at, { dateStyle: 'long', timeStyle: 'short' })}. {reason}
      </p>
      {about?.lines && about.lines.length > 0 && (
        <ul className="mt-2 rounded-card bg-sunken px-4 py-3 break-words whitespace-pre-wrap">
          {about.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        {whole && (
          <Button size="sm" variant="secondary" onClick={() => void commit(ops, about)}>
            Try again
          </Button>
        )}
        <Button size="sm" variant="quiet" onClick={() => settle(id)}>
          Throw it away
        </Button>
      </div>
    </li>
  );
}
