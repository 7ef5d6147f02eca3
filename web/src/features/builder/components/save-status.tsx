import { CircleAlert, CircleCheck, CloudOff, HardDrive } from 'lucide-react';
import { useLocation, Link } from 'react-router-dom';
import { paths, signInPath } from '../../../config/paths.ts';
import { cx } from '../../../shared/lib/cx.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Spinner } from '../../../shared/ui/spinner.tsx';
import { isCalm, type SaveState } from '../model/save-state.ts';
import { statusWords } from '../model/status-words.ts';
import { useBuilder, useBuilderSession } from './builder-context.ts';

const tones = { neutral: 'text-muted', good: 'text-spruce', warn: 'text-warn', danger: 'text-danger' };

/** Where the design is safe right now, always true; and what to do where it is not in the cloud. */
export function SaveStatus() {
  const save = useBuilder((state) => state.save);
  const isKept = useBuilder((state) => state.isKept);
  const { text, tone } = statusWords(save, isKept);
  return (
    <div
      className={cx(
        'flex min-h-11 max-w-full items-center gap-x-3 gap-y-1',
        isCalm(save) ? 'shrink-0 whitespace-nowrap' : 'flex-wrap',
      )}
    >
      <p role="status" className={cx('flex items-center gap-1.5 text-sm font-medium', tones[tone])}>
        <StatusIcon kind={save.kind} />
        <span className="min-w-0">{text}</span>
      </p>
      <Remedy save={save} />
    </div>
  );
}

function StatusIcon({ kind }: { kind: SaveState['kind'] }) {
  if (kind === 'saving') return <Spinner />;
  const icons = { saved: CircleCheck, offline: CloudOff, conflict: CircleAlert, refused: CircleAlert };
  const Icon = kind in icons ? icons[kind as keyof typeof icons] : HardDrive;
  return <Icon aria-hidden="true" className="size-4 shrink-0" />;
}

function Remedy({ save }: { save: SaveState }) {
  const { builder, saver } = useBuilderSession();
  const { pathname } = useLocation();
  if (save.kind === 'signed-out')
    return (
      <Link className="link text-sm" to={signInPath(pathname)}>
        Sign in
      </Link>
    );
  if (save.kind === 'refused' && save.reason === 'too-many')
    return (
      <Link className="link text-sm" to={paths.designs}>
        Your designs
      </Link>
    );
  if (save.kind === 'refused' && save.reason === 'pet-gone')
    return (
      <Button
        size="sm"
        variant="secondary"
        onClick={() => builder.setValues({ ...builder.document.values }, null)}
      >
        Keep it without the pet
      </Button>
    );
  if (['new', 'changed', 'offline', 'trouble', 'refused'].includes(save.kind))
    return (
      <Button
        size="sm"
        variant="quiet"
        // Beside a title there is no room on a phone; it is saved in a moment anyway.
        className={isCalm(save) ? 'max-sm:hidden' : undefined}
        onClick={() => void saver.saveNow({ preview: true })}
      >
        Save now
      </Button>
    );
  return null;
}
