import { drawSurface, FONT_IDS, type Pixels } from '@pawfolio/domain/builder';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { loadTools } from '../src/features/builder/drawing/load-tools.ts';
import { SceneSvg } from '../src/features/builder/drawing/scene-svg.tsx';
import type { DrawJob, DrawPictures } from './jobs.ts';

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

async function decoded({ url }: { url: string }): Promise<void> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
}

/** Draws surfaces with their bleed, one beneath the other: shaped by HarfBuzz here, and by the app's own components. */
export function makeDraw(element: HTMLElement) {
  let root: ReturnType<typeof createRoot> | undefined;
  return async (jobs: readonly DrawJob[], pictures: DrawPictures): Promise<void> => {
    root ??= createRoot(element);
    document.documentElement.style.background = '#fff';
    document.body.style.cssText = 'margin:0;background:#fff';
    const tools = await loadTools(FONT_IDS);
    await Promise.all(Object.values(pictures).map(decoded));
    const drawn = jobs.map(({ document: design, surfaceId, spec, width, top }, at) => {
      const images = (key: string): Pixels | null => pictures[key] ?? null;
      const scene = drawSurface(design, surfaceId, { spec, images, ...tools });
      return (
        <div key={at} style={{ position: 'absolute', left: 0, top }}>
          <SceneSvg
            scene={scene}
            width={width}
            bleed
            href={(key) => pictures[key]?.url ?? null}
            prefix={`d${at}`}
          />
        </div>
      );
    });
    flushSync(() => root?.render(drawn));
    element.querySelectorAll('svg').forEach((svg, at) => {
      svg.style.height = `${jobs[at]?.height ?? 0}px`;
    });
    await frame();
    await frame();
  };
}
