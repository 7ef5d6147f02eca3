import { Redo2, Undo2, View } from 'lucide-react';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Menu } from '../../../../shared/ui/menu.tsx';
import { SegmentedControl } from '../../../../shared/ui/segmented-control.tsx';
import { Toolbar } from '../../../../shared/ui/toolbar.tsx';
import { MAX_ZOOM, stepZoom } from '../../canvas/zoom.ts';
import { variantIn } from '../../model/builder-state.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';

interface Props {
  zoom: number;
  onZoom: (zoom: number) => void;
  guides: boolean;
  onGuides: (guides: boolean) => void;
}

/** Which side is shown, and how; and the way back. */
export function StageTools({ zoom, onZoom, guides, onGuides }: Props) {
  const { builder } = useBuilderSession();
  const canUndo = useBuilder(({ history }) => history.past.length > 0);
  const canRedo = useBuilder(({ history }) => history.future.length > 0);
  return (
    <div className="flex flex-wrap items-center justify-between border-b border-line px-1.5 py-1 sm:gap-x-3">
      <Sides />
      <Toolbar label="View and undo" className="flex-nowrap">
        <IconButton label="Undo" icon={<Undo2 />} disabled={!canUndo} onClick={builder.undo} />
        <IconButton label="Redo" icon={<Redo2 />} disabled={!canRedo} onClick={builder.redo} />
        <Menu
          label="View"
          items={[
            { label: guides ? 'Hide the guides' : 'Show the guides', onSelect: () => onGuides(!guides) },
            { label: 'Zoom in', disabled: zoom >= MAX_ZOOM, onSelect: () => onZoom(stepZoom(zoom, 1)) },
            { label: 'Zoom out', disabled: zoom <= 1, onSelect: () => onZoom(stepZoom(zoom, -1)) },
            { label: 'Fit', disabled: zoom === 1, onSelect: () => onZoom(1) },
          ]}
          trigger={(props) => <IconButton label="View" icon={<View />} {...props} />}
        />
      </Toolbar>
    </div>
  );
}

function Sides() {
  const { builder } = useBuilderSession();
  const { surfaces } = useBuilder(variantIn);
  const surfaceId = useBuilder((state) => state.surfaceId);
  if (surfaces.length < 2)
    return <p className="px-2.5 text-sm font-semibold text-muted">{surfaces[0]?.label}</p>;
  return (
    <SegmentedControl
      label="Side"
      value={surfaceId}
      options={surfaces.map(({ id, label }) => ({ value: id, label }))}
      onChange={builder.showSurface}
    />
  );
}
