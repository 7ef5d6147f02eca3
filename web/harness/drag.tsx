import {
  applyCommand,
  drawSurface,
  sceneToSvg,
  validVariant,
  type DesignDocument,
} from '@pawfolio/domain/builder';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { DesignCanvas } from '../src/features/builder/canvas/design-canvas.tsx';
import { viewOf } from '../src/features/builder/canvas/zoom.ts';
import { loadTools, type DrawingTools } from '../src/features/builder/drawing/load-tools.ts';
import { imagesOf } from '../src/features/builder/drawing/pictures.ts';
import { crowded, samplePictures } from './sample.ts';

/** Of the frame, px. */
const SIDE = 760;
const variant = validVariant({ widthMm: 200, heightMm: 200, bleedMm: 0 });
const [spec] = variant.surfaces;

function Ours({ count, tools }: { count: number; tools: DrawingTools }) {
  const [document, setDocument] = useState<DesignDocument>(() => crowded(count));
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [pictures] = useState(samplePictures);
  return (
    <div style={{ width: SIDE, height: SIDE }}>
      <DesignCanvas
        product={{ name: 'Square' }}
        variant={variant}
        document={document}
        surfaceId="front"
        selectedId={selectedId}
        onSelect={setSelectedId}
        onCommand={(command) => setDocument((before) => applyCommand(before, command))}
        tools={tools}
        pictures={pictures}
        guides
        zoom={1}
      />
    </div>
  );
}

/** The least that can be done: the scene as one SVG, and a listener that sets the transform of what is dragged. */
function bare(host: HTMLElement, count: number, tools: DrawingTools): void {
  if (!spec) return;
  const pictures = samplePictures();
  const document = crowded(count);
  const scene = drawSurface(document, 'front', { spec, ...tools, images: imagesOf(pictures) });
  const { left, top, scale } = viewOf({ width: SIDE, height: SIDE }, spec, 1);
  const href = (key: string): string | null => pictures.get(key)?.url ?? null;
  const width = Math.round(spec.widthMm * scale);
  host.innerHTML = `<div style="position:absolute;left:${left}px;top:${top}px">${sceneToSvg(scene, { width, bleed: false, href })}</div>`;
  let held: { group: SVGElement; matrix: number[]; x: number; y: number } | null = null;
  host.onpointerdown = (event) => {
    const group = event.target instanceof Element ? event.target.closest<SVGElement>('g[id]') : null;
    const matrix = (group?.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number);
    if (group && matrix) held = { group, matrix, x: event.clientX, y: event.clientY };
  };
  host.onpointermove = (event) => {
    if (!held) return;
    const [a, b, c, d, e = 0, f = 0] = held.matrix;
    const [dx, dy] = [(event.clientX - held.x) / scale, (event.clientY - held.y) / scale];
    held.group.setAttribute('transform', `matrix(${[a, b, c, d, e + dx, f + dy].join(' ')})`);
  };
  host.onpointerup = () => (held = null);
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Shows a crowded square, drawn by the app or bare, and tells where to take hold of a photo in its middle, in px. */
export function makeDrag(host: HTMLElement) {
  let root: Root | undefined;
  return async (kind: 'ours' | 'bare', count: number): Promise<{ x: number; y: number }> => {
    const tools = await loadTools(['fraunces']);
    root?.unmount();
    root = undefined;
    document.body.style.cssText = 'margin:0';
    host.replaceChildren();
    const place = document.createElement('div');
    place.style.cssText = `position:relative;width:${SIDE}px;height:${SIDE}px`;
    host.append(place);
    if (kind === 'bare') bare(place, count, tools);
    else {
      root = createRoot(place);
      flushSync(() => root?.render(<Ours count={count} tools={tools} />));
    }
    await frame();
    await frame();
    const id = `e${Math.floor(count / 10) * 5 + 1}`;
    const group = place.querySelector(`[data-element="${id}"], [id="${id}"]`);
    const box = (group?.querySelector('image') ?? place).getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
}
