import { isBlocked } from '@pawfolio/domain/builder';
import { Suspense, useEffect } from 'react';
import { afterPaint } from '../../../shared/lib/after-paint.ts';
import { lazyPart } from '../../../shared/lib/lazy-part.tsx';
import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { ChecksPanel } from './checks/checks-panel.tsx';
import { useDrawing } from './drawing-context.tsx';
import { StartPanel } from './start/start-panel.tsx';
import { useView, type PanelId } from './view-store.ts';

const loadDesignPanel = () => import('./design/design-panel.tsx').then((file) => file.DesignPanel);
// A design can be had by the first panel alone: this one comes once there is something to see.
const DesignPanel = lazyPart(loadDesignPanel);

/** Everything about the design as forms. */
export function Panels() {
  const panel = useView((view) => view.panel);
  const show = useView((view) => view.show);
  const { checks, tools } = useDrawing();
  const isDrawn = tools.tools !== null;
  useEffect(() => {
    // Where it fails now, whoever opens the panel is told.
    if (isDrawn)
      afterPaint()
        .then(loadDesignPanel)
        .catch(() => undefined);
  }, [isDrawn]);
  const blocked = checks && isBlocked(checks) ? checks.length : 0;
  return (
    <div className="builder-panels">
      <Tabs
        label="Parts of your design"
        value={panel}
        onChange={(id) => show(id as PanelId)}
        tabs={[
          { id: 'start', label: 'Start', content: <StartPanel /> },
          { id: 'design', label: 'Design', content: <LateDesignPanel /> },
          {
            id: 'checks',
            label: blocked > 0 ? `Check (${String(blocked)})` : 'Check',
            content: <ChecksPanel />,
          },
        ]}
      />
    </div>
  );
}

function LateDesignPanel() {
  const waiting = (
    <Loading label="Getting the elements ready">
      <Skeleton className="h-40 rounded-card" />
    </Loading>
  );
  return (
    <Suspense fallback={waiting}>
      <DesignPanel />
    </Suspense>
  );
}
