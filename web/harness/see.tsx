import {
  newDesign,
  perform,
  redo,
  settle,
  startHistory,
  TEMPLATES,
  undo,
  type History,
} from '@pawfolio/domain/builder';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CanvasHelp } from '../src/features/builder/canvas/canvas-help.tsx';
import { DesignCanvas } from '../src/features/builder/canvas/design-canvas.tsx';
import { ProductPreview } from '../src/features/builder/canvas/product-preview.tsx';
import { useDrawingTools } from '../src/features/builder/drawing/use-drawing-tools.ts';
import { samplePictures, sampleValues } from './sample.ts';

const asked = new URLSearchParams(location.search);
const product = PRODUCTS.find(({ id }) => id === asked.get('product')) ?? PRODUCTS[0];
const templates = TEMPLATES.filter(({ mockup }) => mockup === product?.mockup);
const template = templates.find(({ id }) => id === asked.get('template')) ?? templates[0] ?? null;

/** The canvas alone, to be looked at while it is worked upon. */
function See({ shown }: { shown: NonNullable<typeof product> }) {
  const variant = shown.variants.find(({ id }) => id === asked.get('variant')) ?? shown.variants[0];
  const [history, setHistory] = useState<History>(() =>
    startHistory(newDesign({ product: shown, variantId: variant?.id ?? '', template, values: sampleValues })),
  );
  const [selectedId, onSelect] = useState<string | null>(null);
  const [cropId, onCrop] = useState<string | null>(null);
  const [zoom, onZoom] = useState(1);
  const [pictures] = useState(samplePictures);
  const state = useDrawingTools();
  const [surface] = variant?.surfaces ?? [];
  if (!variant || !surface) return null;
  const tools = state.tools;
  const shared = {
    document: history.present,
    variant,
    surfaceId: asked.get('surface') ?? surface.id,
    tools,
    pictures,
  };
  return (
    <main className="grid gap-4 p-3 lg:grid-cols-[1fr_20rem]">
      <h1 className="sr-only">Canvas</h1>
      <div className="h-[min(70dvh,40rem)] overflow-hidden rounded-card border border-line">
        <DesignCanvas
          {...shared}
          {...{ product: shown, selectedId, onSelect, cropId, onCrop, zoom, onZoom }}
          guides
          onCommand={(command, { merge }) =>
            setHistory((before) => perform(merge ? before : settle(before), command, Date.now()))
          }
          onSettle={() => setHistory(settle)}
        />
      </div>
      <div>
        <div className="rounded-card bg-sunken p-6">
          <ProductPreview {...shared} product={shown} />
        </div>
        <button type="button" onClick={() => setHistory(undo)}>
          Undo {history.past.length}
        </button>{' '}
        <button type="button" onClick={() => setHistory(redo)}>
          Redo
        </button>
        <output>{JSON.stringify({ selectedId, cropId, zoom: Math.round(zoom * 100) / 100 })}</output>
        <CanvasHelp />
      </div>
    </main>
  );
}

export const see = (element: HTMLElement): void => {
  if (product) createRoot(element).render(<See shown={product} />);
};
