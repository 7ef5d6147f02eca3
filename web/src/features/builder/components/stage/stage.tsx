import type { DesignElement } from '@pawfolio/domain/builder';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../../../shared/lib/lazy-part.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { CanvasHelp } from '../../canvas/canvas-help.tsx';
import { DesignCanvas } from '../../canvas/design-canvas.tsx';
import { documentOf, variantIn } from '../../model/builder-state.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { useDrawing } from '../drawing-context.tsx';
import { useView } from '../view-store.ts';
import { StageTools } from './stage-tools.tsx';

// It comes when there is something to see on it, and never before the canvas.
export const LivePreview = lazyPart(() => import('./live-preview.tsx').then((file) => file.LivePreview));

/** The design as a picture that can be worked on. It stays in sight while its parts are changed. */
export function Stage() {
  const { tools, pictures } = useDrawing();
  const product = useBuilder((state) => state.product);
  const surface = useSurface();
  const [zoom, setZoom] = useState(1);
  const [guides, setGuides] = useState(true);
  return (
    <section aria-label="Your design" className="builder-stage">
      <div className="card flex h-full flex-col overflow-hidden">
        <StageTools zoom={zoom} onZoom={setZoom} guides={guides} onGuides={setGuides} />
        <DesignCanvas
          {...surface}
          product={product}
          tools={tools.tools}
          pictures={pictures}
          guides={guides}
          zoom={zoom}
          onZoom={setZoom}
          className="min-h-0 flex-1 bg-sunken"
        />
        <Suspense fallback={null}>
          <LivePreview className="builder-preview-beside" />
        </Suspense>
      </div>
      {tools.status === 'error' && (
        <Notice
          role="alert"
          tone="warn"
          className="mt-3"
          action={
            <Button size="sm" variant="secondary" onClick={tools.retry}>
              Try again
            </Button>
          }
        >
          The letters could not be loaded, so the picture is not complete. Your design is safe.
        </Notice>
      )}
      <div className="mt-3 max-lg:hidden">
        <CanvasHelp />
      </div>
    </section>
  );
}

/** What the canvas shows, and what happens when something is done to it there. */
function useSurface() {
  const { builder } = useBuilderSession();
  const edit = useView((view) => view.edit);
  const [cropId, setCropId] = useState<string | null>(null);
  const document = useBuilder(documentOf);
  const selectedId = useBuilder((state) => state.selectedId);
  return {
    document,
    selectedId,
    variant: useBuilder(variantIn),
    surfaceId: useBuilder((state) => state.surfaceId),
    cropId: cropId === selectedId ? cropId : null,
    onCrop: setCropId,
    onSelect: builder.select,
    onEdit: (id: DesignElement['id']) => {
      builder.select(id);
      edit(id);
    },
    onSettle: builder.settle,
    onCommand: (
      command: Parameters<typeof builder.perform>[0],
      { merge = true }: { merge?: boolean } = {},
    ) => {
      if (!merge) builder.settle();
      builder.perform(command);
      if (!merge) builder.settle();
    },
  };
}
