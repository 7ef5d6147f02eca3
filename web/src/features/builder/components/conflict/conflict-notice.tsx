import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../../shared/ui/button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import type { CloudDesign } from '../../model/save-state.ts';
import { useBuilder } from '../builder-context.ts';
import { useDecide } from './use-decide.ts';

const LookDialog = lazy(() => import('./look-dialog.tsx'));

/** Somebody else has saved since: what is here is safe, and the customer decides. */
export function ConflictNotice() {
  const save = useBuilder((state) => state.save);
  const [look, setLook] = useState<CloudDesign | null>(null);
  const decide = useDecide();
  if (save.kind !== 'conflict') return null;
  const { theirs } = save;
  return (
    <Notice
      tone="warn"
      role="alert"
      className="builder-notice"
      title={theirs ? 'This design was changed somewhere else' : 'This design was deleted somewhere else'}
      action={
        <>
          <Button size="sm" onClick={() => void decide.keepBoth()}>
            {theirs ? 'Keep both' : 'Keep it as a new design'}
          </Button>
          {theirs && (
            <>
              <Button size="sm" variant="secondary" onClick={() => setLook(theirs)}>
                Look at the other one
              </Button>
              <Button size="sm" variant="secondary" onClick={() => decide.takeTheirs(theirs)}>
                Take the other one
              </Button>
              <Button size="sm" variant="secondary" onClick={() => void decide.takeMine()}>
                Keep this one only
              </Button>
            </>
          )}
        </>
      }
    >
      {theirs
        ? 'In another tab or on another device. What you see here is kept on this device until you decide.'
        : 'What you see here is still on this device.'}
      {look && (
        <Suspense fallback={null}>
          <LookDialog theirs={look} decide={decide} onClose={() => setLook(null)} />
        </Suspense>
      )}
    </Notice>
  );
}
