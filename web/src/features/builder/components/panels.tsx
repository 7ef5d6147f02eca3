import { isBlocked } from '@pawfolio/domain/builder';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { ChecksPanel } from './checks/checks-panel.tsx';
import { DesignPanel } from './design/design-panel.tsx';
import { useDrawing } from './drawing-context.tsx';
import { StartPanel } from './start/start-panel.tsx';
import { useView, type PanelId } from './view-store.ts';

/** Everything about the design as forms. */
export function Panels() {
  const panel = useView((view) => view.panel);
  const show = useView((view) => view.show);
  const { checks } = useDrawing();
  const blocked = checks && isBlocked(checks) ? checks.length : 0;
  return (
    <div className="builder-panels">
      <Tabs
        label="Parts of your design"
        value={panel}
        onChange={(id) => show(id as PanelId)}
        tabs={[
          { id: 'start', label: 'Start', content: <StartPanel /> },
          { id: 'design', label: 'Design', content: <DesignPanel /> },
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
